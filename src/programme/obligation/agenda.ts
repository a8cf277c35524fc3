import type { Assignment, Confirmations } from '../activity/assignment.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { ChangeRequest } from '../change/change-request.ts';
import type { Locale } from '../locale.ts';
import type { MeetingsThen } from '../meeting/meeting-history.ts';
import type { Programme } from '../programme.ts';
import type { Entry } from '../register/entry.ts';
import type { Answer } from '../status/answer.ts';
import type { OpenQuestion } from '../question.ts';

/** A person of the plan as Slack and the mail know them. */
interface AgendaMember {
  readonly person: string;
  readonly email: string | null;
  readonly slackUserId: string | null;
  readonly timeZone: string | null;
  readonly locale: Locale | null;
}

/** All that decides what is owed and when: the plan as it stands, who is who, and which days are working days. */
export interface Agenda {
  readonly programme: Programme;
  readonly revision: number;
  /** When the programme was first known here: what was to be asked before that, nobody was asked. */
  readonly knownSince: Temporal.Instant;
  /** When the plan or the answers to its questions last changed. */
  readonly changedAt: Temporal.Instant;
  readonly calendar: WorkCalendar;
  readonly confirmed: Confirmations;
  readonly assignments: readonly Assignment[];
  /** The newest answer per activity, whatever its week. */
  readonly latest: readonly Answer[];
  /** Activities that have been reported on, but not as finished: asked about also after their planned end. */
  readonly unfinished: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, AgendaMember>;
  readonly questions: readonly OpenQuestion[];
  /**
   * The newest import of a plan file, and the questions it was the first to raise: only these are asked about. Answers
   * make revisions too, but raise no message.
   */
  readonly imported: {
    readonly revision: number;
    readonly at: Temporal.Instant;
    readonly newQuestions: ReadonlySet<string>;
  };
  /** The meetings of each revision that counted, oldest first; the last holds now. */
  readonly meetingHistory: readonly MeetingsThen[];
  /** What people have recorded beside the weekly answers, newest revisions, oldest first. */
  readonly entries: readonly Entry[];
  /** Those of the plan file and those raised in Tertial, oldest first. */
  readonly changeRequests: readonly ChangeRequest[];
}

/** The zone in which a person's day runs: as Slack says, else the programme's. */
export function zoneOf(agenda: Agenda, person: string): string {
  return agenda.members.get(person)?.timeZone ?? agenda.programme.timeZone;
}

/** Slack's locale, else the plan's word about the person, else the programme's language. */
export function localeOfPerson(agenda: Agenda, person: string): Locale {
  return (
    agenda.members.get(person)?.locale ??
    agenda.programme.people.find(({ id }) => id === person)?.language ??
    agenda.programme.language
  );
}

/** The person's mail address: as the plan says, else as Slack says. */
export function emailOf(agenda: Agenda, person: string): string | null {
  return (
    agenda.programme.people.find(({ id }) => id === person)?.email ??
    agenda.members.get(person)?.email ??
    null
  );
}
