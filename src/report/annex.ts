/**
 * Two pages and an annex (§3.2): page one is the front, page two holds as many of the sections, in order, as fit on a sheet
 * of A4; the first that does not, and all after it, are the annex. Measured in millimetres of the paper, a little too
 * generously, since whoever sets the pages knows nothing of this.
 */
import type { Block, Rich, Section, Table } from './document.ts';
import { runText } from './rich.ts';

/** What one page has between its margins, less what headings and tables lose by not being cut. */
const PAGE = 222;
const HEADING = 17;
const FRONT_HEADING = 11;
/** Key figures stand beside each other. */
const FIGURES = 20;
/** Two columns, the sources and the numbers of the charts among them. */
const CONTENTS = { around: 18, line: 5, others: 2 };
const CHART = 100;
const PROSE = { line: 5.6, width: 70, gap: 2 };
const TERM = { line: 5.4, width: 55, gap: 1.5 };
const CELL = { line: 4.4, width: 80, gap: 1.2 };

export function withAnnex(sections: readonly Section[]): readonly Section[] {
  const front = sections.filter(({ place }) => place === 'front');
  const body = sections.filter(({ place }) => place !== 'front');
  const contents = CONTENTS.around + Math.ceil((body.length + CONTENTS.others) / 2) * CONTENTS.line;
  const first = contents + sum(front.map((section) => heightOf(section, FRONT_HEADING)));
  // What page one has no room for is on page two already.
  const room = first > PAGE ? 0 : PAGE;
  const heights = body.map((section) => heightOf(section, HEADING));
  const fitting = body.filter((_, index) => sum(heights.slice(0, index + 1)) <= room);
  return sections.map((section) =>
    section.place === 'front' || fitting.includes(section) ? section : { ...section, place: 'annex' },
  );
}

function heightOf({ blocks }: Section, heading: number): number {
  const figures = blocks.some(({ type }) => type === 'figure') ? FIGURES : 0;
  return heading + figures + sum(blocks.map(blockHeight));
}

function blockHeight(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'status':
      return textHeight(block.rich, PROSE);
    case 'callout':
      return textHeight(block.rich, PROSE) + 2 * PROSE.line;
    case 'list':
      return sum(block.items.map(({ rich }) => textHeight(rich, PROSE)));
    case 'facts':
      return sum(
        block.items.map(({ term, rich }) =>
          Math.max(textHeight(rich, TERM), textHeight([{ text: term }], { ...TERM, width: 24 })),
        ),
      );
    case 'figure':
      return 0;
    case 'table':
      return tableHeight(block);
    case 'chart':
      return CHART;
  }
}

/** Caption and head, then each row as if its words were set on the whole width: columns are as wide as what they hold. */
function tableHeight({ rows }: Table): number {
  return 16 + sum(rows.map(({ cells }) => textHeight(cells.flat(), CELL)));
}

function textHeight(rich: Rich, { line, width, gap }: typeof PROSE): number {
  const letters = rich.reduce((count, run) => count + runText(run).length, 0);
  return Math.max(1, Math.ceil(letters / width)) * line + gap;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
