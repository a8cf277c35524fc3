/** The document's sections with what they are linked by, and what stands behind each. */
import type { Document, Section } from '../../report/document.ts';
import { sourceView } from '../html/source-view.ts';

export interface Place {
  /** A letter or `_` first, then letters, figures and `_`. One that begins with `_` is hidden in Word's list of them. */
  readonly name: string;
  /** Unique within the document. */
  readonly number: number;
}

export interface Chapter {
  readonly section: Section;
  readonly bookmark: Place;
  /** `null`: nothing in it has a source of its own. */
  readonly sources: {
    readonly bookmark: Place;
    readonly lines: ReturnType<typeof sourceView>;
  } | null;
}

export const ANNEX: Place = { name: '_Sources', number: 1 };
/** What a report of two pages has behind them. */
export const BEHIND: Place = { name: '_Annex', number: 0 };

/** The first section of the annex. */
export function opensAnnex({ section }: Chapter, chapters: readonly Chapter[]): boolean {
  return (
    section.place === 'annex' && chapters.find((one) => one.section.place === 'annex')?.section === section
  );
}

export function chaptersOf({ sections, sources }: Document): readonly Chapter[] {
  const book = new Map(sources.map((source) => [source.id, source]));
  return sections.map((section, index) => {
    const lines = sourceView(section.blocks, book);
    return {
      section,
      bookmark: { name: `_Section_${index + 1}`, number: 2 * index + 2 },
      sources:
        lines.length === 0
          ? null
          : { lines, bookmark: { name: `_Sources_${index + 1}`, number: 2 * index + 3 } },
    };
  });
}
