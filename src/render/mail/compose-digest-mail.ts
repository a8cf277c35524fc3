/**
 * Before a meeting, as far as there is data: when and where, the agenda, what one must decide among which alternatives,
 * what changed since this body's last meeting, red and yellow with cause and action, the reader's open actions, the last
 * minutes, milestones of the next 30 days, meetings to come, open questions, and the calendar invitation. Who is cleared
 * for no more than the public (a reference group of vendors, trap 16) gets the meeting and its agenda alone.
 */
import { mediumDate } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { activityName, dateText, planLanguage } from '../../report/activity-text.ts';
import type { Locale } from '../../programme/locale.ts';
import { decisionPointDue } from '../../programme/phase/decision-point-due.ts';
import { maySee } from '../../programme/visible-to.ts';
import { decisionsOf } from '../../report/decisions-wanted.ts';
import type { Block, ListItem } from '../../report/document.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { light, plain, quiet, quote, runText } from '../../report/rich.ts';
import { contextBetween, type SectionContext } from '../../report/section-context.ts';
import { changes } from '../../report/sections/changes.ts';
import { decisions } from '../../report/sections/decisions.ts';
import { deviations } from '../../report/sections/deviations.ts';
import { overall, overallColour } from '../../report/sections/overall.ts';
import { decisionPointRows, decisionPointTable } from '../../report/sections/phases.ts';
import { questions } from '../../report/sections/questions.ts';
import { meetingInvitation } from '../ics/meeting-invitation.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { decisionsText, meetingBlock, type MeetingMailContext, meetingNames } from './meeting-mail.ts';
import { actionParts, agendaPart, alternativeParts, nextPart, previousPart } from './meeting-parts.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

const DAYS_AHEAD = 30;

export function composeDigestMail(
  facts: ReportFacts,
  meeting: MeetingFact,
  locale: Locale,
  to: MeetingMailContext,
): ComposedMail {
  const { programme } = facts;
  const names = meetingNames(facts, meeting, locale);
  const context = sinceLastMeeting(facts, locale);
  const isShielded = to.clearance !== undefined && !maySee(to.clearance, 'funder');
  const asked = decisionsOf(facts, context.now, locale).length;
  const invitation: Block = { type: 'paragraph', rich: plain(words.invitation[locale]), sources: [] };
  const mail = renderLetter({
    locale,
    programme,
    subject: isShielded
      ? words.digestSubject[locale](names)
      : `${words.digestSubject[locale](names)} – ${decisionsText(asked, locale)}`,
    title: words.digestTitle[locale](names),
    preheader: isShielded ? (meeting.place ?? programme.title) : preheaderOf(context),
    parts: [
      { title: null, blocks: [meetingBlock(meeting, locale), invitation] },
      ...agendaPart(context, meeting),
      ...(isShielded ? [] : insideParts(context, meeting, to.recipient.person ?? null)),
      ...nextPart(context, meeting),
      ...(isShielded ? [] : [questions(context)]),
    ],
    button: null,
    why: whyText(programme, { role: 'member', body: meeting.body }, locale),
  });
  const content = meetingInvitation({
    programme: programme.id,
    summary: `[${programme.shortName}] ${names.body}`,
    description: programme.title,
    meeting,
    organiser: to.sender,
    attendee: to.recipient,
    stamp: facts.asOf,
  });
  return { ...mail, invitation: { method: 'REQUEST', content } };
}

function insideParts(
  context: SectionContext,
  meeting: MeetingFact,
  person: string | null,
): readonly LetterPart[] {
  return [
    decisions(context),
    ...alternativeParts(context),
    ...decisionPointParts(context),
    changesPart(context),
    deviations(context),
    ...actionParts(context, person),
    ...previousPart(context, meeting),
    { title: words.soon[context.locale], blocks: soonBlocks(context) },
  ];
}

/** Decision points of the next month, and those whose day has passed without a decision. */
function decisionPointParts(context: SectionContext): readonly LetterPart[] {
  const { facts, now } = context;
  const limit = now.date.add({ days: DAYS_AHEAD });
  const rows = decisionPointRows(context, (point) => {
    const due = decisionPointDue(facts.programme, point);
    return point.outcome === null && due !== null && Temporal.PlainDate.compare(due, limit) <= 0;
  });
  if (rows.length === 0) return [];
  return [{ title: null, blocks: [decisionPointTable(context, rows)] }];
}

/** The situation now against the one when this body last met. */
export function sinceLastMeeting(facts: ReportFacts, locale: Locale): SectionContext {
  const { previousMeeting, asOf, programme } = facts;
  const date = asOf.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const last = previousMeeting?.start;
  return contextBetween(facts, {
    locale,
    date,
    before: last === undefined ? null : { date: last.toPlainDate(), cutOff: last.toInstant() },
    covers: (day) => last === undefined || Temporal.PlainDate.compare(day, last.toPlainDate()) > 0,
  });
}

/** The colour and why: what one wants to know before the meeting. */
function preheaderOf(context: SectionContext): string {
  const status = overall(context).blocks[0];
  const colour = overallColour(context.now.colours).shown;
  const why = status?.type === 'status' ? status.rich.map(runText).join('') : '';
  return `${colourLabel(context.locale, colour)}. ${why}`;
}

function changesPart(context: SectionContext): LetterPart {
  const { facts, locale } = context;
  const last = facts.previousMeeting;
  const section = changes(context);
  if (last === null) {
    const text = words.firstMeeting[locale];
    return { title: section.title, blocks: [{ type: 'paragraph', rich: plain(text), sources: [] }] };
  }
  return {
    title: words.sinceMeeting[locale]({ date: mediumDate(locale, last.start.toPlainDate()) }),
    blocks: section.blocks,
  };
}

function soonBlocks({ facts, locale, now }: SectionContext): readonly Block[] {
  const limit = now.date.add({ days: DAYS_AHEAD });
  const items = now.activities.flatMap((one): readonly ListItem[] => {
    const { forecast, baseline, sources } = one.milestone;
    const date = forecast ?? baseline;
    if (date === null || one.phase === 'finished') return [];
    if (Temporal.PlainDate.compare(date, now.date) < 0 || Temporal.PlainDate.compare(date, limit) > 0)
      return [];
    return [
      {
        rich: [
          light(locale, one.colour),
          { text: ' ' },
          quote(activityName(one.activity), planLanguage(facts)),
          quiet(`: ${dateText(locale, date)}`),
        ],
        sources,
      },
    ];
  });
  return items.length === 0
    ? [{ type: 'paragraph', rich: plain(words.noneSoon[locale]), sources: [] }]
    : [{ type: 'list', ordered: false, items }];
}
