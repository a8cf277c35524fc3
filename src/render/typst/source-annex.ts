/** Which answers and plan facts each section builds on, section by section: the annex that leads a figure to its source. */
import type { Document } from '../../report/document.ts';
import { clipWords } from '../../report/rich.ts';
import { sourceView } from '../html/source-view.ts';
import { printableText } from './printable-text.ts';

export interface SourceSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** A label leads back to its place; it need not be there in full. */
const WORDS = 10;

export function sourceAnnex(document: Document): readonly SourceSection[] {
  const { locale } = document;
  const book = new Map(document.sources.map((source) => [source.id, source]));
  return document.sections.flatMap(({ id, title, blocks }) => {
    const lines = new Map<string, string[]>();
    for (const { label, people, plan } of sourceView(blocks, book)) {
      const answers = people.map(
        ({ by, answers: given }) => `${by} ${given.map(({ when }) => when).join(', ')}`,
      );
      const text = [...answers, ...plan.map((one) => one.label)].join('; ');
      const labels = lines.get(text) ?? [];
      lines.set(text, label === '' ? labels : [...labels, clipWords(label, WORDS)]);
    }
    if (lines.size === 0) return [];
    return [
      {
        id,
        title: printableText(title, locale),
        lines: [...lines].map(([text, labels]) => ({
          label: printableText(labels.join(', '), locale),
          text: printableText(text, locale),
        })),
      },
    ];
  });
}
