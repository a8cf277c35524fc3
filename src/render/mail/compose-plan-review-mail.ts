/** The mail that asks whether the plan still holds. */
import { mediumDate, monthName } from '../../i18n/format.ts';
import { planReviewWords as words } from '../../i18n/plan-review-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Block } from '../../report/document.ts';
import type { PlanReview } from '../../report/plan-review.ts';
import { plain, quote } from '../../report/rich.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export function composePlanReviewMail(
  programme: Programme,
  { review, month }: { readonly review: PlanReview; readonly month: Temporal.PlainDate },
  locale: Locale,
): ComposedMail {
  const subject = words.subject[locale]({ month: monthName(locale, month) });
  const intro = words.intro[locale]({ months: programme.rhythm.planReviewMonths ?? 1 });
  return renderLetter({
    locale,
    programme,
    subject,
    title: subject,
    preheader: intro,
    parts: [
      { title: null, blocks: [paragraph(intro)] },
      nearPart(programme, review, locale),
      ...laterPart(review, locale),
      ...driftPart(programme, review, locale),
      {
        title: null,
        blocks: [
          ...(review.questions === 0
            ? []
            : [paragraph(words.questions[locale]({ count: review.questions }))]),
          paragraph(words.how[locale]),
        ],
      },
    ],
    button: null,
    why: [words.why[locale]],
  });
}

function nearPart({ language }: Programme, { near, until }: PlanReview, locale: Locale): LetterPart {
  const title = words.near[locale]({ until: mediumDate(locale, until) });
  if (near.length === 0) return { title, blocks: [paragraph(words.nothingNear[locale])] };
  const items = near.map(({ text, due, source }) => ({
    term: mediumDate(locale, due),
    rich: [quote(text, language)],
    sources: [source],
  }));
  return { title, blocks: [{ type: 'facts', items }] };
}

function laterPart({ later }: PlanReview, locale: Locale): readonly LetterPart[] {
  if (later === null) return [];
  const text = words.laterCount[locale]({ count: later.count, last: mediumDate(locale, later.last) });
  return [{ title: words.later[locale], blocks: [paragraph(text)] }];
}

function driftPart({ language }: Programme, { drift }: PlanReview, locale: Locale): readonly LetterPart[] {
  if (drift.length === 0) return [];
  const items = drift.map(({ activity, plan, forecast, source }) => ({
    rich: [
      quote(activity, language),
      ...plain(
        `: ${words.driftLine[locale]({
          plan: mediumDate(locale, plan),
          forecast: mediumDate(locale, forecast),
          days: plan.until(forecast, { largestUnit: 'day' }).days,
        })}`,
      ),
    ],
    sources: [source],
  }));
  return [{ title: words.drift[locale], blocks: [{ type: 'list', ordered: false, items }] }];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', rich: plain(text), sources: [] };
}
