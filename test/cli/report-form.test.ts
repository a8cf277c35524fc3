/** `tertial report … --form --map`: a stored programme's report in a funder's own form. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/adapters/system/log.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { docxParts, wordsOf } from '../support/docx-parts.ts';
import { smallForm } from '../support/small-form.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../flows/deliver/delivery-world.ts';

let world: DeliveryWorld;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-form-'));
  world = await startDeliveryWorld();
  await world.at('2016-10-03T08:00');
  writeFileSync(join(folder, 'form.docx'), await smallForm(['{titel}: {farg}']));
  writeFileSync(join(folder, 'map.yaml'), 'schema: tertial.form/1\nfields: { titel: title, farg: overall }');
  writeFileSync(join(folder, 'wrong.yaml'), 'schema: tertial.form/1\nfields: { titel: titel }');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const elsewhere = () => Promise.reject(new Error('not part of this command'));

async function report(argv: readonly string[]) {
  const said: string[] = [];
  const clock = { now: () => world.clock.now() };
  const context: CliContext = {
    ...{ locale: 'sv', cwd: folder, clock, machine: { clock, after: () => () => undefined } },
    log: createLog({ level: 'silent' }),
    calendarOf: workCalendarFor,
    ...{ print: (text) => void said.push(text), complain: (text) => void said.push(text) },
    ...{ write: () => undefined, progress: () => undefined },
    withStore: (use) => use(world.store),
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    ...{ openFolderStore: elsewhere, runProduct: elsewhere, runDoctor: elsewhere },
  };
  const about = ['--programme', PROGRAMME, '--kind', 'monthly', '--period', '2016-09'];
  return { code: await runCli(context, ['report', ...about, ...argv]), said: said.join('\n') };
}

test('the form is filled and written, with its hash', async () => {
  const { code, said } = await report(['--form', 'form.docx', '--map', 'map.yaml', '--out', 'out.docx']);
  expect([code, said]).toEqual([0, expect.stringMatching(/out\.docx: \d+ kB, SHA-256 [0-9a-f]{64}\./)]);
  const words = wordsOf(
    docxParts(new Uint8Array(readFileSync(join(folder, 'out.docx')))).tree('word/document.xml'),
  );
  expect(words).toMatch(/^Månadsrapport september 2016: [●▲■○] /);
});

test('what is wrong is said in the reader’s language, and nothing is written', async () => {
  const { code, said } = await report(['--form', 'form.docx', '--map', 'wrong.yaml', '--out', 'no.docx']);
  expect(code).toBe(1);
  expect(said).toContain('wrong.yaml 2:18 fields.titel: ”titel”.');
  expect(said).toContain('Ingenting har skrivits.');
  expect(() => readFileSync(join(folder, 'no.docx'))).toThrow();
  expect((await report(['--form', 'none.docx', '--map', 'map.yaml', '--out', 'no.docx'])).code).toBe(1);
});

test('a call that does not hold together', async () => {
  expect(await report(['--form', 'form.docx'])).toEqual({
    code: 2,
    said: '--form och --map hör ihop: formuläret, och filen som säger vad som ska stå var.\ndocx är ingen text för skärmen. Ange en fil med --out.',
  });
  const { code, said } = await report(['--form', 'a', '--map', 'b', '--format', 'pdf', '--out', 'c']);
  expect([code, said]).toEqual([
    2,
    expect.stringContaining('--format, --as sent och --diff går inte ihop med --form'),
  ]);
});
