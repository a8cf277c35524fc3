import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConditions } from '../../../src/programme/condition/check-conditions.ts';
import { conditionAlerts } from '../../../src/programme/condition/condition-alerts.ts';
import type { Organisation } from '../../../src/programme/organisation/organisation.ts';
import type { Condition } from '../../../src/programme/programme.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function municipality(id: string, change: Partial<Organisation> = {}): Organisation {
  return {
    ...{ id, name: id.toUpperCase(), kind: 'municipality', participates: true, host: false, zone: null },
    ...{ population: null, joins: null, leaves: null, contacts: [] },
    ...change,
  };
}

const floor = (atLeast: number): Condition => ({
  ...{ id: 'floor', text: `Minst ${atLeast} kommuner`, of: null },
  rule: { kind: 'participants', atLeast },
});
const share = (atLeast: number): Condition => ({
  ...{ id: 'share', text: `${atLeast} %`, of: null },
  rule: { kind: 'zone-share', zones: ['a', 'b'], atLeast },
});

describe('conditions', () => {
  test('F11 R10 ten of ten municipalities is met without a margin', () => {
    const programme = exampleProgramme('fyrbodal-2021');
    const [check] = checkConditions(programme, day('2021-05-20'));
    expect(check).toMatchObject({ actual: 10, required: 10, margin: 0, met: true });
  });

  test('N22 half of the municipalities lie in zone a–c', () => {
    const programme = exampleProgramme('tjenester-pa-nett-2006');
    const taking = programme.organisations.filter((one) => one.kind === 'municipality' && one.participates);
    const inside = taking.filter(({ zone }) => ['a', 'b', 'c'].includes(zone ?? ''));
    const check = checkConditions(programme, day('2007-03-15')).find(
      ({ condition }) => condition.rule.kind === 'zone-share',
    );
    expect(check).toMatchObject({
      actual: inside.length,
      of: taking.length,
      met: inside.length * 2 >= taking.length,
    });
    expect(check?.parties).toEqual(inside.map(({ id }) => id));
    // Half of those that are left: seven fewer would be 16 of 33.
    expect(check).toMatchObject({ actual: 23, of: 40, required: 20, margin: 6 });
  });

  test('a share is whole municipalities: 50 per cent of 45 is 23, and of 44 it is 22', () => {
    const of = (count: number) =>
      checkConditions(
        {
          conditions: [share(50)],
          organisations: Array.from({ length: count }, (_, index) =>
            municipality(`m${index}`, { zone: index < 22 ? 'A' : 'c' }),
          ),
        },
        day('2007-01-01'),
      )[0];
    expect(of(45)).toMatchObject({ actual: 22, required: 23, margin: -1, met: false });
    expect(of(44)).toMatchObject({ actual: 22, required: 22, margin: 0, met: true });
  });

  test('N22 the margin of a share is how many inside may leave: one by one, the total shrinking with them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 100 }),
        (inside, outside, percent) => {
          const after = (left: number) =>
            checkConditions(
              {
                conditions: [share(percent)],
                organisations: [
                  ...Array.from({ length: inside - left }, (_, at) => municipality(`i${at}`, { zone: 'a' })),
                  ...Array.from({ length: outside }, (_, at) => municipality(`o${at}`, { zone: 'c' })),
                ],
              },
              day('2007-01-01'),
            )[0];
          const check = after(0);
          const margin = check?.margin ?? Number.NaN;
          expect(margin >= 0).toBe(check?.met);
          if (margin < 0) return;
          expect(after(margin)?.met).toBe(true);
          if (margin < inside) expect(after(margin + 1)?.met).toBe(false);
        },
      ),
    );
  });

  test('nobody taking part meets no share', () => {
    const [check] = checkConditions({ conditions: [share(1)], organisations: [] }, day('2007-01-01'));
    expect(check).toMatchObject({ actual: 0, of: 0, met: false });
  });

  test('R10 trap 23 a party that withdraws is named, and room to spare is silent', () => {
    const organisations = [
      municipality('a'),
      municipality('b', { leaves: day('2021-06-30') }),
      municipality('c', { joins: day('2021-08-01') }),
    ];
    const at = (atLeast: number, on: string) => ({
      programme: { conditions: [floor(atLeast)], organisations },
      on: day(on),
    });
    expect(conditionAlerts(at(1, '2021-07-01'), at(1, '2021-08-01'))).toEqual([]);
    expect(conditionAlerts(at(1, '2021-06-30'), at(1, '2021-08-01'))).toMatchObject([
      { actual: 2, margin: 1, left: ['B'] },
    ]);
    expect(conditionAlerts(at(2, '2021-06-30'), at(2, '2021-07-01'))).toMatchObject([
      { actual: 1, margin: -1, met: false, left: ['B'] },
    ]);
    expect(conditionAlerts(at(2, '2021-07-01'), at(2, '2021-08-01'))).toMatchObject([
      { actual: 2, margin: 0, met: true, left: [] },
    ]);
  });
});
