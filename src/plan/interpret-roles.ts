/**
 * Roles and who holds them. Roles with the function `activity-leader` give their activities a leader; a leader written
 * at the activity itself goes before. What nobody leads stays `none` and falls back to the project leader (T17).
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { Activity, RoleAssignment } from '../programme/programme.ts';
import { whoIs, type PlanContext } from './plan-context.ts';
import { readActivityNumbers } from './read-activity-numbers.ts';
import type { PersonWriting } from './read-person.ts';
import type { PlanPath } from './reading.ts';

/** A role as read, with what the programme's own type does not carry. */
export interface RoleReading {
  readonly role: RoleAssignment;
  readonly writing: PersonWriting;
  readonly path: PlanPath;
}

export interface LeaderReading {
  readonly writing: PersonWriting;
  readonly path: PlanPath;
}

export function interpretRoles(
  context: PlanContext,
  activities: readonly Activity[],
): readonly RoleReading[] {
  const numbers = activities.map(({ number }) => number);
  return (context.file.roles ?? []).map((written, index) => {
    const path = ['roles', index];
    const writing = whoIs(context, written.person, [...path, 'person']);
    const led = ledBy(context, index, numbers);
    return {
      writing,
      path: [...path, 'person'],
      role: {
        role: written.role,
        function: written.function ?? null,
        responsibility: written.responsibility ?? '',
        holder: { raw: writing.raw, state: writing.state, people: writing.people },
        activities: led,
      },
    };
  });
}

/** What an activity leader's row covers, as listed or as its responsibility says; unknown numbers are faults. */
function ledBy(
  { file, findings }: PlanContext,
  index: number,
  numbers: readonly string[],
): readonly string[] {
  const written = file.roles?.[index];
  if (written?.function !== 'activity-leader') return written?.activities ?? [];
  const listed = written.activities;
  const read = readActivityNumbers((listed ?? [written.responsibility ?? '']).join(', '), numbers);
  for (const unknown of read.unknown)
    findings.problem(['roles', index, listed === undefined ? 'responsibility' : 'activities'], unknown, () =>
      say(planProblemWords.oneOf, { allowed: numbers.slice(0, 40), suggestion: null }),
    );
  return read.numbers;
}

/** The leader by activity number. Several roles that claim one activity are alternatives. */
export function interpretLeaders(
  context: PlanContext,
  roles: readonly RoleReading[],
): ReadonlyMap<string, LeaderReading> {
  const leaders = new Map<string, LeaderReading>();
  for (const { role, writing, path } of roles) {
    if (role.function !== 'activity-leader') continue;
    for (const number of role.activities) {
      const other = leaders.get(number);
      leaders.set(number, { path, writing: other === undefined ? writing : both(other.writing, writing) });
    }
  }
  context.file.activities.forEach(({ number, leader }, index) => {
    if (leader === undefined) return;
    const path = ['activities', index, 'leader'];
    leaders.set(number, { path, writing: whoIs(context, leader, path) });
  });
  return leaders;
}

function both(one: PersonWriting, other: PersonWriting): PersonWriting {
  return {
    ...one,
    raw: [one.raw, other.raw].filter((raw) => raw !== null).join(' / '),
    state: 'alternatives',
    inQuestion: true,
    people: [...new Set([...one.people, ...other.people])],
  };
}
