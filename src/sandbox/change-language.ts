import { setTimeout as wait } from 'node:timers/promises';
import type { Locale } from '../programme/locale.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { SLACK_LOCALE } from './local-users.ts';
import { NotAcknowledged } from './slack/person/act.ts';
import type { World } from './world.ts';

/** Real milliseconds until somebody whose change is not taken up is told so, and between two looks. */
const PATIENCE_MS = 3000;
const LOOK_MS = 20;

/**
 * Somebody chooses another language in Slack. An event is acknowledged before it is worked on, so this waits until the
 * product knows, and resolves with the programme as it stands then. Throws `NotAcknowledged` when it does not take it up.
 */
export async function changeLanguage(
  world: Pick<World, 'slack' | 'loadAgenda'>,
  userId: string,
  locale: Locale,
): Promise<Agenda> {
  await world.slack.person(userId).changeLocale(SLACK_LOCALE[locale]);
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const agenda = await world.loadAgenda();
    const member = [...agenda.members.values()].find(({ slackUserId }) => slackUserId === userId);
    if (member?.locale === locale) return agenda;
    if (performance.now() > until) throw new NotAcknowledged('user_change', 'not taken up');
    await wait(LOOK_MS);
  }
}
