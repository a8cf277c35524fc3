/** The reports on their way that concern a person, newest first, with what has come in too late for an approved one. */
import { parsePeriod, weekOf } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { actsOf, concerns } from '../../programme/review/review-acts.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import { type Review, reviewsOf } from '../../programme/review/review.ts';
import { standText } from '../../report/review-texts.ts';
import type { Store } from '../../ports.ts';
import type { ReviewAtHome } from '../../render/slack/render-review-message.ts';

/** Home has room for much else. */
const MOST = 5;

export async function reportsAtHome(
  { store }: { readonly store: Pick<Store, 'loadReport' | 'loadAnswers'> },
  { agenda, person, locale }: { readonly agenda: Agenda; readonly person: string; readonly locale: Locale },
): Promise<readonly ReviewAtHome[]> {
  const mine = reviewsOf(agenda.entries)
    .filter((review) => review.state !== 'accepted' && concerns(agenda, review, person))
    .sort((a, b) => Temporal.Instant.compare(b.current.builtAt, a.current.builtAt))
    .slice(0, MOST);
  return Promise.all(
    mine.map(async (review) => {
      const programme = agenda.programme.id;
      const kind = review.current.edition.report;
      const report = await store.loadReport({ programme, kind, locale, period: archivedAs(review.edition) });
      return {
        ...{ programme, review, title: report?.subject ?? review.edition },
        stand: standText(agenda, review, locale),
        acts: actsOf(agenda, review, person),
        late: await lateAnswers(store, agenda, review),
      };
    }),
  );
}

/** Answers about the period that an approved version does not know: a correction can take them up. */
async function lateAnswers(
  store: Pick<Store, 'loadAnswers'>,
  agenda: Agenda,
  review: Review,
): Promise<number> {
  const last = review.approved.at(-1);
  const period = parsePeriod(review.current.edition.period);
  if (last === undefined || period === undefined || review.current.state !== 'approved') return 0;
  const answers = await store.loadAnswers({
    programme: agenda.programme.id,
    from: weekOf(period.start).id,
    until: weekOf(period.end).id,
  });
  const heard = last.from.heard ?? last.from.cutOff;
  return answers.filter(({ at }) => Temporal.Instant.compare(at, heard) >= 0).length;
}
