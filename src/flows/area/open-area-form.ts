import type { ModalView } from '@slack/types';
import { areaWords } from '../../i18n/area-words.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { localeOfValue, parseValue } from '../../render/slack/button-value.ts';
import { renderAreaForm } from '../../render/slack/render-area-form.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { loadMembership, mayAnswerFor } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import { loadAreaSheet } from './load-area-sheet.ts';

/** The form with what was last chosen, or a few words why not. */
export async function openAreaForm(
  deps: CheckInDeps,
  { userId, value }: { userId: string; value: string },
): Promise<ModalView> {
  const now = deps.clock.now();
  const about = parseValue(value);
  if (about === undefined) return renderNotice('oldButton', localeOfValue(value) ?? 'sv');
  const member = await loadMembership(deps, userId, about.programme);
  if (member === undefined || !mayAnswerFor(member, about.person)) {
    const subject = `areas:${about.person}:${about.week}`;
    const actor = member?.person ?? userId;
    await auditRefusal(deps, { at: now, programme: about.programme, actor, subject });
    return renderNotice('notYours', member?.locale ?? about.locale);
  }
  const { agenda, locale, person } = member;
  const sheet = await loadAreaSheet(deps, agenda, { person: about.person, week: about.week, now });
  if (sheet === null) return renderNoticeText(areaWords.none[locale], locale);
  return renderAreaForm(
    sheet,
    locale,
    person === about.person ? null : nameOf(agenda.programme, about.person),
  );
}
