import type { KnownBlock, ModalView } from '@slack/types';
import { formErrors, formWords } from '../../i18n/checkin-form-words.ts';
import { number } from '../../i18n/format.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AnswerInput } from '../../programme/status/answer-input.ts';
import type { AnswerProblem } from '../../programme/status/answer-problems.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import { oneLine } from './clean-text.ts';
import { fieldBlockId, FORM_CALLBACK, formatMemory } from './form-ids.ts';
import { context, divider, plain, section, SLACK_LIMITS } from './pieces.ts';
import { renderFormActivity } from './render-form-activity.ts';
import { weekLabel } from './week-label.ts';

export interface FormModel {
  readonly checkIn: CheckIn;
  /** Activity numbers per page, as `formPages` cut them. */
  readonly pages: readonly (readonly string[])[];
  /** 0-based. */
  readonly page: number;
  /** What the fields hold, by activity number. */
  readonly drafts: ReadonlyMap<string, AnswerInput>;
  /** Name of the person answered for when somebody else answers. */
  readonly behalfOf: string | null;
  /** Yellow or red was submitted before its fields were shown. */
  readonly incomplete: boolean;
}

/** One page of the check-in form. */
export function renderForm(model: FormModel, locale: Locale): ModalView {
  const { checkIn, pages, page } = model;
  const numbers = pages[page] ?? [];
  const items = checkIn.items.filter(({ activity }) => numbers.includes(activity.number));
  const isLast = page >= pages.length - 1;
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    private_metadata: formatMemory({
      programme: checkIn.programme.id,
      week: checkIn.week.id,
      person: checkIn.person,
      locale,
      page,
      pages,
    }),
    title: plain(
      formWords.title[locale]({ week: weekLabel(locale, checkIn.week.id) }),
      SLACK_LIMITS.modalTitle,
    ),
    submit: plain((isLast ? formWords.submit : formWords.submitNext)[locale], SLACK_LIMITS.modalTitle),
    close: plain(formWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      ...introBlocks(model, locale),
      ...items.flatMap((item, index) => {
        const draft = model.drafts.get(item.activity.number);
        if (draft === undefined) throw new Error(`no draft for ${item.activity.number}`);
        return [...(index > 0 ? [divider()] : []), ...renderFormActivity(item, draft, locale)];
      }),
    ],
  };
}

function introBlocks(model: FormModel, locale: Locale): readonly KnownBlock[] {
  const pages = model.pages.length;
  const isFirst = model.checkIn.items.every(({ latest }) => latest === null);
  const page = pages > 1 ? `${formWords.page[locale]({ page: model.page + 1, pages })}. ` : '';
  return [
    ...(model.incomplete ? [section(formWords.incomplete[locale])] : []),
    ...(model.behalfOf === null
      ? []
      : [section(formWords.behalf[locale]({ name: oneLine(model.behalfOf, 100) }))]),
    context(page + (isFirst ? formWords.introFirst : formWords.intro)[locale]),
  ];
}

/** Problems as Slack shows them: by the block id of the field, one sentence each. */
export function formProblems(
  problems: readonly AnswerProblem[],
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map((problem) => [
      fieldBlockId(problem.activity, problem.field, problem.target),
      problem.fault === 'fallen'
        ? formErrors.fallen[locale]({ last: number(locale, problem.last ?? 0) })
        : formErrors[problem.fault][locale],
    ]),
  );
}
