/**
 * What is different between two documents of the same report: which statement, what it was, what it is, and whose answer
 * made it so. Statements are held together by their place (section, row, column), so that a row that has moved is no
 * difference. Pure; the same two documents give the same list.
 */
import { differenceWords as words } from '../i18n/difference-words.ts';
import type { Document, Rich, Row, Section, Source } from './document.ts';
import { type DocumentLine, documentLines, plainText } from './document-lines.ts';
import { plain, quiet } from './rich.ts';
import { row, tableOf } from './table.ts';

interface Difference {
  /** Section id. */
  readonly section: string;
  readonly about: Rich;
  /** `null`: it was not there. */
  readonly from: Rich | null;
  /** `null`: it is not there any more. */
  readonly to: Rich | null;
  /** Ids of what has come in since and stands behind it. */
  readonly sources: readonly string[];
}

function documentDifference(before: Document, after: Document): readonly Difference[] {
  const [was, is] = [documentLines(before), documentLines(after)].map(grouped);
  if (was === undefined || is === undefined) return [];
  const fresh = freshSources(before, after);
  const order = [...new Set([...is.keys(), ...was.keys()])];
  return order.flatMap((group) => inGroup(was.get(group) ?? [], is.get(group) ?? [], fresh));
}

/** The difference as a document of its own, in the language of the two. */
export function differenceDocument(before: Document, after: Document): Document {
  const { locale } = after;
  const found = documentDifference(before, after);
  const titles = new Map([...before.sections, ...after.sections].map(({ id, title }) => [id, title]));
  const sources = new Map(after.sources.map((one) => [one.id, one]));
  const intro = found.length === 0 ? words.none[locale] : words.count[locale]({ count: found.length });
  const sections = [...Map.groupBy(found, ({ section }) => section)].map(([id, differences]): Section => {
    const title = titles.get(id) ?? id;
    const rows = differences.map((one) => rowOf(one, sources, after.locale));
    const columns = [words.what, words.before, words.after, words.who].map((column) => column[locale]);
    return { id, title, place: 'body', blocks: [tableOf(words.caption[locale], columns, rows)] };
  });
  const named = new Set(found.flatMap((one) => one.sources));
  return {
    ...after,
    title: words.title[locale]({ title: before.title }),
    sections: [
      {
        id: 'difference',
        title: words.section[locale],
        place: 'front',
        blocks: [{ type: 'paragraph', rich: plain(intro), sources: [] }],
      },
      ...sections,
    ],
    sources: after.sources.filter(({ id }) => named.has(id)),
  };
}

function grouped(lines: readonly DocumentLine[]): Map<string, DocumentLine[]> {
  return Map.groupBy(lines, ({ group }) => group);
}

/** A row or item that is only in one of them is told in one line; one that is in both, by what differs in it. */
function inGroup(
  was: readonly DocumentLine[],
  is: readonly DocumentLine[],
  fresh: (sources: readonly string[]) => readonly string[],
): readonly Difference[] {
  if (was.length === 0) return [whole(is, { from: null, to: joined(is) }, fresh)].flat();
  if (is.length === 0) return [whole(was, { from: joined(was), to: null }, fresh)].flat();
  const keys = [...new Set([...is, ...was].map(({ key }) => key))];
  return keys.flatMap((key): readonly Difference[] => {
    const [old, now] = [was.find((one) => one.key === key), is.find((one) => one.key === key)];
    if (old !== undefined && now !== undefined && plainText(old.rich) === plainText(now.rich)) return [];
    const line = now ?? old;
    if (line === undefined) return [];
    return [
      {
        section: line.section,
        about: line.about,
        from: old?.rich ?? null,
        to: now?.rich ?? null,
        sources: fresh([...(now?.sources ?? []), ...(old?.sources ?? [])]),
      },
    ];
  });
}

function whole(
  lines: readonly DocumentLine[],
  change: Pick<Difference, 'from' | 'to'>,
  fresh: (sources: readonly string[]) => readonly string[],
): readonly Difference[] {
  const [first] = lines;
  if (first === undefined) return [];
  const isRow = first.key !== first.group;
  const name = isRow ? first.about.slice(0, -1) : first.about;
  const sources = fresh(lines.flatMap((line) => line.sources));
  return [{ section: first.section, about: name, ...change, sources }];
}

function joined(lines: readonly DocumentLine[]): Rich {
  return lines.flatMap(({ rich }, index) => (index === 0 ? rich : [{ text: ' · ' }, ...rich]));
}

/**
 * Of a statement's sources, those that have come in since: named only now, or a newer revision of one that was named
 * (`2.1:2016-W35:2` of `2.1:2016-W35:1`).
 */
function freshSources(before: Document, after: Document): (sources: readonly string[]) => readonly string[] {
  const old = new Set(before.sources.map(({ id }) => id));
  const added = after.sources.filter(({ id, kind }) => kind === 'answer' && !old.has(id)).map(({ id }) => id);
  const withoutRevision = (id: string): string => id.replace(/:\d+$/u, '');
  return (sources) => {
    const near = new Set(sources.map(withoutRevision));
    return added.filter((id) => sources.includes(id) || near.has(withoutRevision(id)));
  };
}

function rowOf(
  { about, from, to, sources }: Difference,
  known: ReadonlyMap<string, Source>,
  locale: Document['locale'],
): Row {
  const who = sources.flatMap((id) => {
    const source = known.get(id);
    return source?.kind === 'answer' ? [`${source.by}, ${source.moment}`] : [];
  });
  return row(
    [
      plainText(about).trim() === '' ? plain(words.running[locale]) : about,
      from ?? [quiet(words.missing[locale])],
      to ?? [quiet(words.gone[locale])],
      who.length === 0 ? '–' : [...new Set(who)].join('; '),
    ],
    sources,
  );
}
