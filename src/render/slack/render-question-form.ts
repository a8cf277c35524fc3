/** One question in a form: what the plan says, what it may mean, and room for own words. */
import type { InputBlock, ModalView } from '@slack/types';
import { noticeWords } from '../../i18n/checkin-words.ts';
import { questionWords as words } from '../../i18n/question-words.ts';
import { readingLabel } from '../../i18n/reading-label.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { OpenQuestion } from '../../programme/question.ts';
import { clip, oneLine } from './clean-text.ts';
import type { FormState } from './parse-form.ts';
import { context, plain, section, SLACK_LIMITS } from './pieces.ts';
import { formatQuestionValue, QUESTION_FORM, rawMark } from './question-value.ts';
import { rawLine } from './render-questions.ts';

export const QUESTION_BLOCKS = { choice: 'question|choice', words: 'question|words' } as const;
const CHOICE = 'question.choice';
const WORDS = 'question.words';
/** Slack's radio buttons. */
const OPTIONS = 10;

export function renderQuestionForm(
  programme: Programme,
  question: OpenQuestion,
  { locale, goesOn, left }: { locale: Locale; goesOn: boolean; left: number },
): ModalView {
  const memory = formatQuestionValue({
    ...{ programme: programme.id, question: question.id, locale, goesOn, reading: null },
    raw: rawMark(question.raw),
  });
  return {
    type: 'modal',
    callback_id: QUESTION_FORM,
    private_metadata: memory,
    title: plain(words.formTitle[locale], SLACK_LIMITS.modalTitle),
    submit: plain((goesOn && left > 1 ? words.next : words.save)[locale], SLACK_LIMITS.modalTitle),
    close: plain(noticeWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      section(clip(question.text[locale], 2000)),
      context(rawLine(question, locale)),
      ...choice(programme, question, locale),
      {
        type: 'input',
        block_id: QUESTION_BLOCKS.words,
        optional: true,
        label: plain(words.ownWords[locale], SLACK_LIMITS.label),
        hint: plain(words.hint[locale], SLACK_LIMITS.label),
        element: { type: 'plain_text_input', action_id: WORDS, max_length: 1000 },
      },
    ],
  };
}

function choice(programme: Programme, question: OpenQuestion, locale: Locale): readonly InputBlock[] {
  const options = question.readings.slice(0, OPTIONS).map((reading, index) => ({
    text: plain(
      oneLine(readingLabel(programme, reading, locale), SLACK_LIMITS.optionText),
      SLACK_LIMITS.optionText,
    ),
    // The reading itself may be longer than an option's value: its place, and the raw text's mark, say which it is.
    value: String(index),
  }));
  if (options.length === 0) return [];
  return [
    {
      type: 'input',
      block_id: QUESTION_BLOCKS.choice,
      optional: true,
      label: plain(words.choose[locale], SLACK_LIMITS.label),
      element: { type: 'radio_buttons', action_id: CHOICE, options },
    },
  ];
}

/** What was chosen or written; own words go before a choice. Empty: neither. */
export function readQuestionForm(state: FormState, question: OpenQuestion): string {
  const typed = state[QUESTION_BLOCKS.words]?.[WORDS]?.value?.trim() ?? '';
  if (typed !== '') return typed;
  const chosen = state[QUESTION_BLOCKS.choice]?.[CHOICE]?.selected_option?.value;
  return chosen === undefined ? '' : (question.readings[Number(chosen)] ?? '');
}
