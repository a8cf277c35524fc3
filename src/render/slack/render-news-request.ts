/** The question to whoever writes an announcement, the form for their words, and the question once it is answered. */
import type { ActionsBlock, ModalView } from '@slack/types';
import { longDate } from '../../i18n/format.ts';
import { newsRequestWords as words } from '../../i18n/news-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Announcement, Programme } from '../../programme/programme.ts';
import { firstName } from './check-in-lines.ts';
import { cleanText, clip, oneLine } from './clean-text.ts';
import {
  formatNewsValue,
  NEWS_ACTIONS,
  NEWS_BLOCK,
  NEWS_CALLBACK,
  NEWS_CAP,
  type NewsValue,
} from './news-ids.ts';
import { button, context, header, notification, plain, section, SLACK_LIMITS } from './pieces.ts';

export interface NewsRequest {
  readonly programme: Programme;
  readonly announcement: Announcement;
  /** Period id. */
  readonly period: string;
  readonly name: string;
  /** The day on which the news leaves. */
  readonly leaves: Temporal.PlainDate;
  /** What has been written; empty: nothing yet. */
  readonly text: string;
  /** Others of the same day, asked about in the same message. */
  readonly beside: readonly { readonly announcement: Announcement; readonly period: string }[];
}

export function renderNewsRequest(request: NewsRequest, locale: Locale): ChatMessage {
  const { programme, announcement, text } = request;
  const title = words.title[locale]({
    programme: programme.shortName,
    name: oneLine(announcement.name, 100),
  });
  const date = longDate(locale, request.leaves);
  const ask =
    text === ''
      ? words.ask[locale]({ name: oneLine(firstName(request.name), 60), date })
      : words.written[locale]({ date });
  return {
    text: notification(`${title}. ${ask}`),
    blocks: [
      header(title),
      section(ask),
      ...(text === '' ? [] : [section(text)]),
      writeButton({ request, of: request, text, locale, place: 0 }),
      ...request.beside.flatMap((of, index) => [
        section(words.beside[locale]({ name: oneLine(of.announcement.name, 100) })),
        writeButton({ request, of, text: '', locale, place: index + 1 }),
      ]),
      context(words.why[locale]),
    ],
  };
}

/** Only the first button stands out: one thing is wanted first. */
function writeButton(input: {
  readonly request: NewsRequest;
  readonly of: NewsRequest['beside'][number];
  /** What has been written there. */
  readonly text: string;
  readonly locale: Locale;
  readonly place: number;
}): ActionsBlock {
  const { request, of, text, locale, place } = input;
  const value = {
    programme: request.programme.id,
    announcement: of.announcement.id,
    period: of.period,
    locale,
  };
  return {
    type: 'actions',
    block_id: place === 0 ? 'news' : `news|${place}`,
    elements: [
      button({
        text: (text === '' ? words.write : words.edit)[locale],
        actionId: NEWS_ACTIONS.write,
        value: formatNewsValue(value),
        primary: text === '' && place === 0,
      }),
    ],
  };
}

export function renderNewsForm(
  value: NewsValue,
  { announcement, text }: Pick<NewsRequest, 'announcement' | 'text'>,
  locale: Locale,
): ModalView {
  const initial = clip(cleanText(text), NEWS_CAP);
  return {
    type: 'modal',
    callback_id: NEWS_CALLBACK,
    private_metadata: formatNewsValue({ ...value, locale }),
    title: plain(words.formTitle[locale], SLACK_LIMITS.modalTitle),
    submit: plain(words.submit[locale], SLACK_LIMITS.modalTitle),
    close: plain(words.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      {
        type: 'input',
        block_id: NEWS_BLOCK,
        optional: true,
        label: plain(words.label[locale], SLACK_LIMITS.label),
        hint: plain(words.hint[locale]({ to: oneLine(announcement.name, 100) }), SLACK_LIMITS.label),
        element: {
          type: 'plain_text_input',
          action_id: NEWS_ACTIONS.text,
          multiline: true,
          max_length: NEWS_CAP,
          ...(initial === '' ? {} : { initial_value: initial }),
        },
      },
    ],
  };
}
