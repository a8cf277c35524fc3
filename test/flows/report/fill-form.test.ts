/** A funder's own form: filled as the mapping says, or not at all and with every reason. */
import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { fillForm } from '../../../src/flows/report/fill-form.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { ReportFacts } from '../../../src/report/facts.ts';
import { factsForReader } from '../../../src/report/facts-for-reader.ts';
import { CORPUS } from '../../quality/injection/corpus.ts';
import { poisoned } from '../../quality/injection/poison.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { docxParts, within, wordsOf, xmlFaults } from '../../support/docx-parts.ts';
import { exampleForm } from '../../support/make-example-form.ts';
import { smallForm } from '../../support/small-form.ts';

const FOLDER = 'examples/tjenester-pa-nett-2006';
const FORM = new Uint8Array(readFileSync(`${FOLDER}/skjema.docx`));
const MAP = readFileSync(`${FOLDER}/skjema.yaml`, 'utf8');
/** As `tertial report --reader funder` makes them: on the terms that the plan has agreed with Høykom. */
const LOADED = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });
const FACTS = factsForReader(LOADED, {
  ...{ clearance: 'funder', subject: null, basis: 'contract', since: null },
  owed: LOADED.programme.reporting.find(({ template }) => template === 'hoykom') ?? null,
});

function filled(files: { readonly form: Uint8Array; readonly map: string }, facts: ReportFacts = FACTS) {
  return fillForm(files, { facts, document: (locale) => buildReport('tertial', facts, locale ?? 'nb') });
}

function bytesOf(result: ReturnType<typeof filled>): Uint8Array {
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1));
  return result.bytes;
}

async function faults(map: string, paragraphs: readonly string[], row: readonly string[] = []) {
  const result = filled({ form: await smallForm(paragraphs, row), map: `schema: tertial.form/1\n${map}` });
  if ('bytes' in result) throw new Error('it was filled');
  return result.faults.map(({ file, place, value, allowed }) => [file, place, value, allowed.nb]);
}

describe('the example’s form', () => {
  test('is what its script makes', async () => {
    expect(Buffer.compare(await exampleForm(), FORM)).toBe(0);
  });

  test('every question gets its answer, every table its rows', () => {
    const parts = docxParts(bytesOf(filled({ form: FORM, map: MAP })));
    const body = parts.tree('word/document.xml');
    const tables = within(body, 'w:tbl').map((table) =>
      within(table, 'w:tr').map((row) => within(row, 'w:tc').map(wordsOf)),
    );
    expect(tables[0]).toEqual([
      ['Prosjekt', 'Kommunale tjenester på nett'],
      ['Kontraktsnummer', 'Høykom 2006/1047'],
      ['Rapporten gjelder', 'januar–april 2007, fra 1. januar 2007 til 30. april 2007'],
      ['Samlet status', '■ rød'],
      ['Opplysninger', expect.stringMatching(/^Opplysninger til og med 16\. mai 2007/)],
    ]);
    const milestones = tables.find(([head]) => head?.[0] === 'Milepæl');
    expect(milestones).toHaveLength(1 + 11);
    expect(milestones?.[5]?.slice(0, 3)).toEqual([
      'Minst 5 kommuner er oppe med tjenester på MinSide',
      '1. jan. 2007',
      '10. jan. 2007',
    ]);
    expect(milestones?.[5]?.[3]).toMatch(/^antallet er nådd/);
    expect(tables.find(([head]) => head?.[0] === 'Vilkår')).toHaveLength(1 + 2);
    expect(wordsOf(body)).toContain('Årsak: To av leverandørene støtter ikke Noark-4 WS ennå.');
    expect(wordsOf(body)).not.toMatch(/[{}]/);
    const footers = parts.names
      .filter((name) => /word\/footer\d/.test(name))
      .map((name) => wordsOf(parts.tree(name)));
    expect(footers.join()).toContain('Kommunale tjenester på nett – januar–april 2007 – side ');
  });

  test('the same facts give the same bytes', () => {
    const files = { form: FORM, map: MAP };
    expect(Buffer.compare(bytesOf(filled(files)), bytesOf(filled(files)))).toBe(0);
  });

  test('whatever anybody writes stays words', () => {
    for (const turn of [0, 1, 2, 3]) {
      const bad = poisoned(FACTS, (place) => CORPUS[(place * 53 + turn * 97) % CORPUS.length] ?? '');
      // The form's limits are not what this is about.
      const map = MAP.replaceAll(/max: \d+/g, 'max: 100000');
      const parts = docxParts(bytesOf(filled({ form: FORM, map }, bad)));
      for (const name of parts.names.filter((one) => /\.(xml|rels)$/.test(one)))
        expect([name, xmlFaults(parts.text(name))]).toEqual([name, []]);
      const body = parts.tree('word/document.xml');
      const calm = docxParts(bytesOf(filled({ form: FORM, map }))).tree('word/document.xml');
      for (const name of [
        'w:tbl',
        'w:tr',
        'w:tc',
        'w:p',
        'w:hyperlink',
        'w:instrText',
        'w:fldSimple',
        'w:object',
      ])
        expect([name, within(body, name).length]).toEqual([name, within(calm, name).length]);
      expect(new Set(within(body, 'w:t').flatMap((one) => Object.keys(one.attribs)))).toEqual(
        new Set(['xml:space']),
      );
    }
  });
});

describe('nothing is filled, and everything that is wrong is said', () => {
  test('placeholders nobody fills, fields without a placeholder, a table without a loop', async () => {
    const map = `fields:
  navn: programme
  tid: period
  rader: { section: planMilestones, columns: { a: 1 } }`;
    expect(await faults(map, ['{navn} {naven}', '{rader}'])).toEqual([
      [
        'form',
        '{naven}',
        'naven',
        'Koblingsfilen sier ikke hva som skal stå her. Den har: navn, tid, rader.',
      ],
      ['form', '{rader}', 'rader', 'En tabell skrives {#rader} … {/rader} rundt en rad.'],
      ['map', 'fields.tid', 'tid', 'Skjemaet har ingen slik plassholder. Det har: navn, naven, rader.'],
    ]);
    expect(await faults(map, ['{navn}{tid}'], ['{#rader}{a}', '{b}{/rader}'])).toEqual([
      ['form', '{b}', 'b', 'Koblingsfilen sier ikke hva som skal stå her. Den har: a, navn, tid, rader.'],
    ]);
  });

  test('sources the report does not have, with what it has', async () => {
    const map = `fields:
  a: { section: portfolio }
  b: { section: funderQuestions, item: 99 }
  c: { section: funderQuestions, item: Tid? }
  d: { section: conditions, table: 4, columns: { x: 1 } }
  e: { section: conditions, columns: { x: Kreves, y: Trengs, z: 40 } }`;
    const said = await faults(map, ['{a}{b}{c}'], ['{#d}{x}{/d}{#e}{x}{y}{z}{/e}']);
    expect(said.map(([, place, value]) => [place, value])).toEqual([
      ['fields.a', 'portfolio'],
      ['fields.b', '99'],
      ['fields.c', 'Tid?'],
      ['fields.d', '4'],
      ['fields.e.columns.y', 'Trengs'],
      ['fields.e.columns.z', '40'],
    ]);
    expect(said[0]?.[3]).toMatch(/^Rapporten har ikke den delen\. Den har: overall, decisions, /);
    expect(said[2]?.[3]).toContain('6 ”Nås prosjektets mål?”');
    expect(said[4]?.[3]).toContain('Kreves');
  });

  test('a text longer than its field, which is never cut', async () => {
    const [one] = await faults('fields: { a: { section: deviations, max: 40 } }', ['{a}']);
    expect(one?.[1]).toBe('fields.a');
    expect(one?.[3]).toMatch(/^Høyst 40 tegn; teksten har \d{3}\. /);
  });

  test('a report without colours gives none', async () => {
    const open = { ...FACTS, audience: 'public' as const };
    const form = await smallForm(['{a}']);
    const result = filled({ form, map: 'schema: tertial.form/1\nfields: { a: overall }' }, open);
    expect('faults' in result && result.faults.map(({ allowed }) => allowed.sv)).toEqual([
      'Läsaren av den här rapporten får inga färger.',
    ]);
  });

  test('placeholders for markup, broken ones, and what is no form', async () => {
    const map = 'fields: { a: programme }';
    const raw = 'Skjemaer kan ikke ha plassholdere for oppmerking ({@…}). Skriv plassholderen uten @.';
    expect(await faults(map, ['{@a}', '{a}'])).toEqual([['form', '{@a}', '@a', raw]]);
    expect(await faults(map, ['tekst {@a} tekst'])).toEqual([['form', '{a}', 'a', raw]]);
    const broken = await faults(map, ['{a', 'og {#b}', '{/c}']);
    expect(broken.length).toBeGreaterThanOrEqual(2);
    for (const [file, , , allowed] of broken)
      expect([file, allowed]).toEqual(['form', expect.stringMatching(/^Plassholderen er ikke hel/)]);
    for (const form of [new Uint8Array(), new TextEncoder().encode('PK no'), FORM.slice(0, 4000)]) {
      const result = filled({ form, map: `schema: tertial.form/1\n${map}` });
      expect('faults' in result && result.faults.map(({ allowed }) => allowed.en)).toEqual([
        'A form is a Word file (.docx) without macros, of at most 10 MB.',
      ]);
    }
  });

  test('braces cannot be changed and no expression is run', async () => {
    const said = await faults('fields: { a: programme }', [
      '{=[[ ]]=}',
      '{a}',
      '{a.length + 1}',
      '{constructor}',
    ]);
    expect(said.map(([, place]) => place)).toEqual(['{=[[ ]]=}', '{a.length + 1}', '{constructor}']);
  });

  test('a mapping is read strictly: each fault with its line, and what may stand there', async () => {
    const map = `langauge: nb
fields:
  a: perod
  "1b": period
  c: { section: econmy }
  d: { section: economy, maks: 3 }
  e: { section: economy, columns: { "#x": 1, y: [] } }
  f: 12
  g: { fact: period, max: 0 }`;
    const said = (await faults(map, [])).map(([, place, value]) => [place, value]);
    expect(said).toEqual([['2:1 langauge', 'langauge']]);
    const inside = (await faults(map.replace('langauge', 'language'), [])).map(([, place]) => place);
    expect(inside).toEqual([
      '4:6 fields.a',
      '5:9 fields.1b',
      '6:17 fields.c.section',
      '7:26 fields.d.maks',
      '8:43 fields.e.columns.#x',
      '8:49 fields.e.columns.y',
      '9:6 fields.f',
      '10:27 fields.g.max',
    ]);
  });
});

test('values are in the language the mapping asks for', async () => {
  const facts = timraFacts('2016-09');
  const form = await smallForm(['{a}']);
  const read = (language: string) =>
    wordsOf(
      docxParts(
        bytesOf(
          filled({ form, map: `schema: tertial.form/1\nlanguage: ${language}\nfields: { a: title }` }, facts),
        ),
      ).tree('word/document.xml'),
    );
  expect([read('sv'), read('en')]).toEqual([
    expect.stringMatching(/^Tertialrapport/),
    expect.stringMatching(/^Tertial report/),
  ]);
});
