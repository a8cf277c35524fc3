/** R5 N20: what is owed about change requests and deliveries does not depend on how often one looks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeRequestsOf } from '../../../src/programme/change/change-requests.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import { changeRule } from '../../../src/programme/obligation/rules/change.ts';
import { deliveryReviewRule } from '../../../src/programme/obligation/rules/delivery-review.ts';
import type { Entry, EntryContent } from '../../../src/programme/register/entry.ts';
import { agendaOf, at, body, confirmed, date, role, tinyProgramme } from '../tiny-programme.ts';

const programme = tinyProgramme({
  changeApprovals: ['steering-group', 'funder'],
  roles: [role('project-leader', confirmed('lea')), role('client', confirmed('bo'))],
  bodies: [
    body({ id: 'fagrad', kind: 'expert-group', members: ['ann', 'kim'], clearance: 'participants' }),
    body({ id: 'vendors', kind: 'reference-group', members: ['lea'], clearance: 'public' }),
  ],
  deliverables: [
    {
      ...{ id: 'handbook', name: 'Handbook', version: '0.9', targetVersion: '1.0', due: null },
      ...{ acceptance: 'pending', acceptedBy: null, acceptedOn: null, parts: [], visibility: 'participants' },
      report: { fulfilment: 'All but one chapter', deviations: null },
      qualityRound: { bodies: ['fagrad', 'vendors'], from: date('2016-09-05'), until: date('2016-09-16') },
    },
  ],
});

function entry(content: EntryContent, on: string, period = ''): Entry {
  return {
    id: `${content.kind}:CR1:${period}:1`,
    ...{ subject: 'CR1', period, revision: 1, by: 'kim', content },
    at: at(on),
  };
}

const RAISED = entry(
  { kind: 'change-request', reason: 'Late', impact: '', kinds: ['time'], revision: 2 },
  '2016-09-02T15:58',
);
const agendas = [
  [RAISED],
  [RAISED, entry(yes('steering-group'), '2016-09-06T11:00', 'steering-group')],
  [
    RAISED,
    entry(yes('steering-group'), '2016-09-06T11:00', 'steering-group'),
    entry(yes('funder'), '2016-09-08T11:00', 'funder'),
  ],
].map((entries) =>
  agendaOf(programme, { entries, changeRequests: changeRequestsOf(programme, entries, new Map()) }),
);

function yes(step: 'steering-group' | 'funder'): EntryContent {
  return { kind: 'change-approval', step, outcome: 'approved', note: 'dnr 1' };
}

const FROM = at('2016-09-01T00:00');
const HOURS = 24 * 25;
const owed = (agenda: (typeof agendas)[number], after: Temporal.Instant, until: Temporal.Instant) =>
  dueObligations(agenda, { after, until }, [changeRule, deliveryReviewRule]).map(
    ({ key, dueAt }) => `${dueAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString()} ${key}`,
  );

test('the next word is asked for within working hours, and the outcome is told', () => {
  const all = agendas.map((agenda) =>
    owed(agenda, FROM, FROM.add({ hours: HOURS })).filter((line) => line.includes('change:')),
  );
  expect(all).toEqual([
    // Raised two minutes before four on a Friday.
    ['2016-09-05T08:00:00 change:tiny:CR1:steering-group:bo'],
    ['2016-09-06T11:05:00 change:tiny:CR1:funder:lea'],
    ['2016-09-08T11:05:00 change:tiny:CR1:outcome:kim', '2016-09-08T11:05:00 change:tiny:CR1:outcome:lea'],
  ]);
});

test('the round goes to those who may see it, the owner is asked on the working day after', () => {
  const [agenda] = agendas;
  if (agenda === undefined) throw new Error('no agenda');
  expect(owed(agenda, FROM, FROM.add({ hours: HOURS })).filter((line) => line.includes('delivery:'))).toEqual(
    [
      '2016-09-05T09:00:00 delivery:tiny:handbook:0.9:quality:ann',
      '2016-09-05T09:00:00 delivery:tiny:handbook:0.9:quality:kim',
      '2016-09-19T09:00:00 delivery:tiny:handbook:0.9:acceptance:bo',
    ],
  );
});

test('the windows (a, b] and (b, c] owe what (a, c] owes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...agendas), fc.nat(HOURS * 60), (agenda, minutes) => {
      const [middle, end] = [FROM.add({ minutes }), FROM.add({ hours: HOURS })];
      const parts = [...owed(agenda, FROM, middle), ...owed(agenda, middle, end)];
      expect(parts).toEqual(owed(agenda, FROM, end));
    }),
    { numRuns: 100 },
  );
});
