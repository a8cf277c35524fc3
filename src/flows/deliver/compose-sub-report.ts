import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { closesAt } from '../../programme/obligation/rules/sub-report.ts';
import { subReportFormOf } from '../../programme/register/sub-report-form.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { composeSubReportMail } from '../../render/mail/compose-sub-report-mail.ts';
import { renderSubReportMessage, type SubReportList } from '../../render/slack/render-sub-report-message.ts';
import { askedSubReports, tertialById } from '../sub-report/sub-report-list.ts';
import { ALREADY_ANSWERED, type Composed, type ComposeInput, type Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

/**
 * The tertial form's question and reminders. Who answers for several sub-projects is asked about all of them in one
 * Slack message, that of the first one still open; who has reported is left alone.
 */
export function subReportComposers(): Pick<Composers, 'sub-report'> {
  return { 'sub-report': (input) => Promise.resolve(ask(input)) };
}

function ask(input: ComposeInput<'sub-report'>): Composed {
  const { agenda, delivery, about, now } = input;
  const list = askedSubReports(agenda, { person: delivery.to, period: tertialById(about.period), now });
  const item = list.items.find(({ subProject }) => subProject.id === about.subProject);
  if (item === undefined) return { channel: 'none', reason: 'somebody else answers for the sub-project now' };
  if (item.entry !== null) return { channel: 'none', reason: ALREADY_ANSWERED };
  if (delivery.channel === 'mail') return byMail(input, list);
  const first = list.items.find(({ entry }) => entry === null)?.subProject.id;
  if (first !== undefined && first !== about.subProject)
    return { channel: 'none', reason: `asked in one message with ${first}` };
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (userId === null) return { channel: 'none', reason: `${delivery.to} is not in Slack` };
  const asked = { name: nameOf(agenda.programme, delivery.to), number: about.number };
  const message = renderSubReportMessage(list, asked, localeOfPerson(agenda, delivery.to));
  return { channel: 'slack', userId, message };
}

function byMail(
  { agenda, delivery, about, now }: ComposeInput<'sub-report'>,
  { period, items }: SubReportList,
): Composed {
  const { programme, entries } = agenda;
  const subProject = items.find((one) => one.subProject.id === about.subProject)?.subProject;
  if (subProject === undefined) throw new Error(`no sub-project ${about.subProject}`);
  const language = localeOfPerson(agenda, delivery.to);
  const today = now.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const mail = composeSubReportMail(
    {
      programme,
      period,
      form: subReportFormOf(programme, entries, { subProject, period: period.id, today }),
      number: about.number,
      closes: closesAt(agenda, period).toZonedDateTimeISO(programme.timeZone).toPlainDate(),
    },
    language,
  );
  return toMail(agenda, { person: delivery.to, language }, mail);
}
