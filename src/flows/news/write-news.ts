/**
 * The author opens the form and saves words of their own, until the news has left. Author, project leader and coordinator
 * may write; saving an empty text takes the words back. Nothing is overwritten: every save is a revision.
 */
import { createHash } from 'node:crypto';
import type { ModalView } from '@slack/types';
import { newsRequestWords } from '../../i18n/news-words.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { authorOf, newsAt, newsKey } from '../../programme/obligation/rules/news.ts';
import type { Announcement } from '../../programme/programme.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import {
  NEWS_ACTIONS,
  NEWS_BLOCK,
  NEWS_CAP,
  type NewsValue,
  parseNewsValue,
} from '../../render/slack/news-ids.ts';
import { renderNewsForm, renderNewsRequest } from '../../render/slack/render-news-request.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf, runsProgramme } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { TopicForm } from '../topics/topic.ts';
import { newsRequestOf, periodById } from './news-request.ts';

interface Writer {
  readonly value: NewsValue;
  readonly member: MemberOf;
  readonly announcement: Announcement;
}

export async function openNews(
  deps: CheckInDeps,
  input: { readonly userId: string; readonly value: string },
): Promise<ModalView> {
  const writer = await readWriter(deps, input.userId, input.value);
  if ('refused' in writer) return writer.refused;
  const { value, member, announcement } = writer;
  const about = { announcement, period: periodById(value.period), person: member.person };
  return renderNewsForm(value, newsRequestOf(member.agenda, about), member.locale);
}

export async function submitNews(deps: CheckInDeps, input: TopicForm): Promise<SubmitReply> {
  const writer = await readWriter(deps, input.userId, input.memory);
  if ('refused' in writer) return { kind: 'update', view: writer.refused, afterwards: nothing };
  const { value, member } = writer;
  const text = cleanText(input.state[NEWS_BLOCK]?.[NEWS_ACTIONS.text]?.value ?? '').trim();
  if (text.length > NEWS_CAP) {
    const error = newsRequestWords.tooLong[member.locale]({ max: NEWS_CAP });
    return { kind: 'errors', errors: { [NEWS_BLOCK]: error }, afterwards: nothing };
  }
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await deps.store.saveEntry({
    programme: value.programme,
    key: `news:${input.viewId}:${hash}`,
    subject: value.announcement,
    period: value.period,
    by: member.person,
    at: deps.clock.now(),
    content: { kind: 'news', text },
  });
  return { kind: 'close', afterwards: () => settleNews(deps, value) };
}

/** The announcement and the right to write it, or the few words that say why not. */
async function readWriter(
  deps: CheckInDeps,
  userId: string,
  hint: string,
): Promise<Writer | { readonly refused: ModalView }> {
  const at = deps.clock.now();
  const value = parseNewsValue(hint);
  if (value === undefined) return { refused: renderNotice('oldButton', 'sv') };
  const member = await loadMembership(deps, userId, value.programme);
  const announcement = member?.agenda.programme.announcements.find(({ id }) => id === value.announcement);
  const mayWrite =
    member !== undefined &&
    announcement !== undefined &&
    (authorOf(member.agenda, announcement) === member.person || runsProgramme(member));
  if (!mayWrite) {
    const subject = `news:${value.announcement}:${value.period}`;
    await auditRefusal(deps, { at, programme: value.programme, actor: member?.person ?? userId, subject });
    return { refused: renderNotice('notYours', member?.locale ?? value.locale) };
  }
  if (Temporal.Instant.compare(at, newsAt(member.agenda, periodById(value.period))) >= 0)
    return { refused: renderNoticeText(newsRequestWords.gone[member.locale], member.locale) };
  return { value, member, announcement };
}

/** The question shows what was written. Idempotent; where nobody was asked, nothing happens. */
async function settleNews(deps: CheckInDeps, value: NewsValue): Promise<void> {
  // Loaded anew: the agenda from before does not know the words.
  const agenda = await loadAgenda(deps, value.programme);
  const announcement = agenda?.programme.announcements.find(({ id }) => id === value.announcement);
  if (agenda === undefined || announcement === undefined) return;
  const person = authorOf(agenda, announcement);
  if (person === undefined) return;
  const key = newsKey.request(value.programme, announcement.id, value.period, person);
  const delivery = await deps.store.loadDelivery(key);
  const { channel, ts } = delivery?.receipt ?? {};
  if (channel === undefined || ts === undefined) return;
  const beside = delivery?.about.kind === 'news-request' ? delivery.about.beside : undefined;
  const request = newsRequestOf(agenda, { announcement, period: periodById(value.period), person, beside });
  const message = renderNewsRequest(request, localeOfPerson(agenda, person));
  const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
  if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
}
