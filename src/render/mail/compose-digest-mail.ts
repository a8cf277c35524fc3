/**
 * Before a meeting, as far as there is data: when and where, what one must decide, what changed since this
 * body's last meeting, red and yellow with cause and action, milestones of the next 30 days, open questions, and the
 * calendar invitation.
 */
import { mediumDate } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { activityName, dateText, planLanguage } from '../../report/activity-text.ts';
import type { Locale } from '../../programme/locale.ts';
import { decisionsOf } from '../../report/decisions-wanted.ts';
import type { Block, ListItem } from '../../report/document.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { light, plain, quiet, quote, runText } from '../../report/rich.ts';
import { contextBetween, type SectionContext } from '../../report/section-context.ts';
import { changes } from '../../report/sections/changes.ts';
import { decisions } from '../../report/sections/decisions.ts';
import { deviations } from '../../report/sections/deviations.ts';
import { overall, overallColour } from '../../report/sections/overall.ts';
import { questions } from '../../report/sections/questions.ts';
import { meetingInvitation } from '../ics/meeting-invitation.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { decisionsText, meetingBlock, type MeetingMailContext, meetingNames } from './meeting-mail.ts';
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
  const asked = decisionsOf(facts, context.now, locale).length;
  const invitation: Block = { type: 'paragraph', rich: plain(words.invitation[locale]), sources: [] };
  const mail = renderLetter({
    locale,
    programme,
    subject: `${words.digestSubject[locale](names)} – ${decisionsText(asked, locale)}`,
    title: words.digestTitle[locale](names),
    preheader: preheaderOf(context),
    parts: [
      { title: null, blocks: [meetingBlock(meeting, locale), invitation] },
      decisions(context),
      changesPart(context),
      deviations(context),
      { title: words.soon[locale], blocks: soonBlocks(context) },
      questions(context),
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
