/** Around a meeting in Slack and mail: whether one comes, the minutes to write, to adjust, and adjusted for everybody. */
import { attendanceOf } from '../../programme/meeting/attendance.ts';
import { entriesOf } from '../../programme/register/entry.ts';
import { type MeetingId, meetingId } from '../../programme/meeting/meeting-id.ts';
import { isClosed } from '../../programme/meeting/recorded-minutes.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { Store } from '../../ports.ts';
import { buildMinutes } from '../../report/minutes/build-minutes.ts';
import { composeMinutesMail } from '../../render/mail/compose-minutes-mail.ts';
import { renderAdjustRequest } from '../../render/slack/render-adjust-request.ts';
import { renderMeetingRequest } from '../../render/slack/render-meeting-request.ts';
import { renderMinutesPanel } from '../../render/slack/render-minutes-panel.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import { archiveMinutes } from '../meeting/archive-minutes.ts';
import { ownOpenActions } from '../meeting/finish-action.ts';
import { loadMinutes } from '../meeting/load-minutes.ts';
import { loadMinutesDocument, loadMinutesFacts } from '../meeting/minutes-document.ts';
import { isWritten } from '../meeting/record-minutes.ts';
import { meetingOn } from '../meeting/record-attendance.ts';
import type { Composed, ComposeInput, Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

export interface MinutesComposerDeps {
  readonly store: Pick<Store, 'loadEntries' | 'loadReport' | 'saveReports'>;
  readonly loadFacts: LoadReportFacts;
}

type Input = ComposeInput<'minutes'>;

export function minutesComposers(deps: MinutesComposerDeps): Pick<Composers, 'attendance' | 'minutes'> {
  return {
    attendance: (input) => Promise.resolve(request(input)),
    minutes: (input) => {
      switch (input.about.step) {
        case 'record':
        case 'returned':
          return panel(deps, input);
        case 'adjust':
          return adjust(deps, input);
        case 'closed':
          return closed(deps, input);
      }
    },
  };
}

function request({ agenda, delivery, about, now }: ComposeInput<'attendance'>): Composed {
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  const meeting = meetingOn(agenda, about);
  if (meeting === undefined) return { channel: 'none', reason: 'the meeting has been moved' };
  if (userId === null) return { channel: 'none', reason: 'not in Slack any more' };
  const said = attendanceOf(agenda.entries, { body: about.body, day: about.meeting });
  const message = renderMeetingRequest(
    {
      ...{ programme: agenda.programme, meeting },
      answer: said.find(({ person }) => person === delivery.to)?.answer ?? null,
      actions: ownOpenActions(agenda, delivery.to, now),
      today: now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate(),
    },
    localeOfPerson(agenda, delivery.to),
  );
  return { channel: 'slack', userId, message };
}

async function panel(deps: MinutesComposerDeps, { agenda, delivery, about, now }: Input): Promise<Composed> {
  const id = idOf(about);
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (userId === null) return { channel: 'none', reason: 'not in Slack any more' };
  if (about.step === 'record' && meetingOn(agenda, about) === undefined)
    return { channel: 'none', reason: 'the meeting has been moved' };
  if (isWritten(agenda, id)) return { channel: 'none', reason: 'the plan holds the minutes' };
  const loaded = await loadMinutes(deps, agenda, { id, now, locale: localeOfPerson(agenda, delivery.to) });
  if (loaded === undefined || isClosed(loaded.model.recorded))
    return { channel: 'none', reason: 'the minutes are adjusted' };
  return { channel: 'slack', userId, message: renderMinutesPanel(loaded.model, about.step === 'record') };
}

async function adjust(deps: MinutesComposerDeps, { agenda, delivery, about, now }: Input): Promise<Composed> {
  const id = idOf(about);
  const locale = localeOfPerson(agenda, delivery.to);
  const loaded = await loadMinutes(deps, agenda, { id, now, locale });
  const waits = loaded?.model.recorded.steps.at(-1)?.content;
  if (loaded === undefined || waits?.step !== 'sent' || waits.adjuster !== delivery.to)
    return { channel: 'none', reason: 'the minutes have moved on' };
  const document = await loadMinutesDocument(deps.loadFacts, agenda, { id, asOf: now, locale });
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (delivery.channel === 'slack' && userId !== null)
    return {
      ...{ channel: 'slack', userId },
      message: renderAdjustRequest(loaded.model, document, loaded.stamp),
    };
  const mail = composeMinutesMail({ programme: agenda.programme, document, id, about: 'adjust' });
  return toMail(agenda, { person: delivery.to, language: locale }, mail);
}

/** Archived when the first of the readers gets it, as it stood when it was adjusted. */
async function closed(deps: MinutesComposerDeps, { agenda, delivery, about }: Input): Promise<Composed> {
  const id = idOf(about);
  const step = entriesOf(agenda.entries, 'minutes-step').find(({ subject }) => subject === meetingId(id));
  if (step?.content.step !== 'adjusted' && step?.content.step !== 'registered')
    return { channel: 'none', reason: 'the minutes are not adjusted' };
  const locale = localeOfPerson(agenda, delivery.to);
  const asOf = step.at.add({ milliseconds: 1 });
  const facts = await loadMinutesFacts(deps.loadFacts, agenda, { id, asOf });
  const archived = await archiveMinutes(deps, { facts, id, locale });
  const document = buildMinutes(facts, id, locale);
  const held = facts.programme.meetings.find(({ body, on }) => body === id.body && on.toString() === id.day);
  const isAbsent = held?.absent.some(({ person }) => person === delivery.to) === true;
  const mail = composeMinutesMail({
    ...{ programme: agenda.programme, document, id },
    about: isAbsent ? 'missed' : 'attended',
    html: archived.html,
  });
  return toMail(agenda, { person: delivery.to, language: locale }, mail);
}

function idOf({ body, meeting }: { readonly body: string; readonly meeting: string }): MeetingId {
  return { body, day: meeting };
}
