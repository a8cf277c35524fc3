import type { ModalView } from '@slack/types';
import { zoneOf } from '../../programme/obligation/agenda.ts';
import { acceptAnswers } from '../../programme/status/accept-answers.ts';
import { draftOf } from '../../programme/status/draft-answer.ts';
import { localeOfValue, parseValue } from '../../render/slack/button-value.ts';
import { canKeepAll } from '../../render/slack/check-in-lines.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import { answerOfWeek } from '../../render/slack/render-receipt.ts';
import { type Afterwards, type CheckInDeps, nothing } from './check-in-deps.ts';
import { loadCheckIn } from './load-check-in.ts';
import { loadMembership, mayAnswerFor } from './load-member.ts';
import { auditRefusal } from './refuse.ts';
import { settleMessages } from './settle-messages.ts';
import { storeAnswers } from './store-answers.ts';

export interface PressReply {
  /** Shown to the person; `null` when what changed on the screen says enough. */
  readonly view: ModalView | null;
  readonly afterwards: Afterwards;
}

/**
 * "No change on anything" was pressed: every activity keeps its earlier answer, in one press. What has already been
 * answered for the week stays as it is. The submission key names what is being answered, so that an impatient double
 * press is one revision.
 */
export async function answerNoChange(
  deps: CheckInDeps,
  { userId, value }: { userId: string; value: string },
): Promise<PressReply> {
  const now = deps.clock.now();
  const about = parseValue(value);
  if (about === undefined) return notice('oldButton', localeOfValue(value) ?? 'sv');
  const member = await loadMembership(deps, userId, about.programme);
  if (member === undefined || !mayAnswerFor(member, about.person)) {
    const actor = member?.person ?? userId;
    const subject = `no-change:${about.person}:${about.week}`;
    await auditRefusal(deps, { at: now, programme: about.programme, actor, subject });
    return notice('notYours', member?.locale ?? about.locale);
  }
  const { agenda, locale } = member;
  const checkIn = await loadCheckIn(deps, agenda, about);
  if (checkIn.items.length === 0) return notice('nothingToAnswer', locale);
  if (!canKeepAll(checkIn)) return notice('noEarlier', locale);
  const open = checkIn.items.filter((item) => answerOfWeek(checkIn, item) === null);
  const today = now.toZonedDateTimeISO(zoneOf(agenda, member.person)).toPlainDate();
  const { accepted } = acceptAnswers(
    open.map((item) => draftOf(item, checkIn.week.id)),
    checkIn,
    today,
  );
  if (accepted === null) return notice('noEarlier', locale);
  const numbers = open.map(({ activity }) => activity.number).join(',');
  const submissionKey = `no-change:${about.programme}:${about.person}:${about.week}:${numbers}`;
  if (accepted.length > 0)
    await storeAnswers(deps, { agenda, checkIn, accepted, by: member.person, at: now, submissionKey });
  return { view: null, afterwards: () => settleMessages(deps, { ...about, userId }) };
}

function notice(...[kind, locale]: Parameters<typeof renderNotice>): PressReply {
  return { view: renderNotice(kind, locale), afterwards: nothing };
}
