/**
 * A report as GitHub-flavoured Markdown: for wikis, repositories and whoever edits on in plain text. The same sections in
 * the same order; every statement carries a footnote that says who or what it comes from.
 */
import { reportTitles } from '../../i18n/report-words.ts';
import type { Block, Document, Section, Source } from '../../report/document.ts';
import { blockMarkdown, bold, type MarkdownScene, richMarkdown } from './block-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export function renderReportMarkdown(document: Document): string {
  const { programme, locale } = document;
  const notes = new Map<string, number>();
  const known = new Map(document.sources.map((source) => [source.id, source]));
  const scene: MarkdownScene = {
    locale,
    note: (sources) => {
      const ids = [...new Set(sources)].filter((id) => known.has(id));
      if (ids.length === 0) return '';
      const key = ids.join('\n');
      const number = notes.get(key) ?? notes.size + 1;
      notes.set(key, number);
      return `[^${number}]`;
    },
  };
  const sections = document.sections.flatMap((section, index, all) => [
    ...(section.place === 'annex' && all[index - 1]?.place !== 'annex'
      ? [`# ${reportTitles.annex[locale]}`]
      : []),
    sectionMarkdown(section, scene),
  ]);
  const imprint = document.imprint.map(({ term, rich }) => `- ${bold(`${term}:`)} ${richMarkdown(rich)}`);
  return `${[
    `# ${escapeMarkdown(document.title)}`,
    bold(programme.title),
    ...(imprint.length === 0 ? [] : [imprint.join('\n')]),
    ...(document.notice === null ? [] : [`> ${bold(document.notice)}`]),
    ...sections,
    escapeMarkdown(document.cutOff),
    ...(notes.size === 0 ? [] : [`## ${reportTitles.sources[locale]}`, footnotes(notes, known)]),
  ].join('\n\n')}\n`;
}

function sectionMarkdown({ title, blocks }: Section, scene: MarkdownScene): string {
  return [`## ${escapeMarkdown(title)}`, ...together(blocks, scene)].join('\n\n');
}

/** Key figures stand on neighbouring lines, as one list. */
function together(blocks: readonly Block[], scene: MarkdownScene): readonly string[] {
  return blocks.reduce<readonly string[]>((done, block, index) => {
    const text = blockMarkdown(block, scene);
    const last = done.at(-1);
    const joins = block.type === 'figure' && blocks[index - 1]?.type === 'figure' && last !== undefined;
    return joins ? [...done.slice(0, -1), `${last}\n${text}`] : [...done, text];
  }, []);
}

function footnotes(notes: ReadonlyMap<string, number>, known: ReadonlyMap<string, Source>): string {
  return [...notes]
    .map(([key, number]) => {
      const sources = key.split('\n').flatMap((id) => known.get(id) ?? []);
      return `[^${number}]: ${sources.map(sourceMarkdown).join('; ')}`;
    })
    .join('\n');
}

function sourceMarkdown(source: Source): string {
  const id = `(${escapeMarkdown(source.id)})`;
  return source.kind === 'answer'
    ? `${escapeMarkdown(source.by)}, ${escapeMarkdown(source.when)} ${id}`
    : `${escapeMarkdown(source.label)} ${id}`;
}
