/** One meeting as the plan file and what was recorded tell of it together. */
import type { MeetingSeries, Programme } from '../programme.ts';
import { agendaOfMeeting } from './agenda-of-meeting.ts';
import type { AgendaItem, HeldMeeting, Participant } from './held-meeting.ts';
import type { MeetingId } from './meeting-id.ts';
import type { RecordedMinutes, Standing } from './recorded-minutes.ts';

const RANK: readonly HeldMeeting['state'][] = ['planned', 'draft', 'adjusted', 'registered'];

export function heldMeeting(
  programme: Programme,
  written: HeldMeeting,
  { present, items, steps, state }: RecordedMinutes,
): HeldMeeting {
  const told: HeldMeeting['state'] = state === 'adjusted' || state === 'registered' ? state : 'draft';
  const last = steps.at(-1)?.content;
  const by = steps.find(({ content }) => content.step === 'sent')?.by;
  const who = present?.newest.content;
  const of = (people: readonly string[]) => people.map((person) => participant(programme, person));
  return {
    ...written,
    agenda: withNotes(agendaOfMeeting(programme, written), items),
    present: who === undefined ? written.present : [...of(who.present), ...guestsOf(who.guests)],
    absent: who === undefined ? written.absent : of(who.absent),
    notedBy: written.notedBy ?? by ?? present?.newest.by ?? items.at(-1)?.newest.by ?? null,
    adjustedBy: written.adjustedBy ?? (told === 'draft' ? null : (last?.adjuster ?? null)),
    dnr: last?.step === 'registered' ? last.dnr : written.dnr,
    state: RANK.indexOf(told) > RANK.indexOf(written.state) ? told : written.state,
    sources: [...(present === null ? [] : [present.newest.id]), ...steps.map(({ id }) => id)],
  };
}

/** What the plan says under an item, then what was recorded; items that came up at the meeting last. */
function withNotes(
  agenda: readonly AgendaItem[],
  items: readonly Standing<'minutes-item'>[],
): readonly AgendaItem[] {
  const noted = agenda.map((item): AgendaItem => {
    const found = items.find(({ id }) => id === item.number);
    if (found === undefined) return item;
    return { ...item, notes: [...item.notes, ...linesOf(found)], sources: sourcesOf(found) };
  });
  const added = items.filter(({ id }) => !agenda.some(({ number }) => number === id));
  return [
    ...noted,
    ...added.map((found): AgendaItem => ({
      ...{ number: found.id, type: found.newest.content.type, title: found.newest.content.title },
      ...{ purpose: null, presenter: null, minutes: null, proposal: null, attachments: [] },
      ...{ notes: linesOf(found), sources: sourcesOf(found) },
    })),
  ];
}

/** Both texts of two who wrote at once: the minutes hold them until somebody puts them together. */
function linesOf({ newest, beside }: Standing<'minutes-item'>): readonly string[] {
  return [...beside, newest].flatMap(({ content }) => lines(content.notes));
}

function sourcesOf({ newest, beside }: Standing<'minutes-item'>): readonly string[] {
  return [...beside, newest].map(({ id }) => id);
}

function participant({ people, organisations }: Programme, id: string): Participant {
  const person = people.find((one) => one.id === id);
  const organisation = organisations.find(
    ({ contacts, name }) => contacts.includes(id) || (person?.organisation ?? null) === name,
  );
  return {
    ...{ name: person?.name ?? id, person: id },
    ...{ of: person?.organisation ?? organisation?.name ?? null, organisation: organisation?.id ?? null },
  };
}

/** `Anna Ek, Orust`: a name, and after the first comma whom they come from. */
function guestsOf(text: string): readonly Participant[] {
  return lines(text).map((line) => {
    const [name = '', ...of] = line.split(',').map((part) => part.trim());
    return { name, person: null, of: of.length === 0 ? null : of.join(', '), organisation: null };
  });
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A meeting that the plan knows only as a date of a series. */
export function unheldMeeting({ bodies }: Programme, { body, day }: MeetingId): HeldMeeting {
  const on = Temporal.PlainDate.from(day);
  const of = bodies.find(({ id }) => id === body);
  const series: MeetingSeries | null = of?.meetings ?? null;
  return {
    ...{ body, on, starts: series?.time ?? null, place: series?.place ?? null, period: null, legend: {} },
    ends: series === null ? null : series.time.add({ minutes: series.minutes }),
    ...{ agenda: [], present: [], absent: [], chair: of?.chair ?? null, notedBy: null, adjustedBy: null },
    ...{ state: 'planned', dnr: null, attachments: [], missingPictures: [], next: null },
    visibility: 'participants',
  };
}
