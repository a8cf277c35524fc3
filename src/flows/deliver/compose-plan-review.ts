import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { parsePeriod } from '../../programme/calendar/period.ts';
import { composePlanReviewMail } from '../../render/mail/compose-plan-review-mail.ts';
import { planReview } from '../../report/plan-review.ts';
import type { Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

/** Whether the plan still holds: dates near and far, forecasts that differ, questions that wait. */
export function planReviewComposers(): Pick<Composers, 'plan-review'> {
  return {
    'plan-review': ({ agenda, delivery, about }) => {
      const month = parsePeriod(about.month);
      if (month === undefined) throw new Error(`not a month: ${about.month}`);
      const locale = localeOfPerson(agenda, delivery.to);
      const review = planReview({
        programme: agenda.programme,
        latest: agenda.latest,
        questions: agenda.questions.length,
        day: month.start,
      });
      const letter = composePlanReviewMail(agenda.programme, { review, month: month.start }, locale);
      return Promise.resolve(toMail(agenda, { person: delivery.to, language: locale }, letter));
    },
  };
}
