/** Who reported: the report is on time whoever is missing, and says which weeks and activities are. */
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { askedSources } from '../asked-sources.ts';
import type { Block } from '../document.ts';
import { personName } from '../leader.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { weekStart } from '../week-start.ts';

export function coverage(context: SectionContext) {
  return { title: sectionTitles.coverage[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf({ locale, facts, coverage: asked }: SectionContext): readonly Block[] {
  if (asked.length === 0) {
    return [{ type: 'paragraph', rich: plain(words.nobodyAsked[locale]), sources: [] }];
  }
  const missing = asked.filter((one) => one.answeredAt === null);
  const late = asked.filter((one) => one.late && one.answeredAt !== null).length;
  const counted = words.coverage[locale]({ answered: asked.length - missing.length, asked: asked.length });
  const text = late === 0 ? counted : `${counted} ${words.lateCount[locale]({ count: late })}`;
  const summary: Block = { type: 'paragraph', rich: plain(text), sources: askedSources(asked) };
  if (missing.length === 0) return [summary];
  return [
    summary,
    {
      type: 'table',
      caption: words.missingCaption[locale],
      columns: [column.leader, column.week, column.activity].map((one) => ({ title: one[locale] })),
      rows: [...Map.groupBy(missing, (one) => one.person)].map(([person, weeks]) => ({
        cells: [
          plain(personName(facts.programme, person)),
          plain(weekRanges(weeks.map((one) => one.week))),
          plain([...new Set(weeks.flatMap((one) => one.activities))].join(', ')),
        ],
        sources: askedSources(weeks),
      })),
    },
  ];
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
