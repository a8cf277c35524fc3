/** One measured figure, and the table they are printed in. */
export interface Figure {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '/s' | '';
  /** What it is compared with: the least that could be, in the same run. */
  readonly floor: { readonly what: string; readonly value: number } | null;
  /** `of`: whether the aim is about the value or about its ratio to the floor. */
  readonly aim: { readonly of: 'value' | 'ratio'; readonly atMost: number } | null;
}

/** How many times the floor; for rates how much of it. */
function ratioOf({ value, floor }: Figure): number | null {
  return floor === null || floor.value === 0 ? null : value / floor.value;
}

/** `null` where nothing is aimed at. */
function isMet(figure: Figure): boolean | null {
  if (figure.aim === null) return null;
  const compared = figure.aim.of === 'value' ? figure.value : ratioOf(figure);
  return compared === null ? null : compared <= figure.aim.atMost;
}

export function figuresAsJson(figures: readonly Figure[], about: Readonly<Record<string, unknown>>): string {
  const rows = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) }));
  return JSON.stringify({ ...about, figures: rows }, null, 2);
}

/** A Markdown table with padded columns, readable in a terminal as well. */
export function figuresAsTable(figures: readonly Figure[]): string {
  const head = ['Part', 'What', 'Measured', 'Floor', 'Ratio', 'Aim', 'Met'];
  const rows = figures.map((figure) => [
    figure.part,
    figure.what,
    quantity(figure.value, figure.unit),
    figure.floor === null ? '' : `${quantity(figure.floor.value, figure.unit)} (${figure.floor.what})`,
    times(ratioOf(figure)),
    aimOf(figure),
    { true: 'yes', false: 'NO', null: '' }[String(isMet(figure)) as 'true' | 'false' | 'null'],
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function aimOf({ aim, unit }: Figure): string {
  if (aim === null) return '';
  return `≤ ${aim.of === 'ratio' ? times(aim.atMost) : quantity(aim.atMost, unit)}`;
}

function times(ratio: number | null): string {
  return ratio === null ? '' : `${rounded(ratio)}×`;
}

function quantity(value: number, unit: Figure['unit']): string {
  return `${rounded(value)} ${unit}`.trim();
}

/** Three significant digits. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
