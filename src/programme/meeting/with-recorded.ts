/**
 * The programme with what has been recorded at its meetings: minutes, decisions and action points become facts like those
 * of the plan, and an action that its owner calls done is done. What the plan file says of a meeting stays; what is
 * recorded is added to it, and minutes that one of the two calls adjusted are. Give only the entries known on the day.
 */
import type { ActionPoint, Decision } from '../decision/decision.ts';
import type { Programme } from '../programme.ts';
import { entriesOf, type Entry, type EntryOf } from '../register/entry.ts';
import type { HeldMeeting } from './held-meeting.ts';
import { heldMeeting, unheldMeeting } from './held-meeting-with.ts';
import { type MeetingId, parseMeetingId } from './meeting-id.ts';
import {
  recordedMeetings,
  recordedMinutes,
  type RecordedMinutes,
  type Standing,
} from './recorded-minutes.ts';

/** The same programme where nothing is recorded. */
export function withRecorded(programme: Programme, entries: readonly Entry[]): Programme {
  const told = recordedMeetings(entries).reduce((before, id) => {
    const meeting = parseMeetingId(id);
    return meeting === undefined ? before : withMeeting(before, meeting, recordedMinutes(entries, id));
  }, programme);
  const words = entriesOf(entries, 'action-done');
  return words.length === 0
    ? told
    : { ...told, actions: told.actions.map((one) => doneBy(told, one, words)) };
}

function withMeeting(programme: Programme, id: MeetingId, recorded: RecordedMinutes): Programme {
  const on = Temporal.PlainDate.from(id.day);
  const isIt = (one: HeldMeeting) => one.body === id.body && one.on.equals(on);
  const written = programme.meetings.find(isIt);
  const held = heldMeeting(programme, written ?? unheldMeeting(programme, id), recorded);
  const known = new Map(recorded.decisions.map((one) => [one.newest.content.decision, one]));
  const fresh = recorded.decisions.filter(
    ({ newest }) => !programme.decisions.some((one) => one.id === newest.content.decision),
  );
  return {
    ...programme,
    meetings:
      written === undefined
        ? [...programme.meetings, held]
        : programme.meetings.map((one) => (isIt(one) ? held : one)),
    decisions: [
      ...programme.decisions.map((one) => {
        const found = known.get(one.id);
        return found === undefined ? one : decided(one, { id, on, found });
      }),
      ...fresh.map((found) => decided(newDecision(id, found), { id, on, found })),
    ],
    actions: [...programme.actions, ...recorded.actions.map((one) => actionOf(programme, id, one))],
  };
}

function decided(
  decision: Decision,
  about: {
    readonly id: MeetingId;
    readonly on: Temporal.PlainDate;
    readonly found: Standing<'minutes-decision'>;
  },
): Decision {
  const { item, chosen, outcome, unanimous, votes, conditions } = about.found.newest.content;
  return {
    ...decision,
    ...{ body: about.id.body, on: about.on, item, chosen, unanimous },
    outcome: outcome === '' ? null : outcome,
    ...(votes === '' ? {} : { votes }),
    ...(conditions === '' ? {} : { conditions }),
    source: about.found.newest.id,
  };
}

function newDecision({ body, day }: MeetingId, { id, newest }: Standing<'minutes-decision'>): Decision {
  return {
    ...{ id: `${body}:${day}:${id}`, text: newest.content.text, body, on: null, section: null, item: null },
    ...{ alternatives: [], chosen: null, outcome: null, unanimous: null, consent: null, changeRequest: null },
    visibility: 'participants',
  };
}

/** Id of an action recorded at a meeting, as the rest of the programme knows it. */
function recordedActionId({ body, day }: MeetingId, id: string): string {
  return `${body}:${day}:${id}`;
}

function actionOf(
  programme: Programme,
  meeting: MeetingId,
  { id, newest }: Standing<'minutes-action'>,
): ActionPoint {
  const { text, owner, due, item } = newest.content;
  const name = programme.people.find((one) => one.id === owner)?.name ?? owner;
  const day = due === null ? null : Temporal.PlainDate.from(due);
  return {
    ...{ id: recordedActionId(meeting, id), text, state: 'open', source: newest.id },
    owner:
      owner === null
        ? { raw: null, state: 'none', people: [] }
        : { raw: name, state: 'confirmed', people: [owner] },
    due:
      day === null
        ? null
        : { raw: day.toString(), start: day, end: day, precision: 'day', confidence: 'sure' },
    origin: `${meeting.day}, ${item}`,
  };
}

/** The newest word about the action; a "not done after all" opens it again. */
function doneBy(
  { timeZone }: Programme,
  action: ActionPoint,
  words: readonly EntryOf<'action-done'>[],
): ActionPoint {
  const last = words
    .filter(({ subject }) => subject === action.id)
    .toSorted((a, b) => a.revision - b.revision)
    .at(-1);
  if (last === undefined) return action;
  if (!last.content.done) return { ...action, state: 'open' };
  const on = last.at.toZonedDateTimeISO(timeZone).toPlainDate();
  return { ...action, state: 'done', done: { by: last.by, on, note: last.content.note, source: last.id } };
}
