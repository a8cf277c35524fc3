/**
 * A plan that leaves leaders open ("Katarina Borg Johansson?", T16) is brought to whoever decides: one message per plan
 * revision and person, at the next nine o'clock of a working day after the plan or the answers to it last changed.
 * Until then the project leader answers for those activities; nobody is asked as leader on a guess.
 */
import { deciderOf } from '../../activity/assignment.ts';
import { workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import { leaderQuestions } from '../../status/leader-question.ts';
import { zoneOf } from '../agenda.ts';
import { isInside, type ObligationRule, slotAt } from '../rule.ts';

const ASKED_AT = Temporal.PlainTime.from('09:00');

export const leadersKey = (programme: string, person: string, revision: number): string =>
  `leaders:${programme}:${person}:r${revision}`;

export const leadersRule: ObligationRule = (agenda, window) => {
  const { programme, confirmed, changedAt, revision } = agenda;
  const person = deciderOf(programme, confirmed);
  if (person === undefined || leaderQuestions(agenda).length === 0) return [];
  const timeZone = zoneOf(agenda, person);
  const local = changedAt.toZonedDateTimeISO(timeZone);
  const isPast = Temporal.PlainTime.compare(local.toPlainTime(), ASKED_AT) >= 0;
  const from = local.toPlainDate().add({ days: isPast ? 1 : 0 });
  const dueAt = slotAt(workingDayOnOrAfter(agenda.calendar, from), ASKED_AT, timeZone);
  if (!isInside(window, dueAt)) return [];
  return [
    {
      key: leadersKey(programme.id, person, revision),
      programme: programme.id,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about: { kind: 'leaders', revision },
    },
  ];
};
