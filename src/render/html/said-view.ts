/**
 * What each line of a section comes from, folded away at its end in the same order: who answered when and what they chose
 * and wrote, and the plan's place with its words. Words stand once in a section; where they come again, who and when do.
 */
import { languageTag } from '../../i18n/format.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Block, Source } from '../../report/document.ts';
import { QUOTES } from '../../report/rich.ts';
import { type SourceBook, sourceLines } from './source-view.ts';

interface SourceItem {
  /** A person and what they answered about where the line does not say it already, or the plan's place. */
  readonly who: string;
  /** Answers that say the same stand together. */
  readonly at: readonly { readonly id: string; readonly when: string; readonly moment: string | null }[];
  readonly chose: string;
  readonly said: { readonly text: string; readonly lang: string | null } | null;
}

interface SaidLine {
  /** What the line is behind, e.g. `2.1 60 nya e-tjänster, etapp 1`. */
  readonly label: string;
  readonly items: readonly SourceItem[];
}

export function saidView(
  blocks: readonly Block[],
  { book, locale }: { book: SourceBook; locale: Locale },
): readonly SaidLine[] {
  const quoted = new Set<string>();
  return sourceLines(blocks, book).map(({ label, sources }) => ({
    label,
    items: itemsOf(sources, { quoted, locale, label }),
  }));
}

function itemsOf(
  sources: readonly Source[],
  { quoted, locale, label }: { quoted: Set<string>; locale: Locale; label: string },
): readonly SourceItem[] {
  const items: { key: string; who: string; at: SourceItem['at'][number][]; item: SourceItem }[] = [];
  for (const source of sources) {
    const isNew = !quoted.has(source.id);
    quoted.add(source.id);
    const who = whoOf(source, label);
    const chose = source.kind === 'answer' && isNew ? source.chose : '';
    const said = isNew ? saidOf(source, locale) : null;
    const at =
      source.kind === 'answer'
        ? { id: source.id, when: source.when, moment: source.moment }
        : { id: source.id, when: '', moment: null };
    const key = [who, chose, said?.text ?? ''].join('\n');
    const known = source.kind === 'answer' ? items.find((one) => one.key === key) : undefined;
    if (known !== undefined) known.at.push(at);
    else {
      const list = [at];
      items.push({ key, who, at: list, item: { who, at: list, chose, said } });
    }
  }
  return items.map(({ item }) => item);
}

function whoOf(source: Source, label: string): string {
  if (source.kind === 'plan') return source.label;
  const isSaid = source.about === '' || `${label} `.startsWith(`${source.about} `);
  return isSaid ? source.by : `${source.about}, ${source.by}`;
}

function saidOf({ said }: Source, locale: Locale): SourceItem['said'] {
  if (said === null) return null;
  const [open, close] = QUOTES[locale];
  return {
    text: `${open}${said.text}${close}`,
    lang: said.lang === locale ? null : languageTag(said.lang),
  };
}
