import { noticeWords } from '../../i18n/checkin-words.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { leaderQuestions } from '../../programme/status/leader-question.ts';
import { parseLeaderValue } from '../../render/slack/button-value.ts';
import { oneLine } from '../../render/slack/clean-text.ts';
import { aboutLabel } from '../../render/slack/render-leader-questions.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { type CheckInDeps, nothing } from './check-in-deps.ts';
import type { PressReply } from './answer-no-change.ts';
import { decidesLeaders, loadMembership } from './load-member.ts';
import { auditRefusal } from './refuse.ts';
import { publishHome } from './show-home.ts';
import { updateLeaderRequest } from './update-leader-request.ts';

/**
 * The project leader says who leads what the plan leaves open. Pressing twice confirms the same person twice, which
 * changes nothing; from the next tick on that person is asked.
 */
export async function confirmLeader(
  deps: CheckInDeps,
  { userId, value, chosen }: { userId: string; value: string; chosen: string | null },
): Promise<PressReply> {
  const now = deps.clock.now();
  const about = parseLeaderValue(value);
  if (about === undefined) return { view: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, userId, about.programme);
  if (member === undefined || !decidesLeaders(member)) {
    const subject = `leader:${about.activities.join(',')}`;
    const actor = member?.person ?? userId;
    await auditRefusal(deps, { at: now, programme: about.programme, actor, subject });
    return { view: renderNotice('notYours', member?.locale ?? about.locale), afterwards: nothing };
  }
  const { agenda, person: by, locale } = member;
  const isOpen = leaderQuestions(agenda).some(
    (question) =>
      chosen !== null &&
      question.candidates.includes(chosen) &&
      about.activities.every((number) => question.about.includes(number)),
  );
  if (chosen === null) return { view: renderNotice('chooseLeader', locale), afterwards: nothing };
  if (!isOpen)
    return { view: renderNotice('oldButton', locale), afterwards: () => publishHome(deps, userId) };
  for (const activity of about.activities)
    await deps.store.saveConfirmation(about.programme, { activity, person: chosen, by, at: now });
  const text = noticeWords.confirmed[locale]({
    name: oneLine(nameOf(agenda.programme, chosen), 100),
    activities: aboutLabel(agenda.programme, about.activities, locale),
  });
  return {
    view: renderNoticeText(text, locale),
    afterwards: async () => {
      await updateLeaderRequest(deps, about.programme, by);
      await publishHome(deps, userId);
    },
  };
}
