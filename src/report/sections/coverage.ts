/** Who reported, person by person: the report is on time whoever is missing, and says which weeks and activities are. */
import { madeWords as made } from '../../i18n/made-words.ts';
import { columnWords as column, sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { activityNames } from '../activity-text.ts';
import { askedSources } from '../asked-sources.ts';
import type { Block } from '../document.ts';
import type { CoverageFact } from '../facts.ts';
import { personName } from '../leader.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';
import { weekStart } from '../week-start.ts';

const MOST_NAMED = 8;

export function coverage(context: SectionContext) {
  return { title: sectionTitles.coverage[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf(context: SectionContext): readonly Block[] {
  const { locale, coverage: asked } = context;
  if (asked.length === 0) {
    return [{ type: 'paragraph', rich: plain(words.nobodyAsked[locale]), sources: [] }];
  }
  const missing = asked.filter((one) => one.answeredAt === null);
  const late = asked.filter((one) => one.late && one.answeredAt !== null).length;
  const counted = words.coverage[locale]({ answered: asked.length - missing.length, asked: asked.length });
  const text = late === 0 ? counted : `${counted} ${words.lateCount[locale]({ count: late })}`;
  const summary: Block = { type: 'paragraph', rich: plain(text), sources: askedSources(asked) };
  // Who owes the programme an answer is between it and its leaders: a funder hears how many, and about what.
  return context.facts.forFunder === true
    ? [summary, ...missingAbout(context, missing)]
    : [summary, byLeader(context, asked)];
}

function missingAbout({ locale, facts }: SectionContext, missing: readonly CoverageFact[]): readonly Block[] {
  const numbers = new Set(missing.flatMap(({ activities }) => activities));
  const named = facts.programme.activities.filter(({ number }) => numbers.has(number));
  if (named.length === 0) return [];
  const text = made.missingAbout[locale]({ activities: activityNames(locale, named, MOST_NAMED) });
  return [{ type: 'paragraph', rich: plain(text), sources: askedSources(missing) }];
}

/** Whoever owes most first. */
function byLeader({ locale, facts }: SectionContext, asked: readonly CoverageFact[]): Block {
  const silent = (weeks: readonly CoverageFact[]) => weeks.filter((one) => one.answeredAt === null);
  const people = [...Map.groupBy(asked, (one) => one.person)].sort(
    ([, a], [, b]) => silent(b).length - silent(a).length,
  );
  const columns = [
    column.leader[locale],
    made.asked[locale],
    made.weeksMissing[locale],
    column.activity[locale],
  ];
  const rows = people.map(([person, weeks]) => {
    const missing = silent(weeks);
    const counts = { part: String(weeks.length - missing.length), whole: String(weeks.length) };
    return row(
      [
        personName(facts.programme, person),
        standingWords.of[locale](counts),
        missing.length === 0 ? '–' : weekRanges(missing.map((one) => one.week)),
        missing.length === 0 ? '–' : [...new Set(missing.flatMap((one) => one.activities))].join(', '),
      ],
      askedSources(weeks),
    );
  });
  return tableOf(made.whoCaption[locale], columns, rows);
}

/** `36, 38–40`: neighbouring weeks together, also over New Year. */
function weekRanges(weeks: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const week of [...new Set(weeks)].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && weekStart(run.last).add({ days: 7 }).equals(weekStart(week))) run.last = week;
    else runs.push({ first: week, last: week });
  }
  const short = (week: string) => String(Number(week.slice(-2)));
  return runs
    .map(({ first, last }) => (first === last ? short(first) : `${short(first)}–${short(last)}`))
    .join(', ');
}
