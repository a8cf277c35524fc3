/** A place that links lead to. Its number is given: the library would count on from one document to the next. */
import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Place } from './chapters.ts';

export class Marked extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor({ name, number }: Place, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
