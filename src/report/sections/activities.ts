/** The heat table: every activity that runs, worst first, week by week, grey where nobody answered; then the rest by name. */
import { shortDate } from '../../i18n/format.ts';
import { columnWords as column, sectionTitles, standingWords } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { isWorse } from '../../programme/status/colour.ts';
import { activityName, activityNames, planLanguage } from '../activity-text.ts';
import type { Block, Rich, Table } from '../document.ts';
import { heatChart } from '../heat-chart.ts';
import { leaderText } from '../leader-text.ts';
import { light, plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, isOpen, type Phase } from '../situation.ts';

export function activities(context: SectionContext) {
  const { locale, now } = context;
  const open = now.activities.filter(isOpen).sort(worstFirst);
  const others = (phase: Phase, say: (p: { names: string }) => string): readonly Block[] => {
    const found = now.activities.filter((one) => one.phase === phase);
    if (found.length === 0) return [];
    const sources = found.flatMap((one) => one.milestone.sources);
    return [
      {
        type: 'paragraph',
        rich: plain(
          say({
            names: activityNames(
              locale,
              found.map((one) => one.activity),
            ),
          }),
        ),
        sources,
      },
    ];
  };
  const blocks: readonly Block[] = [
    ...(open.length === 0
      ? [{ type: 'paragraph' as const, rich: plain(words.noneOpen[locale]), sources: [] }]
      : [{ type: 'chart' as const, chart: heatChart(context, open), table: tableOf(context, open) }]),
    ...others('finished', words.finished[locale]),
    ...others('planned', words.notStarted[locale]),
    ...others('past', words.past[locale]),
  ];
  return { title: sectionTitles.activities[locale], place: 'body' as const, blocks };
}

function worstFirst(a: ActivityStatus, b: ActivityStatus): number {
  return Number(isWorse(b.colour, a.colour)) - Number(isWorse(a.colour, b.colour));
}

function tableOf(context: SectionContext, open: readonly ActivityStatus[]): Table {
  const { locale, facts } = context;
  return {
    type: 'table',
    caption: words.heatCaption[locale],
    columns: [column.activity, column.state, column.reported, column.leader].map((one) => ({
      title: one[locale],
    })),
    rows: open.map((one) => ({
      cells: [
        [quote(activityName(one.activity), planLanguage(facts))],
        one.fresh
          ? [light(locale, one.colour)]
          : [light(locale, 'grey'), quiet(` ${standingWords.missing[locale].toLowerCase()}`)],
        reported(context, one),
        leaderText(context, one),
      ],
      sources: [...(one.answer === null ? [] : [one.answer.id]), `plan:activities[${one.index}].leader`],
    })),
  };
}

function reported({ locale, facts }: SectionContext, { answer }: ActivityStatus): Rich {
  if (answer === null) return plain('–');
  return plain(shortDate(locale, answer.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate()));
}
