/** A comparison of two plans, for people and for programs. */
import { cliWords } from '../i18n/cli-words.ts';
import { mediumDate } from '../i18n/format.ts';
import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import type { PlanComparison } from '../plan/compare-plans.ts';
import type { MilestoneRowChange } from '../plan/diff-milestone-plans.ts';
import type { Locale } from '../programme/locale.ts';
import { moveLines, moveText } from '../report/move-lines.ts';

export function comparisonText(
  comparison: PlanComparison,
  titles: { readonly before: string; readonly after: string },
  locale: Locale,
): string {
  const { after, moves, changes, milestonePlans } = comparison;
  const moved = moveLines(after, moves, locale).map((line) => moveText(line, locale));
  const told = new Set(moves.map(({ path }) => path));
  const others = changes.filter(
    ({ path }) => !told.has(path) && ![...told].some((whole) => path.startsWith(`${whole}.`)),
  );
  const parts = [
    part(say.moves[locale], moved),
    part(
      say.others[locale],
      others.map((change) => changeText(change, locale)),
    ),
    milestonePlans === null
      ? []
      : part(
          say.milestonePlans[locale]({
            before: milestonePlans.before.title,
            after: milestonePlans.after.title,
          }),
          milestonePlans.rows.map((row) => rowText(row, locale)),
        ),
  ].filter((lines) => lines.length > 0);
  const title = `${titles.before} → ${titles.after}`;
  return [title, ...(parts.length === 0 ? [say.same[locale]] : parts.map((lines) => lines.join('\n')))].join(
    '\n\n',
  );
}

export function comparisonJson({
  kinds,
  moves,
  changes,
  milestonePlans,
}: PlanComparison): Readonly<Record<string, unknown>> {
  const side = (one: MilestoneRowChange['before']) =>
    one === null ? null : { text: one.text, due: one.due?.toString() ?? null, raw: one.raw };
  return {
    kinds,
    moves: moves.map((move) => ({ ...move, days: daysOf(move) })),
    changes: changes.map((change) => ({ ...change, days: daysOf(change) })),
    milestonePlans:
      milestonePlans === null
        ? null
        : {
            before: milestonePlans.before.id,
            after: milestonePlans.after.id,
            rows: milestonePlans.rows.map((row) => ({
              ...row,
              before: side(row.before),
              after: side(row.after),
            })),
          },
  };
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly weakened: boolean;
}

function changeText(change: Change, locale: Locale): string {
  const { path, before, after, weakened } = change;
  const nothing = cliWords.nothing[locale];
  return `${path}: ${before ?? nothing} → ${after ?? nothing}${notes({ days: daysOf(change), weakened }, locale)}`;
}

function rowText(row: MilestoneRowChange, locale: Locale): string {
  const { before, after } = row;
  const dated = (one: NonNullable<typeof before>) => ({
    text: one.text,
    date: one.due === null ? one.raw : mediumDate(locale, one.due),
  });
  if (before === null) return after === null ? '' : say.added[locale](dated(after)) + notes(row, locale);
  if (after === null) return say.dropped[locale](dated(before)) + notes(row, locale);
  const text =
    before.text === after.text
      ? after.text
      : say.reworded[locale]({ before: before.text, after: after.text });
  const [from, to] = [dated(before).date, dated(after).date];
  return `${text}: ${from === to ? to : `${from} → ${to}`}${notes(row, locale)}`;
}

function notes(
  { days, weakened }: { readonly days: number | null; readonly weakened: boolean },
  locale: Locale,
): string {
  const all = [
    ...(days === null || days === 0 ? [] : [say.days[locale]({ days })]),
    ...(weakened ? [cliWords.weakened[locale]] : []),
  ];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Positive is later; `null`: not two dates. */
function daysOf({ before, after }: Change): number | null {
  if (before === null || after === null || !DATE.test(before) || !DATE.test(after)) return null;
  return Temporal.PlainDate.from(before).until(Temporal.PlainDate.from(after), { largestUnit: 'days' }).days;
}
