import type { Agenda } from '../programme/obligation/agenda.ts';
import { emailOf } from '../programme/obligation/agenda.ts';
import { localeOf } from '../programme/locale.ts';
import type { Log, Member, Messenger, Store } from '../ports.ts';

export interface SyncMembersDeps {
  readonly store: Pick<Store, 'saveMembers'>;
  readonly messenger: Pick<Messenger, 'profileByEmail'>;
  readonly log: Log;
}

/**
 * Finds the plan's people in Slack by mail address and keeps who they are there: user id, zone, language. Who is not
 * found keeps what was known; who has left Slack loses the user id, and the log says whom to talk to.
 */
export async function syncMembers(deps: SyncMembersDeps, agenda: Agenda): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const { id } of agenda.programme.people) {
    const email = emailOf(agenda, id);
    const known = agenda.members.get(id);
    const profile = email === null ? null : await deps.messenger.profileByEmail(email);
    if (profile === null && email !== null) deps.log.warn('not found in Slack', { person: id });
    members.push({
      person: id,
      email,
      slackUserId: profile === null ? (known?.slackUserId ?? null) : profile.deleted ? null : profile.userId,
      timeZone: profile?.timeZone ?? known?.timeZone ?? null,
      locale: localeOf(profile?.locale) ?? known?.locale ?? null,
    });
  }
  await deps.store.saveMembers(agenda.programme.id, members);
  return members;
}
