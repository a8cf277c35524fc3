import type { ModalView } from '@slack/types';
import { localeOfValue, parseValue } from '../../render/slack/button-value.ts';
import { formPages } from '../../render/slack/form-pages.ts';
import { renderForm } from '../../render/slack/render-form.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import { draftOf } from '../../programme/status/draft-answer.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { loadCheckIn } from './load-check-in.ts';
import { loadMembership, mayAnswerFor } from './load-member.ts';
import { auditRefusal } from './refuse.ts';

/** Answer or edit was pressed: the form with everything filled in, or a few words why not. */
export async function openForm(
  deps: CheckInDeps,
  { userId, value }: { userId: string; value: string },
): Promise<ModalView> {
  const now = deps.clock.now();
  const about = parseValue(value);
  if (about === undefined) return renderNotice('oldButton', localeOfValue(value) ?? 'sv');
  const member = await loadMembership(deps, userId, about.programme);
  if (member === undefined || !mayAnswerFor(member, about.person)) {
    await auditRefusal(deps, {
      at: now,
      programme: about.programme,
      actor: member?.person ?? userId,
      subject: `form:${about.person}:${about.week}`,
    });
    return renderNotice('notYours', member?.locale ?? about.locale);
  }
  const { agenda, locale } = member;
  const checkIn = await loadCheckIn(deps, agenda, about);
  if (checkIn.items.length === 0) return renderNotice('nothingToAnswer', locale);
  const drafts = checkIn.items.map((item) => draftOf(item, checkIn.week.id));
  const byActivity = new Map(drafts.map((draft) => [draft.activity, draft]));
  return renderForm(
    {
      checkIn,
      pages: formPages(checkIn.items, (item) => draftOf(item, checkIn.week.id)),
      page: 0,
      drafts: byActivity,
      behalfOf: member.person === about.person ? null : checkIn.name,
      incomplete: false,
    },
    locale,
  );
}
