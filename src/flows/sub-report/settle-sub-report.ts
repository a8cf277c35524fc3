import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { SUB_REPORT_DAYS, subReportKey } from '../../programme/obligation/rules/sub-report.ts';
import { askedOf } from '../../programme/register/sub-report-asked.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { renderSubReportMessage } from '../../render/slack/render-sub-report-message.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { publishHome } from '../check-in/show-home.ts';
import { loadAgenda } from '../load-agenda.ts';
import { askedSubReports, tertialById } from './sub-report-list.ts';

/**
 * After a report came in: the question and its reminders show what is in and what is left, and Home too. One message may
 * have asked about several sub-projects, so all of the person's messages of the tertial are looked for. Idempotent.
 */
export async function settleSubReport(
  deps: CheckInDeps,
  about: {
    readonly programme: string;
    readonly subProject: string;
    readonly period: string;
    readonly userId: string;
  },
): Promise<void> {
  // Loaded anew: the agenda from before does not know the report.
  const agenda = await loadAgenda(deps, about.programme);
  const subProject = agenda?.programme.subProjects.find(({ id }) => id === about.subProject);
  if (agenda === undefined || subProject === undefined) return;
  const person = askedOf(agenda, subProject);
  const people = new Set([about.userId]);
  if (person !== undefined) {
    const list = askedSubReports(agenda, {
      person,
      period: tertialById(about.period),
      now: deps.clock.now(),
    });
    const numbers = new Map(
      list.items.flatMap((item) =>
        [...SUB_REPORT_DAYS.keys()].map((number) => {
          const asked = { subProject: item.subProject.id, period: about.period, number };
          return [subReportKey(about.programme, asked, person), number] as const;
        }),
      ),
    );
    const locale = localeOfPerson(agenda, person);
    const name = nameOf(agenda.programme, person);
    for (const { key, receipt } of await deps.store.loadDeliveries([...numbers.keys()])) {
      const { channel, ts } = receipt ?? {};
      if (channel === undefined || ts === undefined) continue;
      const message = renderSubReportMessage(list, { name, number: numbers.get(key) ?? 0 }, locale);
      const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
      if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
    }
    const userId = agenda.members.get(person)?.slackUserId ?? null;
    if (userId !== null) people.add(userId);
  }
  for (const userId of people) await publishHome(deps, userId);
}
