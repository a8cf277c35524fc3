/** What differs between two versions of a document, section by section: rows, paragraphs and items that changed or are new. */
import { changeLogWords as words } from '../i18n/review-words.ts';
import { listOf } from '../i18n/format.ts';
import { colourLabel } from '../i18n/status-words.ts';
import type { Block, Document } from './document.ts';
import { runText } from './rich.ts';

/** Sections that tell of the version itself: they differ between any two. */
const OF_THE_VERSION = ['changeLog', 'signatures', 'about'];

/** `Totalt: ● grön → ▲ gul. Ändrat: Ekonomi (2 uppgifter) och Risker (1 uppgift).` */
export function changeText(before: Document, after: Document): string {
  const { locale } = after;
  const changed = after.sections
    .filter(({ id }) => !OF_THE_VERSION.includes(id))
    .flatMap(({ id, title, blocks }) => {
      const old = before.sections.find((one) => one.id === id)?.blocks ?? [];
      const count = changedItems(old, blocks);
      return count === 0 ? [] : [words.section[locale]({ name: title, count })];
    });
  const gone = before.sections.filter(({ id }) => after.sections.every((one) => one.id !== id));
  const sections = [
    ...changed,
    ...gone.map(({ title, blocks }) => words.section[locale]({ name: title, count: itemsOf(blocks).length })),
  ];
  const colour =
    before.colour === null || after.colour === null || before.colour === after.colour
      ? []
      : [`${colourLabel(locale, before.colour)} → ${colourLabel(locale, after.colour)}.`];
  return [
    ...colour,
    sections.length === 0
      ? words.unchanged[locale]
      : words.changedIn[locale]({ sections: listOf(locale, sections) }),
  ].join(' ');
}

/** How many items of the one are not in the other, whichever way is more. */
function changedItems(before: readonly Block[], after: readonly Block[]): number {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return Math.max(without(now, old), without(old, now));
}

function without(items: readonly string[], known: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of known) left.set(one, (left.get(one) ?? 0) + 1);
  return items.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  }).length;
}

/** Each row, paragraph or list item as one text. */
function itemsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [];
      case 'paragraph':
        return [textOf(block.rich)];
      case 'status':
        return [`${block.colour} ${block.label} ${textOf(block.rich)}`];
      case 'callout':
        return [`${block.title} ${textOf(block.rich)}`];
      case 'figure':
        return [`${block.label} ${block.value} ${block.note ?? ''}`];
      case 'list':
        return block.items.map(({ rich }) => textOf(rich));
      case 'facts':
        return block.items.map(({ term, rich }) => `${term} ${textOf(rich)}`);
      case 'table':
        return block.rows.map(({ cells }) => cells.map(textOf).join(' | '));
      case 'chart':
        return block.table.rows.map(({ cells }) => cells.map(textOf).join(' | '));
    }
  });
}

function textOf(rich: readonly Parameters<typeof runText>[0][]): string {
  return rich.map(runText).join('');
}
