import type { ModalView } from '@slack/types';
import { noticeWords } from '../../i18n/checkin-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { notification, plain, section, SLACK_LIMITS } from './pieces.ts';

export type Notice =
  | 'notYours'
  | 'oldButton'
  | 'nothingToAnswer'
  | 'noEarlier'
  | 'tryAgain'
  | 'loading'
  | 'chooseLeader'
  | 'unknownPerson'
  | 'onlyCoordinator';

/** A few friendly words in a small modal: works from a message and from Home alike, and leaves nothing behind. */
export function renderNotice(notice: Notice, locale: Locale): ModalView {
  return renderNoticeText(noticeWords[notice][locale], locale);
}

export function renderNoticeText(text: string, locale: Locale): ModalView {
  return {
    type: 'modal',
    callback_id: 'notice',
    title: plain(noticeWords.title[locale], SLACK_LIMITS.modalTitle),
    close: plain(noticeWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [section(text)],
  };
}

/** The same words as a message, e.g. in answer to a command. */
export function renderNoticeMessage(notice: Notice, locale: Locale): ChatMessage {
  const text = noticeWords[notice][locale];
  return { text: notification(text), blocks: [section(text)] };
}
