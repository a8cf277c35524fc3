/** After downtime: one message a person at once, what would be too late first goes first, nothing is dropped. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Obligation } from '../../../src/programme/obligation/obligation.ts';
import { spreadLate } from '../../../src/programme/obligation/spread-late.ts';
import { agendaOf, at, calendarWith, tinyProgramme } from '../tiny-programme.ts';

const NOW = at('2016-10-03T11:00');
const agenda = agendaOf(tinyProgramme(), { calendar: calendarWith('2016-10-05') });
const local = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' });

test('the first leaves now, the others on the next working days at mail time', () => {
  const spread = spreadLate(
    agenda,
    [
      owed('report', '2016-10-03T08:00', null),
      owed('milestone', '2016-09-28T08:00', '2016-10-12T08:00'),
      owed('digest', '2016-09-27T08:00', '2016-10-07T08:00'),
    ],
    NOW,
  );
  expect(spread.map(({ about, notBefore }) => [about.kind, local(notBefore)])).toEqual([
    // 5 October is a day off here.
    ['report', '2016-10-06T08:00'],
    ['milestone', '2016-10-04T08:00'],
    ['digest', '2016-09-27T08:00'],
  ]);
});

test('who gets something on time now gets the late one the day after', () => {
  const spread = spreadLate(
    agenda,
    [owed('report', '2016-09-30T08:00', null), owed('prompt', '2016-10-03T10:59', '2016-10-05T08:00')],
    NOW,
  );
  expect(spread.map(({ notBefore }) => local(notBefore))).toEqual(['2016-10-04T08:00', '2016-10-03T10:59']);
});

test('what is not late, and what is owed no more, is left as it is', () => {
  const calm = [
    owed('report', '2016-10-03T09:00', null),
    owed('digest', '2016-10-03T11:00', '2016-10-07T08:00'),
    owed('nudge', '2016-09-26T10:00', '2016-09-27T10:00'),
  ];
  expect(spreadLate(agenda, calm, NOW)).toEqual(calm);
});

test('for any backlog: none dropped, one a person and moment, and too late only where no order could help', () => {
  const item = fc.record({
    to: fc.constantFrom('ann', 'bo'),
    due: fc.integer({ min: -500, max: 0 }),
    until: fc.option(fc.integer({ min: -30, max: 400 })),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (items) => {
      const backlog = items.map(({ to, due, until }, index) => ({
        ...owed('milestone', '2016-09-01T08:00', null),
        key: `k${index}`,
        to,
        dueAt: NOW.add({ hours: due }),
        notBefore: NOW.add({ hours: due }),
        lateUntil: until === null ? null : NOW.add({ hours: until }),
      }));
      const spread = spreadLate(agenda, backlog, NOW);
      expect(spread.map(({ key }) => key)).toEqual(backlog.map(({ key }) => key));
      for (const person of ['ann', 'bo']) {
        const own = spread.filter(({ to }) => to === person);
        const late = own.filter((one) => isLate(one) && isOwed(one));
        const atOnce = late.filter(({ notBefore }) => Temporal.Instant.compare(notBefore, NOW) <= 0);
        const onTime = own.filter((one) => !isLate(one));
        expect(atOnce.length).toBeLessThanOrEqual(onTime.length > 0 ? 0 : 1);
        const moments = late.map(({ notBefore, dueAt }) =>
          notBefore.equals(dueAt) ? 'now' : local(notBefore),
        );
        expect(new Set(moments).size).toBe(moments.length);
        expect(missedOf(late)).toBe(fewestMissed(late));
      }
    }),
    { numRuns: 300 },
  );
});

function isLate({ dueAt }: Obligation): boolean {
  return Temporal.Instant.compare(dueAt, NOW.subtract({ hours: 2 })) < 0;
}

function isOwed({ lateUntil }: Obligation): boolean {
  return lateUntil === null || Temporal.Instant.compare(lateUntil, NOW) > 0;
}

function isMissed(lateUntil: Temporal.Instant | null, sent: Temporal.Instant): boolean {
  return lateUntil !== null && Temporal.Instant.compare(sent, lateUntil) >= 0;
}

/** Whether anything comes too late, given the moments that were handed out. */
function missedOf(late: readonly Obligation[]): boolean {
  return late.some(({ lateUntil, notBefore }) => isMissed(lateUntil, notBefore));
}

/** Whether something has to: handing the same moments to the most urgent first is the best there is. */
function fewestMissed(late: readonly Obligation[]): boolean {
  const moments = late.map(({ notBefore }) => notBefore).sort((a, b) => Temporal.Instant.compare(a, b));
  const deadlines = late
    .map(({ lateUntil }) => lateUntil)
    .sort((a, b) => (a === null ? 1 : b === null ? -1 : Temporal.Instant.compare(a, b)));
  return moments.some((moment, index) => isMissed(deadlines[index] ?? null, moment));
}

function owed(
  kind: 'report' | 'milestone' | 'digest' | 'prompt' | 'nudge',
  due: string,
  until: string | null,
): Obligation {
  const about: Record<typeof kind, Obligation['about']> = {
    report: { kind: 'report', report: 'monthly', period: '2016-09' },
    milestone: { kind: 'milestone', activities: ['1.1'], offset: -2, due: '2016-10-17' },
    digest: { kind: 'digest', body: 'styrgrupp', meeting: '2016-10-11' },
    prompt: { kind: 'prompt', week: '2016-W39', activities: ['1.1'] },
    nudge: { kind: 'nudge', week: '2016-W38', number: 1 },
  };
  return {
    key: `${kind}:${due}`,
    programme: 'tiny',
    to: 'ann',
    channel: kind === 'prompt' || kind === 'nudge' ? 'slack' : 'mail',
    dueAt: at(due),
    notBefore: at(due),
    lateUntil: until === null ? null : at(until),
    about: about[kind],
  };
}
