/** The forms of a report on its way: own words, a word with the approval, a receipt, what the funder answered. */
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { dimensionWords } from '../../i18n/report-words.ts';
import { reviewActWords, reviewFormWords as say } from '../../i18n/report-review-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { CHOSEN_COLOURS, DIMENSIONS } from '../../programme/status/colour.ts';
import { clip, cleanText, oneLine } from './clean-text.ts';
import { plain, section, SLACK_LIMITS } from './pieces.ts';
import {
  formatReviewMemory,
  REVIEW_FIELDS,
  REVIEW_FORM,
  type ReviewField,
  type ReviewMemory,
} from './review-value.ts';

const TEXT_CAP = 2900;
/** Page one is a page: about sixty words of it are the author's. */
const SUMMARY_CAP = 600;
const OPTIONS = 100;

export interface ReviewFormInput {
  readonly programme: Programme;
  readonly memory: ReviewMemory;
  /** `Tertialrapport januari–april 2017, version 0.2`. */
  readonly title: string;
  /** What has been written so far, by place. */
  readonly texts: ReadonlyMap<string, string>;
  /** ISO date. */
  readonly today: string;
}

export function renderReviewForm(input: ReviewFormInput): ModalView {
  const { memory, title } = input;
  const { locale, act } = memory;
  return {
    type: 'modal',
    callback_id: REVIEW_FORM,
    private_metadata: formatReviewMemory(memory),
    title: plain(reviewActWords[act][locale], SLACK_LIMITS.modalTitle),
    submit: plain((act === 'write' ? say.save : say.send)[locale], SLACK_LIMITS.modalTitle),
    close: plain(say.cancel[locale], SLACK_LIMITS.modalTitle),
    blocks: [section(title), ...fieldsOf(input)],
  };
}

function fieldsOf(input: ReviewFormInput): readonly KnownBlock[] {
  const { locale, act } = input.memory;
  switch (act) {
    case 'write':
      return wordFields(input);
    case 'submit':
      return [textField('comment', { label: say.submitLabel[locale], optional: true })];
    case 'approve':
      return [textField('comment', { label: say.approveLabel[locale], optional: true })];
    case 'send-back':
      return [textField('comment', { label: say.sendBackLabel[locale], optional: false })];
    case 'correct':
      return [textField('comment', { label: say.correctLabel[locale], optional: true })];
    case 'receipt':
      return [
        textField('reference', { label: say.referenceLabel[locale], optional: false, line: true }),
        textField('receivedBy', { label: say.receivedByLabel[locale], optional: false, line: true }),
        dayField('on', { label: say.onLabel[locale], optional: false, initial: input.today }),
      ];
    case 'outcome':
      return [
        choiceField('outcome', {
          label: say.outcomeLabel[locale],
          optional: false,
          options: (['accepted', 'returned'] as const).map((value) => option(value, say[value][locale])),
        }),
        dayField('on', { label: say.onLabel[locale], optional: false, initial: input.today }),
        dayField('deadline', { label: say.deadlineLabel[locale], optional: true, initial: null }),
        textField('note', { label: say.askedLabel[locale], optional: true }),
      ];
  }
}

/** What a funder's form asks and no fact answers: its place is the answer's key, `text:spredning`. */
function ownQuestions({ programme, memory: { locale } }: ReviewFormInput): readonly PlainTextOption[] {
  const asked = programme.funderTemplates.flatMap(({ questions }) => questions);
  const own = asked.filter(({ answer }) => answer.startsWith('text:'));
  return [...new Map(own.map((one) => [one.answer, one])).values()].map(({ answer, text, translations }) =>
    option(answer, translations[locale] ?? text),
  );
}

function wordFields(input: ReviewFormInput): readonly KnownBlock[] {
  const {
    programme,
    memory: { locale },
    texts,
  } = input;
  const areas = DIMENSIONS.map((one) => option(one, dimensionWords[one][locale]));
  const activities = programme.activities.map(({ number, title }) =>
    option(`activity:${number}`, `${number} ${title}`),
  );
  return [
    textField('summary', {
      ...{ label: say.summaryLabel[locale], hint: say.summaryHint[locale], optional: true },
      ...{ max: SUMMARY_CAP, initial: texts.get('summary') ?? '' },
    }),
    choiceField('place', {
      ...{ label: say.aboutLabel[locale], hint: say.aboutHint[locale], optional: true },
      options: [...ownQuestions(input), ...areas.slice(1), ...activities].slice(0, OPTIONS),
    }),
    textField('explanation', { label: say.explanationLabel[locale], optional: true }),
    choiceField('dimension', { label: say.colourOfLabel[locale], optional: true, options: areas }),
    choiceField('colour', {
      ...{ label: say.colourLabel[locale], optional: true },
      options: [
        ...CHOSEN_COLOURS.map((colour) => option(colour, colourLabel(locale, colour))),
        option('computed', say.asComputed[locale]),
      ],
    }),
    textField('reason', { label: say.reasonLabel[locale], optional: true, line: true }),
    textField('note', { label: say.noteLabel[locale], optional: true, line: true }),
  ];
}

function textField(
  field: ReviewField,
  input: {
    readonly label: string;
    readonly optional: boolean;
    readonly hint?: string;
    readonly max?: number;
    readonly initial?: string;
    /** One line, not several. */
    readonly line?: true;
  },
): KnownBlock {
  const { block, action } = REVIEW_FIELDS[field];
  const max = input.max ?? (input.line === true ? 300 : TEXT_CAP);
  const initial = clip(cleanText(input.initial ?? ''), max);
  return {
    type: 'input',
    block_id: block,
    optional: input.optional,
    label: plain(input.label, SLACK_LIMITS.label),
    ...(input.hint === undefined ? {} : { hint: plain(input.hint, SLACK_LIMITS.label) }),
    element: {
      type: 'plain_text_input',
      action_id: action,
      multiline: input.line !== true,
      max_length: max,
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

function choiceField(
  field: ReviewField,
  input: {
    readonly label: string;
    readonly optional: boolean;
    readonly hint?: string;
    readonly options: readonly PlainTextOption[];
  },
): KnownBlock {
  const { block, action } = REVIEW_FIELDS[field];
  return {
    type: 'input',
    block_id: block,
    optional: input.optional,
    label: plain(input.label, SLACK_LIMITS.label),
    ...(input.hint === undefined ? {} : { hint: plain(input.hint, SLACK_LIMITS.label) }),
    element: { type: 'static_select', action_id: action, options: [...input.options] },
  };
}

function dayField(
  field: ReviewField,
  input: { readonly label: string; readonly optional: boolean; readonly initial: string | null },
): KnownBlock {
  const { block, action } = REVIEW_FIELDS[field];
  return {
    type: 'input',
    block_id: block,
    optional: input.optional,
    label: plain(input.label, SLACK_LIMITS.label),
    element: {
      type: 'datepicker',
      action_id: action,
      ...(input.initial === null ? {} : { initial_date: input.initial }),
    },
  };
}

function option(value: string, text: string): PlainTextOption {
  return { text: plain(oneLine(text, SLACK_LIMITS.optionText), SLACK_LIMITS.optionText), value };
}

/** What a form's title says. */
export function versionTitle(title: string, version: string, locale: Locale): string {
  return `${title}, ${{ sv: 'version', nb: 'versjon', en: 'version' }[locale]} ${version}`;
}
