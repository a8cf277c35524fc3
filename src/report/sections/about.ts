/**
 * How the report was made, which closes every report: up to when, who answered and who did not, what is old, what was
 * changed or came late, what the colours mean and where they turn in this programme (R2).
 */
import { listOf, moment, number, shortDate } from '../../i18n/format.ts';
import { madeWords } from '../../i18n/made-words.ts';
import { sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { activityName } from '../activity-text.ts';
import { askedSources } from '../asked-sources.ts';
import type { Fact, ListItem } from '../document.ts';
import { personName } from '../leader.ts';
import { light, plain, quiet } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { isOpen } from '../situation.ts';

/** So many are named; the rest are counted. */
const MOST = 8;

export function about(context: SectionContext) {
  const { locale, facts, now } = context;
  const { redAfterDays, materialPercent, materialAmount, yellowRisk, redRisk } = now.thresholds;
  const limits = sectionWords.thresholds[locale]({
    ...{ days: redAfterDays, percent: materialPercent, yellow: yellowRisk, red: redRisk },
    amount: number(locale, materialAmount),
    currency: facts.programme.currency,
  });
  const paragraph = (text: string, sources: readonly string[] = []) => ({
    type: 'paragraph' as const,
    rich: plain(text),
    sources,
  });
  return {
    title: sectionTitles.about[locale],
    place: 'body' as const,
    blocks: [
      paragraph(sectionWords.about[locale]),
      { type: 'facts' as const, items: madeOf(context) },
      { type: 'list' as const, ordered: false, items: definitions(locale) },
      paragraph(limits, ['plan:thresholds']),
    ],
  };
}

/** What each colour means, in print on every report. */
function definitions(locale: Locale): readonly ListItem[] {
  return (['green', 'yellow', 'red', 'grey'] as const).map((colour) => ({
    rich: [light(locale, colour), { text: `: ${madeWords[colour][locale]}` }],
    sources: ['plan:thresholds'],
  }));
}

function madeOf(context: SectionContext): readonly Fact[] {
  const { locale, facts } = context;
  const cutOff = madeWords.revision[locale]({
    moment: moment(locale, facts.asOf, facts.programme.timeZone),
    revision: facts.planRevision,
  });
  const days = facts.programme.rhythm.staleAfterDays;
  return [
    { term: madeWords.cutOff[locale], rich: plain(cutOff), sources: ['plan:rhythm'] },
    { term: madeWords.answers[locale], ...answersOf(context) },
    ...slot(context, madeWords.stale[locale]({ days }), staleOf(context)),
    ...slot(context, madeWords.corrected[locale], arrivedText(context, 'corrected')),
    ...slot(context, madeWords.late[locale], arrivedText(context, 'late')),
  ];
}

function answersOf({ locale, facts, coverage }: SectionContext): ListItem {
  const sources = askedSources(coverage);
  if (coverage.length === 0) return { rich: plain(sectionWords.nobodyAsked[locale]), sources };
  const missing = coverage.filter(({ answeredAt }) => answeredAt === null);
  const counted = sectionWords.coverage[locale]({
    answered: coverage.length - missing.length,
    asked: coverage.length,
  });
  const people = [...new Set(missing.map(({ person }) => person))];
  // The week's note goes to many: who is missing is told the coordinator alone, in private, the day before.
  // A funder hears how many, not who.
  if (people.length === 0 || facts.period.kind === 'week' || facts.forFunder === true)
    return { rich: plain(counted), sources };
  const names =
    people.length > MOST
      ? madeWords.missingCount[locale]({ count: people.length })
      : listOf(
          locale,
          people.map((person) => personName(facts.programme, person)),
        );
  return { rich: plain(`${counted} ${madeWords.missingFrom[locale]({ names })}`), sources };
}

function staleOf({ locale, facts, now }: SectionContext): readonly ListItem[] {
  return now.activities.flatMap((one): readonly ListItem[] => {
    const { answer } = one;
    if (!isOpen(one) || answer === null || one.fresh) return [];
    const day = answer.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
    return [
      {
        rich: [
          { text: activityName(one.activity), lang: facts.programme.language },
          { text: `: ${shortDate(locale, day)}` },
        ],
        sources: [answer.id],
      },
    ];
  });
}

/** What came in since the last report as a later version of an answer, or after its week was closed. */
function arrivedText({ locale, facts, arrived }: SectionContext, which: 'corrected' | 'late') {
  return arrived
    .filter(({ revision, late }) => (which === 'late' ? late : revision > 1))
    .map((answer): ListItem => {
      const day = answer.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
      const text = madeWords.inWeek[locale]({
        ...{ about: answer.activity, week: Number(answer.week.slice(-2)) },
        date: shortDate(locale, day),
      });
      return { rich: plain(text), sources: [answer.id] };
    });
}

function slot(
  { locale, coverage }: SectionContext,
  term: string,
  items: readonly ListItem[],
): readonly Fact[] {
  if (items.length === 0)
    return [{ term, rich: [quiet(standingWords.none[locale])], sources: askedSources(coverage) }];
  const shown = items.slice(0, MOST);
  const rest = items.slice(MOST);
  const more: readonly ListItem[] =
    rest.length === 0
      ? []
      : [
          {
            rich: [quiet(madeWords.more[locale]({ count: rest.length }))],
            sources: rest.flatMap(({ sources }) => sources),
          },
        ];
  return [...shown, ...more].map((item, index) => ({ ...item, term: index === 0 ? term : '' }));
}
