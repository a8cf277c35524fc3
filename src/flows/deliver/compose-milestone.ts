import { projectLeaderOf } from '../../programme/activity/assignment.ts';
import { monthOf } from '../../programme/calendar/period.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { composeMilestoneMail } from '../../render/mail/compose-milestone-mail.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import type { Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

/** Before and after a stage ends. Silent about what has been reported as finished, and altogether when all has. */
export function milestoneComposer(deps: { readonly loadFacts: LoadReportFacts }): Composers['milestone'] {
  return async ({ agenda, delivery, about, now }) => {
    const { programme } = agenda;
    const today = now.toZonedDateTimeISO(programme.timeZone).toPlainDate();
    const facts = await deps.loadFacts({ agenda, period: monthOf(today), asOf: now });
    const finished = new Set(
      facts.answers.filter((answer) => answer.finished !== null).map((one) => one.activity),
    );
    // A plan imported since may have moved the date: then the new date has its own reminders.
    const stillDue = about.activities.filter(
      (number) =>
        programme.activities.find((one) => one.number === number)?.period.end?.toString() === about.due,
    );
    if (stillDue.length === 0) return { channel: 'none', reason: 'the date has been moved' };
    const open = stillDue.filter((number) => !finished.has(number));
    if (open.length === 0) return { channel: 'none', reason: 'reported as finished' };
    const leads = agenda.assignments.some(
      ({ activity, person }) => person === delivery.to && open.includes(activity),
    );
    const locale = localeOfPerson(agenda, delivery.to);
    const projectLeader = projectLeaderOf(programme, agenda.confirmed) ?? null;
    const letter = composeMilestoneMail(
      {
        facts,
        activities: open,
        offset: about.offset,
        due: Temporal.PlainDate.from(about.due),
        role: leads && delivery.to !== projectLeader ? 'leader' : 'project-leader',
        projectLeader,
        formUrl: null,
      },
      locale,
    );
    return toMail(agenda, { person: delivery.to, language: locale }, letter);
  };
}
