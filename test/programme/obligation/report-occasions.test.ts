import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeRequest } from '../../../src/programme/change/change-request.ts';
import type { Deliverable } from '../../../src/programme/delivery/delivery.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { WrittenDate } from '../../../src/programme/reading.ts';
import {
  agendaOf,
  at,
  body,
  calendarWith,
  date,
  reportingOf,
  time,
  tinyProgramme,
} from '../tiny-programme.ts';

const nämnd = body({
  id: 'namnd',
  kind: 'board',
  members: ['bo'],
  meetings: {
    ...{ raw: '', rule: 'dates', time: time('10:00'), minutes: 60, place: null },
    dates: [date('2017-02-22'), date('2017-05-24')],
  },
});

function written(day: string): WrittenDate {
  return { raw: day, start: date(day), end: date(day), precision: 'day', confidence: 'sure' };
}

const request: ChangeRequest = {
  ...{ id: 'CR1', kinds: ['time'], reason: 'r', impact: null, moves: [], approvals: [], state: 'pending' },
  ...{ revision: null, raisedBy: null, raisedOn: date('2017-05-12') },
};

const deliverable: Deliverable = {
  ...{
    id: 'handbok',
    name: 'Handbok',
    version: '0.7',
    targetVersion: '1.0',
    due: null,
    acceptance: 'in-review',
  },
  ...{ acceptedBy: null, acceptedOn: null, report: null, parts: [], visibility: 'participants' },
  qualityRound: { bodies: ['namnd'], from: date('2017-06-05'), until: null },
};

const whole: Partial<Programme> = {
  bodies: [nämnd],
  organisations: [
    {
      ...{ id: 'fond', name: 'Fonden', kind: 'funder', participates: false, host: false, zone: null },
      ...{ population: null, joins: null, leaves: null, contacts: ['ann'] },
    },
  ],
  deliverables: [deliverable],
  phases: [
    { id: 'fas-1', name: 'Fas 1', description: null, ends: written('2016-12-16'), criteria: [] },
    { id: 'fas-2', name: 'Fas 2', description: null, ends: written('2017-06-30'), criteria: [] },
    {
      id: 'fas-3',
      name: 'Fas 3',
      description: null,
      ends: { ...written('2017-09-30'), confidence: 'likely' },
      criteria: [],
    },
  ],
  decisionPoints: [
    {
      ...{ id: 'BP2', name: '', due: written('2017-06-30'), closes: 'fas-2', decider: null },
      ...{ checklist: [], outcome: null, on: null },
    },
  ],
};

function reports(
  change: Partial<Programme>,
  until = '2018-03-01T00:00',
  raised: ChangeRequest = request,
): readonly string[] {
  const agenda = agendaOf(tinyProgramme({ ...whole, ...change }), {
    calendar: calendarWith('2017-05-25', '2017-06-06'),
    changeRequests: [raised],
  });
  return dueObligations(agenda, { after: at('2016-08-01T00:00'), until: at(until) })
    .filter(
      ({ about }) =>
        about.kind === 'report' ||
        (about.kind === 'report-review' && about.number === 0 && about.told === undefined),
    )
    .map(
      ({ key, dueAt }) => `${dueAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString()} ${key}`,
    );
}

describe('when each kind of report leaves', () => {
  test('E, R8: five working days before each of the body’s meetings, about the time since its last one', () => {
    expect(reports({ reporting: [reportingOf('board', ['namnd'], { body: 'namnd' })] })).toEqual([
      '2017-02-15 report:tiny:board:namnd:2017-02-22@2016-08-01..2017-02-22:bo',
      '2017-05-17 report:tiny:board:namnd:2017-05-24@2017-02-22..2017-05-24:bo',
    ]);
  });

  test('a phase is reported on when it has ended, a decision point before it is decided, an unsure date never', () => {
    expect(reports({ reporting: [reportingOf('partial', ['bo'])] })).toEqual([
      '2016-12-19 report:tiny:partial:fas-1@2016-08-01..2016-12-16:bo',
      '2017-06-23 report:tiny:partial:BP2@2016-12-16..2017-06-30:bo',
    ]);
  });

  test('R5, must 16: a change request the working day after it was raised; the funder’s goes to its author first', () => {
    expect(reports({ reporting: [reportingOf('change', ['bo', 'fond'])] })).toEqual([
      '2017-05-15 report:tiny:change:CR1@2016-08-01..2017-05-12:bo',
      '2017-05-15 review:tiny:change:CR1@2016-08-01..2017-05-12~approved:0.1:draft:0:lea',
    ]);
  });

  test('R5: the funder hears of it once the steering group has approved, never of what it refused', () => {
    const decided = (state: 'pending' | 'approved' | 'refused', on: string | null) => ({
      ...request,
      approvals: [
        { step: 'steering-group' as const, state, by: 'bo', on: on === null ? null : date(on), note: null },
        { step: 'funder' as const, state: 'pending' as const, by: null, on: null, note: null },
      ],
    });
    const reporting = [reportingOf('change', ['bo', 'fond'])];
    const raised = '2017-05-15 report:tiny:change:CR1@2016-08-01..2017-05-12:bo';
    expect(reports({ reporting }, undefined, decided('pending', null))).toEqual([raised]);
    expect(reports({ reporting }, undefined, decided('refused', '2017-06-01'))).toEqual([raised]);
    expect(reports({ reporting }, undefined, decided('approved', '2017-06-01'))).toEqual([
      raised,
      '2017-06-02 review:tiny:change:CR1@2016-08-01..2017-06-01~approved:0.1:draft:0:lea',
    ]);
  });

  test('N20: a deliverable when its quality round opens', () => {
    expect(reports({ reporting: [reportingOf('delivery', ['bo'])] })).toEqual([
      '2017-06-05 report:tiny:delivery:handbok@2016-08-01..2017-06-05:bo',
    ]);
  });

  test('the final report after the programme’s end', () => {
    expect(reports({ reporting: [reportingOf('final', ['bo'])] })).toEqual([
      '2018-01-01 report:tiny:final:2016-08-01..2017-12-31:bo',
    ]);
  });

  test('trap 1: the agreed offset counts, in working days, before and after', () => {
    const tertial = (dueOffset: number) =>
      reports({ reporting: [reportingOf('tertial', ['bo'], { dueOffset })] }, '2017-01-25T00:00');
    expect(tertial(10)).toEqual([
      '2016-09-14 report:tiny:tertial:2016-T2:bo',
      '2017-01-13 report:tiny:tertial:2016-T3:bo',
    ]);
    expect(tertial(-1).at(-1)).toBe('2016-12-30 report:tiny:tertial:2016-T3:bo');
    expect(tertial(0).at(-1)).toBe('2017-01-02 report:tiny:tertial:2016-T3:bo');
  });

  test('who is named twice for one kind gets it once, as the first obligation says', () => {
    const reporting = [
      reportingOf('tertial', ['bo'], { dueOffset: 5 }),
      reportingOf('tertial', ['namnd', 'lea']),
    ];
    expect(reports({ reporting }, '2016-12-01T00:00')).toEqual([
      '2016-09-01 report:tiny:tertial:2016-T2:lea',
      '2016-09-07 report:tiny:tertial:2016-T2:bo',
    ]);
  });
});

test('ticks (a, c] owe exactly (a, b] and (b, c] of every kind', () => {
  const kinds = ['monthly', 'tertial', 'partial', 'change', 'delivery', 'final'] as const;
  const agenda = agendaOf(
    tinyProgramme({
      ...whole,
      reporting: [
        ...kinds.map((kind, index) => reportingOf(kind, ['bo'], { dueOffset: index * 3 - 6 })),
        reportingOf('board', ['namnd'], { body: 'namnd' }),
      ],
    }),
    { changeRequests: [request] },
  );
  const start = at('2016-08-01T00:00');
  fc.assert(
    fc.property(fc.nat(800_000), fc.nat(60_000), fc.nat(60_000), (from, first, second) => {
      const a = start.add({ minutes: from });
      const b = a.add({ minutes: first });
      const c = b.add({ minutes: second });
      const parts = [
        ...dueObligations(agenda, { after: a, until: b }),
        ...dueObligations(agenda, { after: b, until: c }),
      ];
      expect(parts).toEqual(dueObligations(agenda, { after: a, until: c }));
    }),
    { numRuns: 60 },
  );
});
