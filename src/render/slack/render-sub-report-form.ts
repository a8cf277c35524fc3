/** One page of a sub-project's tertial form: exactly four headings (N15), then a number per municipality and indicator. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { number } from '../../i18n/format.ts';
import { periodName } from '../../i18n/period-name.ts';
import {
  subReportErrors as errors,
  subReportFormWords as words,
  subReportHeadings as headings,
  subReportWords,
} from '../../i18n/sub-report-words.ts';
import type { Period } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import {
  SUB_REPORT_CAP,
  SUB_REPORT_TEXTS,
  type SubReportCell,
  type SubReportForm,
  type SubReportInput,
  type SubReportProblem,
  type SubReportText,
} from '../../programme/register/sub-report-form.ts';
import { cleanText, clip, oneLine } from './clean-text.ts';
import type { FormState } from './parse-form.ts';
import { context, header, plain, section, SLACK_LIMITS } from './pieces.ts';
import {
  countBlockId,
  formatSubReportMemory,
  SUB_REPORT_ACTIONS,
  SUB_REPORT_CALLBACK,
  textBlockId,
} from './sub-report-ids.ts';
import { subReportPages } from './sub-report-pages.ts';

export interface SubReportFormModel {
  readonly programme: Programme;
  readonly form: SubReportForm;
  readonly period: Period;
  /** 0-based. */
  readonly page: number;
  /** What was typed, when the page comes again; absent: what is stored. */
  readonly typed: SubReportInput | null;
  /** A number on this page has fallen without a reason: Deviations stand on it too. */
  readonly explain: boolean;
  /** Name of the leader when somebody else answers. */
  readonly behalfOf: string | null;
  /** The main project's report has left. */
  readonly closed: boolean;
}

export function renderSubReportForm(model: SubReportFormModel, locale: Locale): ModalView {
  const { programme, form, page, explain } = model;
  const pages = subReportPages(form);
  const isLast = page >= pages.length - 1;
  return {
    type: 'modal',
    callback_id: SUB_REPORT_CALLBACK,
    private_metadata: formatSubReportMemory({
      programme: programme.id,
      subProject: form.subProject.id,
      period: form.period,
      locale,
      page,
      explain,
    }),
    title: plain(words.title[locale], SLACK_LIMITS.modalTitle),
    submit: plain((isLast ? words.submit : words.submitNext)[locale], SLACK_LIMITS.modalTitle),
    close: plain(words.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      ...introBlocks(model, pages.length, locale),
      ...textsOn(model).map((field) => textInput(model, field, locale)),
      ...(pages[page] ?? []).map((cell) => countInput(model, cell, locale)),
    ],
  };
}

/** The headings that stand on the page. */
function textsOn({ page, explain }: Pick<SubReportFormModel, 'page' | 'explain'>): readonly SubReportText[] {
  if (page === 0) return SUB_REPORT_TEXTS;
  return explain ? ['deviations'] : [];
}

function introBlocks(model: SubReportFormModel, pages: number, locale: Locale): readonly KnownBlock[] {
  const { form, period, page, explain, behalfOf, closed } = model;
  const place = pages > 1 ? `${words.page[locale]({ page: page + 1, pages })}. ` : '';
  return [
    header(`${oneLine(form.subProject.name, 90)}, ${periodName(period, locale)}`),
    ...(explain ? [section(words.explain[locale])] : []),
    ...(behalfOf === null ? [] : [section(words.behalf[locale]({ name: oneLine(behalfOf, 100) }))]),
    ...(closed ? [section(subReportWords.closed[locale])] : []),
    context(place + words.intro[locale]),
  ];
}

function textInput({ form, typed }: SubReportFormModel, field: SubReportText, locale: Locale): InputBlock {
  const initial = clip(cleanText(typed?.texts[field] ?? form.entry?.content[field] ?? ''), SUB_REPORT_CAP);
  return {
    type: 'input',
    block_id: textBlockId(field),
    optional: true,
    label: plain(headings[field][locale], SLACK_LIMITS.label),
    element: {
      type: 'plain_text_input',
      action_id: SUB_REPORT_ACTIONS.text,
      multiline: true,
      max_length: SUB_REPORT_CAP,
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

function countInput({ typed }: SubReportFormModel, cell: SubReportCell, locale: Locale): InputBlock {
  const { organisation, indicator, last } = cell;
  const shown = typed?.counts.find((one) => countBlockId(one.cell) === countBlockId(cell))?.typed;
  const initial = shown ?? (last === null ? '' : String(last));
  return {
    type: 'input',
    block_id: countBlockId(cell),
    optional: true,
    label: plain(
      words.count[locale]({ name: oneLine(organisation.name, 80), unit: oneLine(indicator.unit, 80) }),
      SLACK_LIMITS.label,
    ),
    hint: plain(
      last === null ? words.first[locale] : words.last[locale]({ last: number(locale, last) }),
      SLACK_LIMITS.label,
    ),
    element: {
      type: 'number_input',
      action_id: SUB_REPORT_ACTIONS.count,
      is_decimal_allowed: false,
      min_value: '0',
      ...(/^\d+$/.test(initial) ? { initial_value: initial } : {}),
    },
  };
}

/** What the page's fields hold, as typed; nothing is judged here. */
export function parseSubReportForm(state: FormState, form: SubReportForm): SubReportInput {
  const at = (block: string, action: string) => state[block]?.[action];
  const texts = SUB_REPORT_TEXTS.flatMap((field) => {
    const found = at(textBlockId(field), SUB_REPORT_ACTIONS.text);
    return found === undefined ? [] : [[field, cleanText(found.value ?? '')] as const];
  });
  return {
    texts: Object.fromEntries(texts),
    counts: form.cells.flatMap((cell) => {
      const found = at(countBlockId(cell), SUB_REPORT_ACTIONS.count);
      return found === undefined ? [] : [{ cell, typed: found.value ?? '' }];
    }),
  };
}

/** Problems as Slack shows them: by the block id of the field, one sentence each. */
export function subReportProblems(
  problems: readonly SubReportProblem[],
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map((problem) => {
      if (problem.field !== 'count')
        return [
          textBlockId(problem.field),
          problem.fault === 'empty' ? errors.empty[locale] : errors.tooLong[locale]({ max: SUB_REPORT_CAP }),
        ];
      const { cell, fault } = problem;
      const last = number(locale, cell.last ?? 0);
      const name = oneLine(cell.organisation.name, 80);
      return [
        countBlockId(cell),
        fault === 'fallen' ? errors.fallen[locale]({ last, name }) : errors.wholeNumber[locale],
      ];
    }),
  );
}
