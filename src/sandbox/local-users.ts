import { readPlan } from '../plan/read-plan.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import type { LocalUser } from './slack/workspace/model.ts';

/** A language as Slack writes it. */
export const SLACK_LOCALE: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

/** Everybody in the plan who has a mail address, as members of the local Slack. Throws when the plan does not read. */
export function localUsers(plan: string): {
  readonly programme: Programme;
  readonly users: readonly LocalUser[];
} {
  const { programme, problems } = readPlan(plan);
  if (programme === null) throw new Error(`the plan does not read: ${JSON.stringify(problems.slice(0, 3))}`);
  const users = programme.people
    .filter(({ email }) => email !== null)
    .map((person, index) => ({
      id: `U${String(index + 1).padStart(8, '0')}`,
      name: person.id,
      realName: person.name,
      email: person.email,
      tz: programme.timeZone,
      locale: SLACK_LOCALE[person.language ?? programme.language],
    }));
  return { programme, users };
}
