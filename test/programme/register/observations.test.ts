import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { observationsOf } from '../../../src/programme/register/observations.ts';
import { date } from '../tiny-programme.ts';

const programme = {
  timeZone: 'Europe/Oslo',
  observations: [
    {
      indicator: 'tjenester',
      organisation: 'asker',
      value: 3,
      on: date('2007-01-01'),
      source: 'plan:observations[0]',
    },
  ],
};

function form(subject: string, revision: number, at: string, value: number): Entry {
  return {
    ...{ subject, revision, period: '2007-T1', by: 'ann', at: Temporal.Instant.from(at) },
    id: `sub-report:${subject}:2007-T1:${revision}`,
    content: {
      ...{ kind: 'sub-report', achieved: '', deviations: '', problems: '', actions: '' },
      counts: { asker: { tjenester: value } },
    },
  };
}

const read = (entries: readonly Entry[], until: string) =>
  observationsOf(programme, entries, date(until)).map(({ value, on, source }) => [
    value,
    on.toString(),
    source,
  ]);

describe('observations', () => {
  test('those of the plan and of the forms, oldest first, each with its source', () => {
    expect(read([form('vest', 1, '2007-04-20T10:00:00Z', 16)], '2007-04-30')).toEqual([
      [3, '2007-01-01', 'plan:observations[0]'],
      [16, '2007-04-20', 'sub-report:vest:2007-T1:1'],
    ]);
  });

  test('what is reported later is not known yet; the day is the programme’s own', () => {
    const late = form('vest', 1, '2007-04-20T22:30:00Z', 16);
    expect(read([late], '2007-04-20')).toHaveLength(1);
    expect(read([late], '2007-04-21')[1]).toEqual([16, '2007-04-21', late.id]);
  });

  test('a correction takes the place of the form it corrects, and not of another sub-project’s', () => {
    const entries = [
      form('vest', 1, '2007-04-20T10:00:00Z', 16),
      form('vest', 2, '2007-04-22T10:00:00Z', 14),
      form('ost', 1, '2007-04-21T10:00:00Z', 15),
    ];
    expect(read(entries, '2007-04-30').map(([value]) => value)).toEqual([3, 15, 14]);
    expect(read(entries, '2007-04-21').map(([value]) => value)).toEqual([3, 16, 15]);
  });
});
