import { localeOf } from '../../programme/locale.ts';
import type { ChatProfile } from '../../ports.ts';
import type { CheckInDeps } from './check-in-deps.ts';

/** Somebody changed zone, language or name in Slack, or left: kept at once, so that the next message comes right. */
export async function updateMember(deps: Pick<CheckInDeps, 'store'>, profile: ChatProfile): Promise<void> {
  for (const { programme, person } of await deps.store.programmesOf(profile.userId)) {
    const known = (await deps.store.loadMembers(programme)).find((member) => member.person === person);
    if (known === undefined) continue;
    await deps.store.saveMembers(programme, [
      {
        ...known,
        slackUserId: profile.deleted ? null : profile.userId,
        timeZone: profile.timeZone ?? known.timeZone,
        locale: localeOf(profile.locale) ?? known.locale,
      },
    ]);
  }
}
