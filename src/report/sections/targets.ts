/** Counted targets: what has been reached, what the ended stages promised (T06), and the whole. */
import { number } from '../../i18n/format.ts';
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type TargetStatus, targetStatuses } from '../target-status.ts';

export function targets(context: SectionContext) {
  const { locale } = context;
  const all = targetStatuses(context.facts, context.now);
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(words.noTargets[locale]), sources: [] }]
      : [chartOf(context, all)];
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
      rows: all.map(({ target, promised, counted }) => ({
        label: target.text,
        unit: target.unit,
        target: target.target,
        promised,
        actual: counted?.value ?? null,
        actualText: counted === null ? '–' : number(locale, counted.value),
        promisedText: `${column.promised[locale]} ${number(locale, promised)}`,
        targetText: `${column.whole[locale]} ${number(locale, target.target)}`,
      })),
    },
    table: {
      type: 'table',
      caption: words.targetCaption[locale],
      columns: [
        { title: column.target[locale] },
        ...[column.actual, column.promised, column.whole].map((one) => ({
          title: one[locale],
          align: 'right' as const,
        })),
      ],
      rows: all.map(({ target, promised, counted, sources }) => ({
        cells: [
          [quote(target.text, planLanguage(facts))],
          plain(counted === null ? '–' : number(locale, counted.value)),
          plain(number(locale, promised)),
          plain(number(locale, target.target)),
        ],
        sources,
      })),
    },
  };
}

/** The chart's message is about the target furthest behind, else the first. */
function furthestBehind(all: readonly TargetStatus[]): number {
  const share = ({ promised, counted }: TargetStatus) =>
    promised === 0 ? 0 : (promised - (counted?.value ?? 0)) / promised;
  return all.reduce((worst, one, index) => {
    const known = all[worst];
    return known !== undefined && share(one) > share(known) ? index : worst;
  }, 0);
}

function messageOf(locale: Locale, { target, promised, counted }: TargetStatus): string {
  const { unit } = target;
  if (counted === null) return words.targetUncounted[locale]({ unit });
  const numbers = { unit, actual: number(locale, counted.value), promised: number(locale, promised) };
  if (promised === 0) return words.targetEarly[locale](numbers);
  return counted.value >= promised
    ? words.targetAhead[locale](numbers)
    : words.targetBehind[locale]({ ...numbers, short: number(locale, promised - counted.value) });
}
