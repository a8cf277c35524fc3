/** The sections of a digest about the meeting itself: agenda, alternatives, the reader's open actions, last minutes, dates to come. */
import { digestWords as words } from '../../i18n/digest-words.ts';
import { longDate, mediumDate } from '../../i18n/format.ts';
import { minutesWords, recordTitles } from '../../i18n/record-words.ts';
import { agendaOfMeeting } from '../../programme/meeting/agenda-of-meeting.ts';
import type { HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import { meetingsOf } from '../../programme/meeting/meetings.ts';
import type { Body } from '../../programme/programme.ts';
import { agendaTable } from '../agenda-table.ts';
import type { Block, Section } from '../document.ts';
import type { MeetingFact } from '../facts.ts';
import { openActions } from '../open-actions.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { actionsTable } from '../sections/actions.ts';
import { comparison } from '../sections/alternatives.ts';
import { decisionsToTake } from '../decisions-to-take.ts';

const MEETINGS_AHEAD = 3;

/** That meeting's own agenda, else what every meeting of the body holds; nothing where neither is written. */
export function agendaSection(context: SectionContext, meeting: MeetingFact): readonly Section[] {
  const held = meetingOn(context, meeting);
  const { body } = meeting;
  const own = { body, agenda: held?.agenda ?? [], legend: held?.legend ?? {} };
  const agenda = agendaOfMeeting(context.facts.programme, own);
  if (agenda.length === 0) return [];
  const sources = [own.agenda.length > 0 ? 'plan:meetings' : 'plan:bodies'];
  const table = agendaTable(context, { meeting: { ...own, agenda }, sources, isShort: false });
  return [section('agenda', words.agenda[context.locale], [table], 'front')];
}

/** What is asked for with its alternatives side by side. */
export function alternativeSections(context: SectionContext): readonly Section[] {
  return decisionsToTake(context.facts.programme, context.now.date)
    .filter(({ alternatives }) => alternatives.length > 1)
    .map((one) =>
      section(`alternatives-${one.id}`, recordTitles.alternatives[context.locale], comparison(context, one)),
    );
}

/** The reader's own, then those that nobody owns: somebody at the table may take them. */
export function actionSections(context: SectionContext, person: string | null): readonly Section[] {
  const { locale, facts, now } = context;
  const all = openActions(facts.programme, now.date);
  const mine = all.filter(({ action }) => action.owner.people.includes(person ?? ''));
  const unowned = all.filter(({ action }) => action.owner.people.length === 0);
  const part = (id: string, title: string, found: typeof all): readonly Section[] =>
    found.length === 0 ? [] : [section(id, title, actionsTable(context, found))];
  // Printed for nobody in particular, all of them stand together.
  if (person === null) return part('actions', recordTitles.actions[locale], all);
  return [
    ...part('your-actions', words.yourActions[locale], mine),
    ...part('unowned', words.unowned[locale], unowned),
  ];
}

/** Whether the last meeting's minutes are confirmed and registered. */
export function previousSection(context: SectionContext, meeting: MeetingFact): readonly Section[] {
  const { locale, facts } = context;
  const day = meeting.start.toPlainDate();
  const last = facts.programme.meetings
    .filter(({ body, on }) => body === meeting.body && Temporal.PlainDate.compare(on, day) < 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .at(-1);
  if (last === undefined || Temporal.PlainDate.compare(last.on, context.now.date) > 0) return [];
  const dnr = last.dnr === null ? '' : ` (${last.dnr})`;
  const text = `${mediumDate(locale, last.on)}: ${minutesWords[last.state][locale]}${dnr}.`;
  const sources = last.sources !== undefined && last.sources.length > 0 ? last.sources : ['plan:meetings'];
  return [section('previous', words.previous[locale], [{ type: 'paragraph', rich: plain(text), sources }])];
}

/** The body's next dates after this one. */
export function nextSection(context: SectionContext, meeting: MeetingFact): readonly Section[] {
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
  return [section('next', words.next[locale], [list])];
}

function bodyOf({ facts }: SectionContext, { body }: MeetingFact): Body | undefined {
  return facts.programme.bodies.find(({ id }) => id === body);
}

function meetingOn({ facts }: SectionContext, { body, start }: MeetingFact): HeldMeeting | undefined {
  const day = start.toPlainDate();
  return facts.programme.meetings.find((one) => one.body === body && one.on.equals(day));
}

export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
  place: Section['place'] = 'body',
): Section {
  return { id, title, place, blocks };
}
