/**
 * A report as one message: colour with its reason, decisions asked for, what changed, deviations, what comes next. The
 * report itself follows as files; what does not fit is counted, never cut off unsaid.
 */
import type { KnownBlock } from '@slack/types';
import { reportChatWords } from '../../i18n/report-chat-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Block, Document, Rich, Section } from '../../report/document.ts';
import { runText } from '../../report/rich.ts';
import { oneLine } from './clean-text.ts';
import { context, divider, header, lines, notification, section } from './pieces.ts';

/** What stands in a summary, where the report has it. */
const SUMMARY = new Set(['overall', 'decisions', 'changes', 'front', 'upcoming']);
/** Of a report that has none of these: its first sections. */
const FIRST = 4;
const MOST_PARTS = 6;
/** Of the characters a message can hold, as JSON, for each part. */
const PART_BUDGET = 1700;
const LINE = 600;

export function renderReportSummary(document: Document): ChatMessage {
  const { locale, title, programme, notice, imprint, cutOff } = document;
  // The colour opens the message, also where decisions open the report.
  const chosen = document.sections
    .filter(({ id }) => SUMMARY.has(id))
    .toSorted((a, b) => Number(b.id === 'overall') - Number(a.id === 'overall'));
  const sections = (chosen.length === 0 ? document.sections.slice(0, FIRST) : chosen).slice(0, MOST_PARTS);
  const facts = [...imprint.map(({ term, rich }) => `${term}: ${richText(rich)}`), cutOff].map((text) =>
    oneLine(text, 300),
  );
  return {
    text: notification([`${title}, ${programme.shortName}.`, statusOf(document) ?? ''].join(' ').trim()),
    blocks: [
      header(title),
      context(programme.title),
      ...(notice === null ? [] : [section(`! ${oneLine(notice, 500)}`)]),
      ...sections.flatMap((one) => partBlocks(one, locale)),
      divider(),
      context(`${facts.join(' · ')}\n${reportChatWords.filesBelow[locale]}`),
    ],
  };
}

/** `Totalt: ▲ gul. …`, where the report has a colour of the whole. */
function statusOf({ sections, locale }: Document): string | null {
  const status = sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'status');
  return status === undefined ? null : (linesOf(status, locale)[0] ?? null);
}

function partBlocks({ title, blocks }: Section, locale: Locale): readonly KnownBlock[] {
  const items = blocks.flatMap((block) => linesOf(block, locale));
  if (items.length === 0) return [];
  const more = (count: number): string => reportChatWords.more[locale]({ count });
  return lines([`${oneLine(title, 140)}:`, ...items], more, PART_BUDGET);
}

/** What a block says in a line or a few; tables, charts and headings are for the report itself. */
function linesOf(block: Block, locale: Locale): readonly string[] {
  switch (block.type) {
    case 'status':
      return [line(`${block.label}: ${colourLabel(locale, block.colour)}. ${richText(block.rich)}`)];
    case 'paragraph':
      return [line(richText(block.rich))];
    case 'list':
      return block.items.map(({ rich }, index) =>
        line(`${block.ordered ? `${index + 1}.` : '•'} ${richText(rich)}`),
      );
    case 'facts':
      return block.items.map(({ term, rich }) =>
        line(`• ${term === '' ? '' : `${term}: `}${richText(rich)}`),
      );
    case 'figure':
      return [line(`• ${block.value} ${block.label}`)];
    case 'callout':
      return [line(`! ${block.title} ${richText(block.rich)}`)];
    case 'heading':
    case 'table':
    case 'chart':
      return [];
  }
}

function line(text: string): string {
  return oneLine(text, LINE);
}

function richText(rich: Rich): string {
  return rich.map(runText).join('').trim();
}
