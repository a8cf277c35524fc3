/**
 * The document itself as data: every sentence, row and figure as text with the ids of what it came from, and what each id
 * stands for: who answered, when, what they chose and wrote, or the plan's place and its words (rule 15).
 */
import type { Block, Document, Fact, Rich, Section, Source } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { runText } from '../../report/rich.ts';
import { sourcesOf } from '../../report/sources.ts';
import type { ReportJson } from './report-schema.ts';

type DocumentJson = ReportJson['document'];
type Statement = DocumentJson['sections'][number]['statements'][number];

export function documentJson({ title, locale, cutOff, notice, imprint, sections }: Document): DocumentJson {
  return {
    ...{ title, locale, cutOff, notice },
    imprint: imprint.map(factStatement),
    sections: sections.map((section) => sectionJson(section)),
  };
}

/** Everything that `report` names, in the order it is named. */
export function sourcesJson(
  facts: ReportFacts,
  locale: Document['locale'],
  report: object,
): ReportJson['sources'] {
  const cover: Fact = { term: '', rich: [], sources: [...new Set(idsIn(report))] };
  const moments = new Map(
    [...facts.history, ...facts.answers, ...facts.entries].map(({ id, at }) => [id, at]),
  );
  return sourcesOf(facts, locale, [], [cover]).map((source) =>
    sourceJson(source, moments.get(source.id)?.toZonedDateTimeISO(facts.programme.timeZone)),
  );
}

function sourceJson(source: Source, at: Temporal.ZonedDateTime | undefined): ReportJson['sources'][number] {
  const { id, kind, said } = source;
  const quoted = said === null ? null : { text: said.text, lang: said.lang };
  if (source.kind === 'plan')
    return { id, kind, place: source.label, by: null, about: null, at: null, chose: null, said: quoted };
  return {
    ...{ id, kind, place: null, by: source.by, about: source.about, chose: source.chose },
    at: at?.toString({ timeZoneName: 'never', smallestUnit: 'second' }) ?? null,
    said: quoted,
  };
}

/** The lists that are called `sources`, wherever they stand. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === 'sources' && Array.isArray(one) ? one.filter((id) => typeof id === 'string') : idsIn(one),
  );
}

function sectionJson({ id, title, place, blocks }: Section): DocumentJson['sections'][number] {
  return { id, title, place, statements: blocks.flatMap(statements) };
}

function statements(block: Block): readonly Statement[] {
  switch (block.type) {
    case 'heading':
      return [statement('heading', textOf(block.rich), [])];
    case 'paragraph':
      return [statement('paragraph', textOf(block.rich), block.sources)];
    case 'list':
      return block.items.map(({ rich, sources }) => statement('item', textOf(rich), sources));
    case 'facts':
      return block.items.map(factStatement);
    case 'table':
      return [
        cellsStatement(
          'head',
          block.columns.map(({ title }) => title),
          [],
        ),
        ...block.rows.map(({ cells, sources }) => cellsStatement('row', cells.map(textOf), sources)),
      ];
    case 'status':
      return [statement('status', `${block.label}: ${block.colour}. ${textOf(block.rich)}`, block.sources)];
    case 'figure':
      return [statement('figure', `${block.value} ${block.label}`, block.sources)];
    case 'callout':
      return [statement('callout', `${block.title} ${textOf(block.rich)}`, block.sources)];
    case 'chart': {
      const all = block.table.rows.flatMap(({ sources }) => sources);
      const message = `${block.chart.title}. ${block.chart.desc}`.trim();
      return [statement('chart', message, [...new Set(all)]), ...statements(block.table)];
    }
  }
}

function factStatement({ term, rich, sources }: Fact): Statement {
  return statement('fact', term === '' ? textOf(rich) : `${term}: ${textOf(rich)}`, sources);
}

function statement(kind: Statement['kind'], text: string, sources: readonly string[]): Statement {
  return { kind, text, cells: [], sources: [...sources] };
}

function cellsStatement(kind: 'head' | 'row', cells: string[], sources: readonly string[]): Statement {
  return { ...statement(kind, cells.join(' | '), sources), cells };
}

function textOf(rich: Rich): string {
  return rich.map(runText).join('');
}
