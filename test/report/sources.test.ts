/** Rule 15: from each number and colour one gets to who said what and when, and to the plan's own words. */
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/programme/programme.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Block, Document, Rich, Source } from '../../src/report/document.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { exampleFacts } from './example-facts.ts';
import { autumnFacts } from './timra-autumn.ts';
import { answerOf, timraFacts } from './timra-facts.ts';

const FACTS: Readonly<Record<string, ReportFacts>> = {
  empty: timraFacts('2016-09'),
  timra: autumnFacts('2017-T1'),
  fyrbodal: exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' }),
  tjenester: exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
  communis: exampleFacts('communis-2011', { period: '2012-10', on: '2012-11-01' }),
  eNamnden: exampleFacts('e-namnden-2014', { period: '2014-05', on: '2014-05-14' }),
};

/** What the text says is counted, dated or coloured, and must lead somewhere. */
function isClaim(rich: Rich): boolean {
  return rich.some((run) => run.light !== undefined || /\d/.test(run.text));
}

function claims(block: Block): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  const said = (rich: Rich, sources: readonly string[]) =>
    isClaim(rich) ? [{ text: rich.map(({ text }) => text).join(''), sources }] : [];
  switch (block.type) {
    case 'heading':
      return [];
    case 'chart':
      return claims(block.table);
    case 'table':
      return block.rows.flatMap(({ cells, sources }) => said(cells.flat(), sources));
    case 'list':
    case 'facts':
      return block.items.flatMap(({ rich, sources }) => said(rich, sources));
    case 'figure':
      return [{ text: `${block.value} ${block.label}`, sources: block.sources }];
    case 'status':
    case 'paragraph':
    case 'callout':
      return said(block.rich, block.sources);
  }
}

describe.each(Object.entries(FACTS))('%s', (_name, facts) => {
  test.each(REPORT_KINDS)('%s: every number and colour has a source, and every source is told', (kind) => {
    const document = buildReport(kind, facts, 'sv');
    const book = new Set(document.sources.map(({ id }) => id));
    const all = document.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap(claims).map((claim) => ({ section: id, ...claim })),
    );
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(all.flatMap(({ sources }) => sources).filter((id) => !book.has(id))).toEqual([]);
  });
});

const sourceOf = ({ sources }: Document, id: string): Source | undefined =>
  sources.find((one) => one.id === id);

describe('said', () => {
  const timra = buildReport('monthly', autumnFacts('2016-10'), 'nb');

  test('a leader’s answer: choices in the reader’s language, words in the leader’s own, whole', () => {
    expect(sourceOf(timra, '2.1:2016-W43:1')).toMatchObject({
      by: 'Katarina Borg Johansson',
      about: '2.1',
      chose: '▲ gul; ingen endring; 5 e-tjänster',
      said: {
        lang: 'sv',
        text: 'Gjort: Felanmälan gata är i drift. Orsak: Formulärmotorn uppgraderades sent. Konsekvens: En e-tjänst flyttas till etapp 2. Åtgärd: Bygga två mindre e-tjänster i stället. Ansvarig: Katarina Borg Johansson, 16 dec. 2016. Härnäst: Bygga tre e-tjänster inom bygglov.',
      },
    });
  });

  test('the plan’s raw words stand beside what was read of them, question marks and all', () => {
    expect(sourceOf(timra, 'plan:activities[9].period')).toMatchObject({
      label: 'Planen: 4.1, tid',
      said: { lang: 'sv', text: 'Sep – 17 oktober 2016' },
    });
    const leaders = timra.sources.filter(({ id }) => id.endsWith('.leader'));
    expect(leaders.map(({ said }) => said?.text)).toContain('Katarina Borg Johansson?');
  });

  test('F04 an area’s comment and measure, F10 a risk with its scores, F07 a budget line', () => {
    const document = buildReport('monthly', FACTS['fyrbodal']!, 'sv');
    expect(sourceOf(document, 'area-status:budget:2021-W18:1')).toMatchObject({
      about: 'Budget',
      chose: '▲ gul; åtgärden klar',
      said: { text: 'Avvikelse externt köpta tjänster. Åtgärd: Justeras mot digitala tjänster.' },
    });
    expect(sourceOf(document, 'plan:risks[0]')?.said?.text).toBe(
      'Ändrat uppdrag e-samordnarroll från VästKom, 5 × 5',
    );
    const line = document.sources.find(({ said }) => said?.text.startsWith('Externa (köpta) tjänster'));
    expect(line?.said?.text.replaceAll('\u00a0', ' ')).toBe(
      'Externa (köpta) tjänster: budget 321 900, utfall 329 300',
    );
  });

  test('N15 a sub-project’s form under its four headings, with its counts', () => {
    const document = buildReport('tertial', FACTS['tjenester']!, 'nb');
    const form = sourceOf(document, 'sub-report:lister:2007-T1:1');
    expect(form?.kind === 'answer' && form.chose).toMatch(/^Lyngdal: 19 interaktive tjenester/);
    expect(form?.said?.text).toMatch(/^Oppnådd: .+ Tiltak: /);
  });

  test('how many were asked in a week, for the number of answers on page one', () => {
    expect(sourceOf(timra, 'asked:2016-W43')).toMatchObject({
      label: 'Ukespørsmålet, uke 43 2016',
      said: { text: '3 av 4 svarte' },
    });
  });

  test('a later version of an answer says so', () => {
    const answers = [answerOf('1.1', '2016-W36', { revision: 2, done: 'Rättat.' })];
    const document = buildReport('monthly', timraFacts('2016-09', { answers }), 'sv');
    expect(sourceOf(document, '1.1:2016-W36:2')).toMatchObject({ when: '9 sep. (version 2)' });
  });

  test('R12 the public is quoted nothing: neither colours, words nor names', () => {
    const reader = { clearance: 'public', subject: null, basis: 'current', since: null } as const;
    const done = answerOf('1.1', '2016-W36', {
      ...{ colour: 'red', done: 'Hemligt arbete.', finished: Temporal.PlainDate.from('2016-09-05') },
    });
    const facts = factsForReader(timraFacts('2016-09', { answers: [done] }), reader);
    const { sources } = buildReport('monthly', facts, 'sv');
    const answers = sources.filter((one) => one.kind === 'answer');
    expect(answers).toMatchObject([{ id: done.id, by: '', chose: '', said: null }]);
    expect(JSON.stringify(sources)).not.toContain('Hemligt');
  });
});

test('a risk hidden from the reader is not quoted, nor another in its place', () => {
  const whole = FACTS['fyrbodal']!;
  const reader = { clearance: 'funder', subject: null, basis: 'current', since: null } as const;
  const risks = whole.programme.risks.map((one, index) => ({
    ...one,
    visibility: index === 0 ? ('internal' as const) : ('funder' as const),
  }));
  const facts = factsForReader({ ...whole, programme: { ...whole.programme, risks } }, reader);
  const document = buildReport('monthly', facts, 'sv');
  expect(JSON.stringify(document.sources)).not.toContain('e-samordnarroll');
  const status = document.sections.find(({ id }) => id === 'status');
  const row = status?.blocks
    .flatMap((block) => (block.type === 'table' ? block.rows : []))
    .find(({ cells }) => cells[0]?.[0]?.text === 'Risk');
  expect(row?.cells[1]?.[0]?.light).toBe('red');
  expect(row?.sources).toEqual([]);
});

test('HTML: words stand once in a section’s list, in their own language, and what is written there stays text', () => {
  const html = renderReportHtml(buildReport('monthly', autumnFacts('2016-10'), 'nb'));
  const section = /<section id="status"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  expect(section).toContain(
    '2.1, Katarina Borg Johansson <span data-source="2.1:2016-W43:1" title="28. oktober 2016 kl. 10.15">28. okt.</span>: ▲ gul; ingen endring; 5 e-tjänster. <span lang="sv-SE">«Gjort: Felanmälan gata är i drift.',
  );
  expect(section.split('Formulärmotorn uppgraderades sent')).toHaveLength(2);
  const answers = [answerOf('1.1', '2016-W36', { done: '<img src=x onerror=alert(1)> &amp; "x"' })];
  const evil = renderReportHtml(buildReport('monthly', timraFacts('2016-09', { answers }), 'sv'));
  expect(evil).not.toContain('<img');
});
