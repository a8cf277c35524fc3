/**
 * Whatever somebody writes, wherever they may write it, stays words. Every free text of an example's facts is replaced by
 * strings of the corpus, in turns, until every string has stood in many places; what comes out is read again by a parser
 * and held against the same report with harmless words: the words differ and nothing else.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { createOutboxMailer } from '../../src/adapters/mail/outbox-mailer.ts';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import type { ReportKind } from '../../src/programme/programme.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document } from '../../src/report/document.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { reportJson } from '../../src/render/json/report-json.ts';
import { reportSchema } from '../../src/render/json/report-schema.ts';
import { renderReportMail } from '../../src/render/mail/render-report-mail.ts';
import { renderReportSummary } from '../../src/render/slack/render-report-summary.ts';
import { reportSheets } from '../../src/render/xlsx/report-sheets.ts';
import { validateBlocks } from '../../src/sandbox/slack/block-kit/validate.ts';
import { openWorkbook, type OpenSheet } from '../render/xlsx/open-workbook.ts';
import { exampleFacts } from '../report/example-facts.ts';
import { autumnFacts } from '../report/timra-autumn.ts';
import { CORPUS, harmless, markOf } from './injection/corpus.ts';
import { placesOf, poisoned } from './injection/poison.ts';
import { folded, parseMarkup } from './injection/structure.ts';

interface Case {
  readonly name: string;
  readonly kind: ReportKind;
  readonly facts: ReportFacts;
}

const CASES: readonly Case[] = [
  {
    name: 'fyrbodal monthly',
    kind: 'monthly',
    facts: exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' }),
  },
  {
    name: 'tjenester tertial',
    kind: 'tertial',
    facts: exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
  },
  { name: 'timrå monthly', kind: 'monthly', facts: autumnFacts('2016-10') },
  {
    name: 'communis final',
    kind: 'final',
    facts: exampleFacts('communis-2011', { period: '2011-08-15..2013-06-30', on: '2013-07-01' }),
  },
];

interface Twins {
  readonly bad: Document;
  readonly good: Document;
  readonly facts: ReportFacts;
  readonly goodFacts: ReportFacts;
}

/** So many turns that every string stands in very different places. */
const TURNS = 12;
const STEP = 53;

/** The n-th place says string `n × STEP + turn × …`; with the same places, the twin says the same number harmlessly. */
function twins({ kind, facts }: Case, turn: number): Twins {
  const textAt = (place: number): string => {
    const text = CORPUS[(place * STEP + turn * 97) % CORPUS.length];
    if (text === undefined) throw new Error('the corpus is empty');
    return text;
  };
  const bad = poisoned(facts, textAt);
  const good = poisoned(facts, (place) => harmless(textAt(place)));
  return {
    bad: buildReport(kind, bad, 'sv'),
    good: buildReport(kind, good, 'sv'),
    ...{ facts: bad, goodFacts: good },
  };
}

const TURN_LIST = Array.from({ length: TURNS }, (_, turn) => turn);

test('the corpus holds more than three hundred different strings', () => {
  expect(new Set(CORPUS).size).toBeGreaterThanOrEqual(300);
});

test.each(CASES)('$name has free text in many places', ({ facts }) => {
  expect(placesOf(facts)).toBeGreaterThan(200);
});

describe('HTML', () => {
  test.each(CASES)('$name', (one) => {
    const seen = new Set<number>();
    for (const turn of TURN_LIST) {
      const { bad, good } = twins(one, turn);
      const parsed = parseMarkup(renderReportHtml(bad));
      expect(parsed.structure).toEqual(parseMarkup(renderReportHtml(good)).structure);
      for (const index of verbatim(parsed.text)) seen.add(index);
    }
    expect(seen.size).toBeGreaterThan(CORPUS.length * 0.5);
  });
});

describe('JSON', () => {
  test.each(CASES)('$name', (one) => {
    for (const turn of TURN_LIST.slice(0, 8)) {
      const { bad, facts } = twins(one, turn);
      const read = reportSchema.safeParse(JSON.parse(reportJson(facts, bad)));
      expect(read.error).toBeUndefined();
    }
  });
});

describe('mail', () => {
  test.each(CASES)('$name', async (one) => {
    for (const turn of TURN_LIST.slice(0, 8)) {
      const { bad, good } = twins(one, turn);
      const [sent, twin] = [await mailOf(bad, one.facts), await mailOf(good, one.facts)];
      expect(sent.headers).toEqual(twin.headers);
      expect(sent.to).toEqual(twin.to);
      expect(sent.attachments).toEqual(twin.attachments);
      expect(parseMarkup(sent.html).structure).toEqual(parseMarkup(twin.html).structure);
    }
  });
});

describe('Slack', () => {
  test.each(CASES)('$name', (one) => {
    for (const turn of TURN_LIST) {
      const { bad, good } = twins(one, turn);
      const message = renderReportSummary(bad);
      expect(validateBlocks('message', message.blocks)).toEqual([]);
      expect(message.blocks.map(({ type }) => type)).toEqual(
        renderReportSummary(good).blocks.map(({ type }) => type),
      );
      // A mention, a link or a date is all that Slack makes of a sharp bracket.
      expect(mrkdwnOf(message.blocks).filter((text) => /<[^>]*>/.test(text))).toEqual([]);
      expect(message.text).not.toMatch(/<[!@#]/);
    }
  });
});

describe('Excel', () => {
  test.each(CASES)('$name', async (one) => {
    for (const turn of TURN_LIST.slice(0, 3)) {
      const { bad, good, facts, goodFacts } = twins(one, turn);
      const book = openWorkbook(await writeReportWorkbook(reportSheets(facts, bad)));
      const twin = openWorkbook(await writeReportWorkbook(reportSheets(goodFacts, good)));
      expect(book.parts).toEqual(twin.parts);
      expect(book.sheets.map(formulasOf)).toEqual(twin.sheets.map(formulasOf));
      expect(book.sheets.some(({ hasLinks }) => hasLinks)).toBe(false);
    }
  });
});

/** Formulas with their cells: ours, and the same whatever anybody has written. */
function formulasOf({ cells }: OpenSheet): readonly string[] {
  return [...cells.values()].flatMap(({ at, formula }) => (formula === null ? [] : [`${at} ${formula}`]));
}

/** Every text of the blocks that Slack reads for markup. */
function mrkdwnOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  return [
    ...(type === 'mrkdwn' && typeof text === 'string' ? [text] : []),
    ...Object.values(value).flatMap(mrkdwnOf),
  ];
}

/** As a mail program gets it: composed, written by the mailer, read by a parser. */
async function mailOf(document: Document, { programme }: ReportFacts) {
  const letter = renderReportMail(document, {
    programme: { ...programme, title: document.programme.title, shortName: document.programme.shortName },
    ...{ recipient: { role: 'coordinator' }, attachment: 'rapport.html' },
  });
  const folder = mkdtempSync(join(tmpdir(), 'tertial-injection-'));
  try {
    const mailer = createOutboxMailer({ folder, from: 'tertial@example.org', domain: 'example.org' });
    const mail = {
      ...{ to: 'anna@example.org', toName: 'Anna', replyTo: null, language: document.locale },
      ...{ attachments: [], invitation: null, list: null },
      ...letter,
    };
    const sent = await mailer.send({ key: 'k', at: Temporal.Instant.from('2026-01-01T08:00:00Z'), mail });
    expect(sent.state).toBe('sent');
    const read = await PostalMime.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
    return {
      headers: read.headers.map(({ key }) => key),
      to: read.to,
      attachments: read.attachments.map(({ mimeType }) => mimeType),
      html: read.html ?? '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers of the strings that stand in the text exactly as they were written, white space aside. */
function verbatim(text: string): readonly number[] {
  const all = folded(text);
  return CORPUS.flatMap((one, index) => {
    if (!all.includes(markOf(index))) return [];
    return all.includes(folded(one)) ? [index] : [];
  });
}
