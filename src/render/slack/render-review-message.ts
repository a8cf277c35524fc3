/** A report on its way, in Slack: why one is asked, page one in a few lines, and a button for each thing one may do. */
import type { KnownBlock } from '@slack/types';
import { checkinWords } from '../../i18n/checkin-words.ts';
import { reportReviewWords as say, reviewActWords } from '../../i18n/report-review-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { type ReviewAct, versionFor } from '../../programme/review/review-acts.ts';
import type { Review } from '../../programme/review/review.ts';
import type { Document } from '../../report/document.ts';
import type { ReviewTexts } from '../../report/review-texts.ts';
import type { ChatMessage } from '../../ports.ts';
import { oneLine } from './clean-text.ts';
import { blockLines } from './document-lines.ts';
import { button, context, header, lines, notification, section } from './pieces.ts';
import { formatReviewValue, reviewAction } from './review-value.ts';

/** Page one in a message; the whole is behind the button. */
const SUMMARY_BUDGET = 2500;
/** So that four lines of buttons never become five. */
const MAIN: readonly ReviewAct[] = ['approve', 'submit', 'receipt'];

export interface ReviewMessageInput {
  readonly shortName: string;
  readonly programme: string;
  readonly review: Review;
  readonly texts: ReviewTexts;
  /** The version as archived, in the reader's language. */
  readonly document: Document;
  /** Where it stands, for a message that asks nothing more. */
  readonly stand: string;
  readonly acts: readonly ReviewAct[];
  readonly locale: Locale;
}

export function renderReviewMessage(input: ReviewMessageInput): ChatMessage {
  const { shortName, texts, document, locale } = input;
  const title = `${shortName}: ${texts.title}`;
  return {
    text: notification(title),
    blocks: [
      header(title),
      section(texts.lines.join('\n')),
      ...(texts.said === null ? [] : [section(`“${texts.said}”`.replace(/^“(.*)”$/su, quoted(locale)))]),
      ...summaryBlocks(document),
      reviewButtons(input),
    ],
  };
}

/** The same message once there is nothing to press: where the report stands now. */
export function renderSettledReview(input: ReviewMessageInput): ChatMessage {
  const { shortName, document, stand, locale } = input;
  const title = `${shortName}: ${document.title}`;
  return {
    text: notification(title),
    blocks: [header(title), section(stand), ...summaryBlocks(document), reviewButtons({ ...input, locale })],
  };
}

function quoted(locale: Locale): string {
  return locale === 'nb' ? '«$1»' : locale === 'en' ? '“$1”' : '”$1”';
}

function summaryBlocks(document: Document): readonly KnownBlock[] {
  const front = document.sections.filter(({ place }) => place === 'front').flatMap(({ blocks }) => blocks);
  const text = front.flatMap(blockLines);
  return [
    ...lines(text, (count) => checkinWords.more[document.locale]({ count }), SUMMARY_BUDGET),
    context(document.cutOff),
  ];
}

/** Preview first, then what the person may do now. */
function reviewButtons({
  programme,
  review,
  acts,
  locale,
}: Pick<ReviewMessageInput, 'programme' | 'review' | 'acts' | 'locale'>): KnownBlock {
  const value = (version: string) =>
    formatReviewValue({ programme, edition: review.edition, version, locale });
  const approved = review.approved.at(-1)?.version;
  const shown =
    review.current.state === 'approved' && approved !== undefined ? approved : review.current.version;
  return {
    type: 'actions',
    block_id: oneLine(`review|${programme}|${review.edition}|${shown}`, 255),
    elements: [
      button({
        text: reviewActWords.preview[locale],
        actionId: reviewAction('preview'),
        value: value(shown),
      }),
      ...acts.map((act) =>
        button({
          text: reviewActWords[act][locale],
          actionId: reviewAction(act),
          value: value(versionFor(review, act) ?? shown),
          primary: MAIN.includes(act),
        }),
      ),
    ],
  };
}

/** One report as Home shows it. */
export type ReviewAtHome = Pick<ReviewMessageInput, 'programme' | 'review' | 'acts' | 'stand'> & {
  readonly title: string;
  /** Answers that came in after the cut-off. */
  readonly late: number;
};

/** App Home: every report on its way that concerns the person. */
export function reviewHomeBlocks(reports: readonly ReviewAtHome[], locale: Locale): readonly KnownBlock[] {
  if (reports.length === 0) return [];
  return [
    header(say.home[locale]),
    ...reports.flatMap(({ title, stand, late, ...one }) => [
      section([title, stand, ...(late === 0 ? [] : [say.late[locale]({ count: late })])].join('\n')),
      reviewButtons({ ...one, locale }),
    ]),
  ];
}
