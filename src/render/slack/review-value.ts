/**
 * What the buttons and forms of a report on its way carry: `v1|programme|edition|version|locale|act`. Everything in it is
 * checked again when it comes back.
 */
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { REVIEW_ACTS, type ReviewAct } from '../../programme/review/review-acts.ts';
import { parseVersion } from '../../programme/review/version.ts';

export type ReviewButton = ReviewAct | 'preview';

export const REVIEW_FORM = 'review.form';
const BUTTONS: readonly ReviewButton[] = ['preview', ...REVIEW_ACTS];

export const REVIEW_FIELDS = {
  comment: { block: 'review|comment', action: 'review.comment' },
  summary: { block: 'review|summary', action: 'review.summary' },
  place: { block: 'review|place', action: 'review.place' },
  explanation: { block: 'review|explanation', action: 'review.explanation' },
  dimension: { block: 'review|dimension', action: 'review.dimension' },
  colour: { block: 'review|colour', action: 'review.colour' },
  reason: { block: 'review|reason', action: 'review.reason' },
  note: { block: 'review|note', action: 'review.note' },
  reference: { block: 'review|reference', action: 'review.reference' },
  receivedBy: { block: 'review|received', action: 'review.received' },
  on: { block: 'review|on', action: 'review.on' },
  outcome: { block: 'review|outcome', action: 'review.outcome' },
  deadline: { block: 'review|deadline', action: 'review.deadline' },
} as const;
export type ReviewField = keyof typeof REVIEW_FIELDS;

export interface ReviewValue {
  readonly programme: string;
  /** `tertial:2007-T1~funder`. */
  readonly edition: string;
  readonly version: string;
  readonly locale: Locale;
}

export interface ReviewMemory extends ReviewValue {
  readonly act: ReviewAct;
}

export function reviewAction(button: ReviewButton): string {
  return `review.${button}`;
}

export function buttonOfAction(actionId: string): ReviewButton | undefined {
  return BUTTONS.find((button) => reviewAction(button) === actionId);
}

export function formatReviewValue({ programme, edition, version, locale }: ReviewValue): string {
  return ['v1', programme, edition, version, locale].join('|');
}

export function formatReviewMemory(memory: ReviewMemory): string {
  return `${formatReviewValue(memory)}|${memory.act}`;
}

/** `undefined` for anything this version did not write. */
export function parseReviewValue(text: string): ReviewValue | undefined {
  const [tag, programme = '', edition = '', version = '', language] = text.split('|');
  const locale = LOCALES.find((known) => known === language);
  if (tag !== 'v1' || locale === undefined || programme === '' || !edition.includes(':')) return undefined;
  return parseVersion(version) === undefined ? undefined : { programme, edition, version, locale };
}

export function parseReviewMemory(text: string): ReviewMemory | undefined {
  const value = parseReviewValue(text);
  const act = REVIEW_ACTS.find((known) => known === text.split('|')[5]);
  return value === undefined || act === undefined ? undefined : { ...value, act };
}
