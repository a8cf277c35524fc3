import type { Document } from '../../report/document.ts';
import type { LetterPart } from './letter.ts';

/** A digest's sections as a letter: the meeting stands straight under the title, and what compares under what it compares. */
export function digestParts({ sections }: Pick<Document, 'sections'>): readonly LetterPart[] {
  return sections.map(({ id, title, blocks }) => ({ title: isUntitled(id) ? null : title, blocks }));
}

function isUntitled(id: string): boolean {
  return id === 'meeting' || id === 'points' || id.startsWith('alternatives-');
}
