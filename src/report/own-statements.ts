/** The different things one activity's leader has said in a field since the last report, oldest first. */
import { sectionWords } from '../i18n/section-words.ts';
import { ownWords } from './activity-text.ts';
import type { ListItem } from './document.ts';
import { quiet } from './rich.ts';
import type { SectionContext } from './section-context.ts';

export function ownStatements(
  { facts, locale, arrived }: SectionContext,
  input: { activity: string; field: 'done' | 'next' | 'help'; most: number },
): readonly ListItem[] {
  const said = arrived.filter(
    (answer) => answer.activity === input.activity && answer[input.field].trim() !== '',
  );
  const distinct = said.filter(
    (answer, index) => index === 0 || said[index - 1]?.[input.field].trim() !== answer[input.field].trim(),
  );
  const shown = distinct.slice(-input.most);
  const left = distinct.slice(0, -input.most);
  const items: ListItem[] = shown.map((answer) => ({
    rich: ownWords(facts, locale, answer, answer[input.field].trim()),
    sources: [answer.id],
  }));
  if (left.length > 0) {
    items.unshift({
      rich: [quiet(sectionWords.earlier[locale]({ count: left.length }))],
      sources: left.map((answer) => answer.id),
    });
  }
  return items;
}
