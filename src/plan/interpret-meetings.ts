/** Meetings with agenda and minutes, decisions with their alternatives, action points: as written, nothing tidied. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { ActionPoint, Decision } from '../programme/decision/decision.ts';
import type { AgendaItem, HeldMeeting, Participant } from '../programme/meeting/held-meeting.ts';
import { reportRepeated, whoIs, type PlanContext } from './plan-context.ts';
import { checkKnown, exactDay, onePerson, writtenDate } from './plan-references.ts';
import type { PlanFile } from './plan-schema.ts';
import { readTime } from './read-weekday-time.ts';
import type { PlanPath } from './reading.ts';

type WrittenMeeting = NonNullable<PlanFile['meetings']>[number];
type WrittenItem = NonNullable<WrittenMeeting['agenda']>[number];

const NO_DAY = Temporal.PlainDate.from('2000-01-01');

export function interpretMeetings(context: PlanContext): readonly HeldMeeting[] {
  const bodies = (context.file.bodies ?? []).map(({ id }) => id);
  return (context.file.meetings ?? []).map((meeting, index) => {
    const path = ['meetings', index];
    checkKnown(context, [...path, 'body'], { value: meeting.body, known: bodies });
    const [starts, ends] = timesOf(context, [...path, 'time'], meeting.time);
    const people = (key: 'present' | 'absent') =>
      (meeting[key] ?? []).map((one, place) => participantOf(context, [...path, key, place, 'name'], one));
    return {
      body: meeting.body,
      on: exactDay(context, [...path, 'date'], meeting.date) ?? NO_DAY,
      ...{ starts, ends },
      place: meeting.place ?? null,
      period: meeting.period ?? null,
      legend: meeting.legend ?? {},
      agenda: (meeting.agenda ?? []).map(agendaItemOf),
      present: people('present'),
      absent: people('absent'),
      chair: onePerson(context, [...path, 'chair'], meeting.chair),
      notedBy: onePerson(context, [...path, 'notedBy'], meeting.notedBy),
      adjustedBy: onePerson(context, [...path, 'adjustedBy'], meeting.adjustedBy),
      dnr: meeting.dnr ?? null,
      state: meeting.state ?? (meeting.adjustedBy === undefined ? 'draft' : 'adjusted'),
      attachments: meeting.attachments ?? [],
      missingPictures: meeting.missingPictures ?? [],
      next: exactDay(context, [...path, 'next'], meeting.next),
      visibility: meeting.visibility ?? 'participants',
    };
  });
}

export function agendaItemOf(item: WrittenItem): AgendaItem {
  return {
    number: item.number,
    type: item.type ?? null,
    title: item.title,
    purpose: item.purpose ?? null,
    presenter: item.presenter ?? null,
    minutes: item.minutes ?? null,
    proposal: item.proposal ?? null,
    attachments: item.attachments ?? [],
    notes: item.notes ?? [],
  };
}

/** Guests need not be people of the plan: a stranger in the minutes is no fault. */
function participantOf(
  { file, people }: PlanContext,
  path: PlanPath,
  { name, of }: { name: string; of?: string | undefined },
): Participant {
  const organisation = (file.organisations ?? []).find((one) => one.name === of || one.id === of);
  return {
    name,
    person: people.find(name, path) ?? null,
    of: of ?? null,
    organisation: organisation?.id ?? null,
  };
}

function timesOf(
  { findings }: PlanContext,
  path: PlanPath,
  raw: string | undefined,
): readonly [Temporal.PlainTime | null, Temporal.PlainTime | null] {
  if (raw === undefined) return [null, null];
  const [from = '', until] = raw.split(/\s*[-–]\s*/u);
  const starts = readTime(from);
  const ends = until === undefined ? null : readTime(until);
  if (starts === null || (until !== undefined && ends === null))
    findings.problem(path, raw, planProblemWords.time);
  return [starts, ends];
}

export function interpretDecisions(context: PlanContext): readonly Decision[] {
  const { file, findings } = context;
  const written = file.decisions ?? [];
  const bodies = (file.bodies ?? []).map(({ id }) => id);
  reportRepeated(
    findings,
    written.map(({ id }, index) => ({ value: id, path: ['decisions', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['decisions', index];
    checkKnown(context, [...path, 'body'], { value: one.body, known: bodies });
    const alternatives = (one.alternatives ?? []).map(({ number, text, effects }) => ({
      ...{ number, text },
      effects: effects ?? [],
    }));
    reportRepeated(
      findings,
      alternatives.map(({ number }, place) => ({
        value: String(number),
        path: [...path, 'alternatives', place, 'number'],
      })),
    );
    if (one.chosen !== undefined)
      checkKnown(context, [...path, 'chosen'], {
        value: String(one.chosen),
        known: alternatives.map(({ number }) => String(number)),
      });
    return {
      id: one.id,
      text: one.text,
      body: one.body ?? null,
      on: exactDay(context, [...path, 'date'], one.date),
      section: one.section ?? null,
      item: one.item ?? null,
      alternatives,
      chosen: one.chosen ?? null,
      outcome: one.outcome ?? null,
      unanimous: one.unanimous ?? null,
      consent: one.consent ?? null,
      changeRequest: one.changeRequest ?? null,
      visibility: one.visibility ?? 'participants',
    };
  });
}

export function interpretActions(context: PlanContext): readonly ActionPoint[] {
  const written = context.file.actions ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['actions', index, 'id'] })),
  );
  return written.map((one, index) => {
    const { raw, state, people } = whoIs(context, one.owner, ['actions', index, 'owner']);
    return {
      id: one.id,
      text: one.text,
      owner: { raw, state, people },
      due: writtenDate(one.due),
      origin: one.origin ?? null,
      state: one.state ?? 'open',
    };
  });
}
