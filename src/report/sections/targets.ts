/** Counted targets: what has been reached, what the ended stages promised (T06), and the whole. */
import { mediumDate, number, shortDate } from '../../i18n/format.ts';
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { goalWords } from '../../i18n/goal-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { planLanguage } from '../activity-text.ts';
import { curveChart, curveMonths, curveTable } from '../curve-chart.ts';
import type { Block } from '../document.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type Goal, type TargetStatus, targetStatuses } from '../target-status.ts';

export function targets(context: SectionContext) {
  const { locale } = context;
  const all = targetStatuses(context.facts, context.now);
  const blocks: readonly Block[] = all.length === 0 ? [] : [chartOf(context, all), ...curvesOf(context, all)];
  return { title: sectionTitles.targets[locale], place: 'body' as const, blocks };
}

function chartOf({ locale, facts }: SectionContext, all: readonly TargetStatus[]): Block {
  const messages = all.map((one) => messageOf(locale, one));
  return {
    type: 'chart',
    chart: {
      kind: 'bullet',
      id: 'targets',
      title: messages[furthestBehind(all)] ?? '',
      desc: `${messages.join('. ')}.`,
      rows: all.map(({ target, promised, counted, goal }) => ({
        label: target.text,
        unit: target.unit,
        target: target.target,
        promised: goal?.count ?? promised,
        actual: counted?.value ?? null,
        actualText: counted === null ? '–' : number(locale, counted.value),
        promisedText: goalText(locale, goal) ?? `${column.promised[locale]} ${number(locale, promised)}`,
        targetText: `${column.whole[locale]} ${number(locale, target.target)}`,
      })),
    },
    table: {
      type: 'table',
      caption: goalWords.targetCaption[locale],
      columns: [
        { title: column.target[locale] },
        ...[column.actual, column.promised, column.goal, column.whole].map((one) => ({
          title: one[locale],
          align: 'right' as const,
        })),
      ],
      rows: all.map(({ target, promised, counted, goal, sources }) => ({
        cells: [
          [quote(target.text, planLanguage(facts))],
          plain(counted === null ? '–' : number(locale, counted.value)),
          plain(number(locale, promised)),
          plain(goalText(locale, goal) ?? '–'),
          plain(number(locale, target.target)),
        ],
        sources,
      })),
    },
  };
}

/** So many targets are followed month by month: those furthest behind. */
const MOST_CURVES = 3;

function curvesOf(context: SectionContext, all: readonly TargetStatus[]): readonly Block[] {
  const curves = all.flatMap((one, index) => {
    const months = curveMonths(context, one.target);
    return months.length === 0 ? [] : [{ one, input: { target: one.target, index, months } }];
  });
  const kept = curves.toSorted((a, b) => shortOf(b.one) - shortOf(a.one)).slice(0, MOST_CURVES);
  const until = context.facts.period.end;
  return curves
    .filter((curve) => kept.includes(curve))
    .map(({ input }) => ({
      type: 'chart',
      chart: curveChart(context, { ...input, until }),
      table: curveTable(context, input),
    }));
}

/** The share of what was promised by now that is missing. */
function shortOf({ promised, counted }: TargetStatus): number {
  return promised === 0 ? 0 : (promised - (counted?.value ?? 0)) / promised;
}

/** The chart's message is about the target furthest behind, else the first. */
function furthestBehind(all: readonly TargetStatus[]): number {
  return all.reduce((worst, one, index) => {
    const known = all[worst];
    return known !== undefined && shortOf(one) > shortOf(known) ? index : worst;
  }, 0);
}

function messageOf(locale: Locale, { target, counted, goal, promised }: TargetStatus): string {
  const { unit } = target;
  if (goal === null)
    return goalWords.targetNoDate[locale]({ unit, actual: number(locale, counted?.value ?? 0) });
  const numbers = { unit, goal: number(locale, goal.count), date: mediumDate(locale, goal.date) };
  if (counted === null) return goalWords.targetUncounted[locale](numbers);
  const actual = number(locale, counted.value);
  if (counted.value >= goal.count) return goalWords.targetAhead[locale]({ ...numbers, actual });
  if (!goal.due) return goalWords.targetEarly[locale]({ ...numbers, actual });
  return goalWords.targetBehind[locale]({
    ...numbers,
    actual,
    short: number(locale, promised - counted.value),
  });
}

function goalText(locale: Locale, goal: Goal | null): string | null {
  return goal === null
    ? null
    : goalWords.goalBy[locale]({ goal: number(locale, goal.count), date: shortDate(locale, goal.date) });
}
