/** The parts of a digest about the meeting itself: agenda, the reader's open actions, last minutes, meetings to come. */
import { agendaTypeWords, digestWords as words } from '../../i18n/digest-words.ts';
import { longDate, mediumDate } from '../../i18n/format.ts';
import { minutesWords } from '../../i18n/record-words.ts';
import type { AgendaItem, HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import { meetingsOf } from '../../programme/meeting/meetings.ts';
import type { Body } from '../../programme/programme.ts';
import { planLanguage } from '../../report/activity-text.ts';
import type { Block, Row } from '../../report/document.ts';
import type { MeetingFact } from '../../report/facts.ts';
import { openActions } from '../../report/open-actions.ts';
import { bodyName } from '../../report/record-text.ts';
import { plain, quiet, quote } from '../../report/rich.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { actionsTable } from '../../report/sections/actions.ts';
import { comparison } from '../../report/sections/alternatives.ts';
import { decisionsToTake } from '../../report/decisions-to-take.ts';
import { numbers, row, tableOf } from '../../report/table.ts';
import type { LetterPart } from './letter.ts';

const MEETINGS_AHEAD = 3;

/** That meeting's own agenda, else what every meeting of the body holds; nothing where neither is written. */
export function agendaPart(context: SectionContext, meeting: MeetingFact): readonly LetterPart[] {
  const { locale, facts } = context;
  const held = meetingOn(context, meeting);
  const own = held?.agenda ?? [];
  const items = own.length > 0 ? own : (bodyOf(context, meeting)?.agendaTemplate ?? []);
  if (items.length === 0) return [];
  const sources = [own.length > 0 ? 'plan:meetings' : 'plan:bodies'];
  const withType = items.some(({ type }) => type !== null);
  const withPresenter = items.some(({ presenter }) => presenter !== null);
  const withMinutes = items.some(({ minutes }) => minutes !== null);
  const columns = [
    words.number[locale],
    ...(withType ? [words.type[locale]] : []),
    words.item[locale],
    ...(withPresenter ? [words.presenter[locale]] : []),
    ...(withMinutes ? [numbers(words.minutes[locale])] : []),
  ];
  const rows = items.map((item): Row =>
    row(
      [
        item.number,
        ...(withType ? [typeText(context, held, item)] : []),
        titleOf(context, item),
        ...(withPresenter ? [item.presenter ?? '–'] : []),
        ...(withMinutes ? [item.minutes === null ? '–' : String(item.minutes)] : []),
      ],
      sources,
    ),
  );
  const caption = `${words.agenda[locale]}, ${bodyName(facts.programme, meeting.body)}`;
  return [{ title: words.agenda[locale], blocks: [tableOf(caption, columns, rows)] }];
}

/** `B beslut`: the letter with what the document says it means, else what it usually means. */
function typeText({ locale }: SectionContext, held: HeldMeeting | undefined, { type }: AgendaItem): string {
  if (type === null) return '–';
  const meaning = held?.legend[type] ?? agendaTypeWords[type]?.[locale];
  return meaning === undefined ? type : `${type} ${meaning}`;
}

function titleOf({ locale, facts }: SectionContext, { title, proposal, attachments }: AgendaItem) {
  const lang = planLanguage(facts);
  return [
    quote(title, lang),
    ...(proposal === null ? [] : [quiet(` ${words.proposal[locale]} `), quote(proposal, lang)]),
    ...(attachments.length === 0
      ? []
      : [quiet(` ${words.attachments[locale]} `), quote(attachments.join('; '), lang)]),
  ];
}

/** What is asked for with its alternatives side by side. */
export function alternativeParts(context: SectionContext): readonly LetterPart[] {
  return decisionsToTake(context.facts.programme, context.now.date)
    .filter(({ alternatives }) => alternatives.length > 1)
    .map((one) => ({ title: null, blocks: comparison(context, one) }));
}

/** The reader's own, then those that nobody owns: somebody at the table may take them. */
export function actionParts(context: SectionContext, person: string | null): readonly LetterPart[] {
  const { locale, facts, now } = context;
  const all = openActions(facts.programme, now.date);
  const mine = all.filter(({ action }) => person !== null && action.owner.people.includes(person));
  const unowned = all.filter(({ action }) => action.owner.people.length === 0);
  const part = (title: string, found: typeof all): readonly LetterPart[] =>
    found.length === 0 ? [] : [{ title, blocks: actionsTable(context, found) }];
  return [...part(words.yourActions[locale], mine), ...part(words.unowned[locale], unowned)];
}

/** Whether the last meeting's minutes are confirmed and registered. */
export function previousPart(context: SectionContext, meeting: MeetingFact): readonly LetterPart[] {
  const { locale, facts } = context;
  const day = meeting.start.toPlainDate();
  const last = facts.programme.meetings
    .filter(({ body, on }) => body === meeting.body && Temporal.PlainDate.compare(on, day) < 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .at(-1);
  if (last === undefined || Temporal.PlainDate.compare(last.on, context.now.date) > 0) return [];
  const text = `${mediumDate(locale, last.on)}: ${minutesWords[last.state][locale]}.`;
  return [
    {
      title: words.previous[locale],
      blocks: [{ type: 'paragraph', rich: plain(text), sources: ['plan:meetings'] }],
    },
  ];
}

/** The body's next dates after this one. */
export function nextPart(context: SectionContext, meeting: MeetingFact): readonly LetterPart[] {
  const { locale, facts } = context;
  const body = bodyOf(context, meeting);
  if (body === undefined) return [];
  const days = meetingsOf(facts.programme, body, facts.calendar)
    .map(({ start }) => start)
    .filter((start) => Temporal.ZonedDateTime.compare(start, meeting.start) > 0)
    .slice(0, MEETINGS_AHEAD);
  if (days.length === 0) return [];
  const list: Block = {
    type: 'list',
    ordered: false,
    items: days.map((start) => ({
      rich: plain(longDate(locale, start.toPlainDate())),
      sources: ['plan:bodies'],
    })),
  };
  return [{ title: words.next[locale], blocks: [list] }];
}

function bodyOf({ facts }: SectionContext, { body }: MeetingFact): Body | undefined {
  return facts.programme.bodies.find(({ id }) => id === body);
}

function meetingOn({ facts }: SectionContext, { body, start }: MeetingFact): HeldMeeting | undefined {
  const day = start.toPlainDate();
  return facts.programme.meetings.find((one) => one.body === body && one.on.equals(day));
}
