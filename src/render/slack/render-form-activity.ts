import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import { formWords } from '../../i18n/checkin-form-words.ts';
import { number } from '../../i18n/format.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AnswerField } from '../../programme/status/answer-problems.ts';
import {
  type AnswerInput,
  type Choice,
  deviates,
  DEVIATION_TEXTS,
  PLAIN_TEXTS,
  TEXT_CAP,
} from '../../programme/status/answer-input.ts';
import type { CheckInItem, CheckInTarget } from '../../programme/status/check-in.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { activityName, lastAnswer } from './check-in-lines.ts';
import { cleanText, clip, oneLine } from './clean-text.ts';
import { fieldActionId, fieldBlockId } from './form-ids.ts';
import { context, header, plain, SLACK_LIMITS } from './pieces.ts';
import { shortWeekLabel } from './week-label.ts';

/** One activity's fields; those that yellow and red require only while one of them is chosen. */
export function renderFormActivity(
  item: CheckInItem,
  draft: AnswerInput,
  locale: Locale,
): readonly KnownBlock[] {
  return [
    header(activityName(item)),
    context(aboutActivity(item, locale)),
    stateInput(item, draft, locale),
    ...stateWordInputs(item, draft, locale),
    ...(deviates(draft) ? deviationInputs(draft, locale) : []),
    ...PLAIN_TEXTS.map((field) => textInput(draft, field, locale)),
    ...item.targets.map((target) => countInput(draft, target, locale)),
    ...countReasonInputs(item, draft, locale),
    dateInput(draft, 'forecast', locale),
    item.activity.milestone === null
      ? { ...dateInput(draft, 'finished', locale), label: plain(formWords.ended[locale], SLACK_LIMITS.label) }
      : dateInput(draft, 'finished', locale),
  ];
}

function aboutActivity(item: CheckInItem, locale: Locale): string {
  const { period, milestone } = item.activity;
  return [
    `${formWords.period[locale]}: ${oneLine(period.raw, 200)}`,
    ...(milestone === null ? [] : [`${formWords.milestone[locale]}: ${oneLine(milestone, 400)}`]),
    lastAnswer(item, locale),
  ].join(' · ');
}

function stateInput(item: CheckInItem, draft: AnswerInput, locale: Locale): InputBlock {
  const options = stateOptions(item, locale);
  const initial = options.find(({ value }) => value === draft.choice);
  return {
    ...inputBlock(draft, 'state', locale),
    dispatch_action: true,
    element: {
      type: 'radio_buttons',
      action_id: fieldActionId('state'),
      options: [...options],
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

/** Asked only where the programme has words of its own for how far something has come. */
function stateWordInputs(
  { stateWords }: CheckInItem,
  draft: AnswerInput,
  locale: Locale,
): readonly InputBlock[] {
  if (stateWords.length === 0) return [];
  const options = stateWords.map((word): PlainTextOption => ({ text: plain(word, 75), value: word }));
  const initial = options.find(({ value }) => value === draft.state);
  return [
    {
      ...inputBlock(draft, 'stateWord', locale),
      element: {
        type: 'static_select',
        action_id: fieldActionId('stateWord'),
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    },
  ];
}

function stateOptions({ base }: CheckInItem, locale: Locale): readonly PlainTextOption[] {
  const option = (value: Choice, text: string): PlainTextOption => ({
    text: plain(text, SLACK_LIMITS.optionText),
    value,
  });
  const kept =
    base === null
      ? []
      : [
          option(
            'unchanged',
            formWords.unchanged[locale]({
              colour: colourLabel(locale, base.colour),
              week: shortWeekLabel(locale, base.week),
            }),
          ),
        ];
  return [...kept, ...CHOSEN_COLOURS.map((colour) => option(colour, formWords[colour][locale]))];
}

function deviationInputs(draft: AnswerInput, locale: Locale): readonly InputBlock[] {
  return [
    ...DEVIATION_TEXTS.map((field): InputBlock => ({
      ...inputBlock(draft, field, locale),
      hint: plain(formWords[`${field}Hint`][locale], SLACK_LIMITS.label),
      element: textElement(draft[field], field, field !== 'owner'),
    })),
    {
      ...inputBlock(draft, 'due', locale),
      hint: plain(formWords.dueHint[locale], SLACK_LIMITS.label),
      element: dateElement(draft.due, 'due'),
    },
  ];
}

function textInput(draft: AnswerInput, field: (typeof PLAIN_TEXTS)[number], locale: Locale): InputBlock {
  return {
    ...inputBlock(draft, field, locale),
    optional: true,
    element: textElement(draft[field], field, true),
  };
}

function countInput(
  draft: AnswerInput,
  { target, cumulative, base }: CheckInTarget,
  locale: Locale,
): InputBlock {
  const typed = draft.counts[target.id] ?? '';
  return {
    type: 'input',
    block_id: fieldBlockId(draft.activity, 'count', target.id),
    optional: base === null,
    label: plain(formWords.count[locale]({ unit: oneLine(target.unit, 100) }), SLACK_LIMITS.label),
    hint: plain(
      formWords.countHint[locale]({
        cumulative: number(locale, cumulative),
        total: number(locale, target.target),
      }),
      SLACK_LIMITS.label,
    ),
    element: {
      type: 'number_input',
      action_id: fieldActionId('count'),
      is_decimal_allowed: false,
      min_value: '0',
      ...(/^\d+$/.test(typed) ? { initial_value: typed } : {}),
    },
  };
}

/** Shown where a total can have fallen, once per activity. */
function countReasonInputs(item: CheckInItem, draft: AnswerInput, locale: Locale): readonly InputBlock[] {
  const totals = item.targets.flatMap(({ base }) =>
    base === null || base === 0 ? [] : [number(locale, base)],
  );
  if (totals.length === 0) return [];
  return [
    {
      ...inputBlock(draft, 'countReason', locale),
      optional: true,
      hint: plain(formWords.countReasonHint[locale]({ last: totals.join(', ') }), SLACK_LIMITS.label),
      element: textElement(draft.countReason, 'countReason', false),
    },
  ];
}

function dateInput(draft: AnswerInput, field: 'forecast' | 'finished', locale: Locale): InputBlock {
  return {
    ...inputBlock(draft, field, locale),
    optional: true,
    ...(field === 'forecast' ? { hint: plain(formWords.forecastHint[locale], SLACK_LIMITS.label) } : {}),
    element: dateElement(draft[field], field),
  };
}

function inputBlock(
  draft: AnswerInput,
  field: Exclude<AnswerField, 'count'>,
  locale: Locale,
): Pick<InputBlock, 'type' | 'block_id' | 'label'> {
  return {
    type: 'input',
    block_id: fieldBlockId(draft.activity, field),
    label: plain(formWords[field][locale], SLACK_LIMITS.label),
  };
}

function textElement(text: string, field: AnswerField, multiline: boolean): InputBlock['element'] {
  const initial = clip(cleanText(text), TEXT_CAP);
  return {
    type: 'plain_text_input',
    action_id: fieldActionId(field),
    multiline,
    max_length: TEXT_CAP,
    ...(initial === '' ? {} : { initial_value: initial }),
  };
}

function dateElement(date: string | null, field: AnswerField): InputBlock['element'] {
  return {
    type: 'datepicker',
    action_id: fieldActionId(field),
    ...(date === null ? {} : { initial_date: date }),
  };
}
