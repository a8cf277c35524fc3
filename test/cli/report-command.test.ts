/** `tertial report` on a real database: what was sent, what was known then, what it would be now, and the difference. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/adapters/system/log.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Locale } from '../../src/programme/locale.ts';
import { statusContent } from '../support/answers.ts';
import {
  type DeliveryWorld,
  PROGRAMME,
  startDeliveryWorld,
  stockholm,
} from '../flows/deliver/delivery-world.ts';

let world: DeliveryWorld;
let folder = '';
let submissions = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-report-'));
  world = await startDeliveryWorld();
  await world.at('2016-09-23T09:00');
  await answer({ activity: '1', by: 'ann-ek' }, '2016-W38', '2016-09-23T10:00', {
    done: 'Första kartan klar.',
  });
  await world.at('2016-09-30T09:00');
  await answer({ activity: '1', by: 'ann-ek' }, '2016-W39', '2016-09-30T10:00', {
    done: 'Halva kartan klar.',
  });
  await world.at('2016-10-03T08:00');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answer(
  { activity, by }: { readonly activity: string; readonly by: string },
  week: string,
  at: string,
  content: Parameters<typeof statusContent>[0],
): Promise<void> {
  submissions += 1;
  await world.store.saveAnswers({
    ...{ programme: PROGRAMME, week, by, at: stockholm(at), late: false },
    submissionKey: `cli-${String(submissions)}`,
    answers: [{ activity, textSince: week, content: statusContent(content) }],
  });
}

const elsewhere = () => Promise.reject(new Error('not part of this command'));

async function report(argv: readonly string[], locale: Locale = 'en') {
  let out = '';
  let err = '';
  const clock = { now: () => world.clock.now() };
  const context: CliContext = {
    ...{ locale, cwd: folder, clock, machine: { clock, after: () => () => undefined } },
    log: createLog({ level: 'silent' }),
    calendarOf: workCalendarFor,
    print: (text) => void (out += `${text}\n`),
    write: (text) => void (out += text),
    progress: () => undefined,
    complain: (text) => void (err += `${text}\n`),
    withStore: (use) => use(world.store),
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    ...{ openFolderStore: elsewhere, runProduct: elsewhere, runDoctor: elsewhere },
  };
  const code = await runCli(context, ['report', ...argv]);
  return { code, out, err };
}

const SEPTEMBER = ['--programme', PROGRAMME, '--kind', 'monthly', '--period', '2016-09'];

test('all that is wrong with a call is said at once, with what there is', async () => {
  const wrong = ['--kind', 'montly', '--format', 'word', '--for', 'x', '--reader', 'public'];
  const { code, err, out } = await report(wrong);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--programme is missing.');
  expect(err).toContain('--kind: there is no “montly”. Did you mean monthly?');
  expect(err).toContain('--format: there is no “word”.');
  expect(err).toContain('use one of them');
});

test('a period, a person or a programme that is not there: what is there is named', async () => {
  const asked = ['--programme', PROGRAMME, '--kind', 'monthly', '--period', '2016-13', '--for', 'nobody'];
  const { code, err } = await report(asked);
  expect(code).toBe(1);
  expect(err).toContain('--period: there is no “2016-13”. Did you mean 2016-10?');
  expect(err).toContain('--for: there is no “nobody”.');
  expect((await report(['--programme', 'nowhere', '--kind', 'monthly'])).err).toContain(PROGRAMME);
});

test('no workbook is poured over the terminal', async () => {
  const { code, err } = await report([...SEPTEMBER, '--format', 'xlsx']);
  expect([code, err]).toEqual([2, 'xlsx is no text for the screen. Name a file with --out.\n']);
});

test('into a file: its size and hash are those of the bytes', async () => {
  const { code, out } = await report([...SEPTEMBER, '--format', 'xlsx', '--out', 'r.xlsx']);
  const bytes = readFileSync(join(folder, 'r.xlsx'));
  expect(code).toBe(0);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(out).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('--list names what is owed, what there is to ask for and what has been sent', async () => {
  const { out } = await report(['--programme', PROGRAMME, '--list'], 'sv');
  expect(out).toContain('monthly   Månadsrapport, till styret, project-leader, coordinator');
  expect(out).toContain('2016-09 (skickad)');
  expect(out).toContain('styret:2016-09-27');
  expect(out).toContain('xlsx');
});

test('one reader’s own report: the public gets no colours and no leaders', async () => {
  const open = await report([...SEPTEMBER, '--reader', 'public', '--locale', 'sv']);
  const own = await report([...SEPTEMBER, '--for', 'Lea Lind', '--locale', 'sv']);
  expect(own.out).toContain('Halva kartan klar.');
  expect(open.out).not.toContain('Halva kartan klar.');
  expect(open.out).not.toContain('Ann Ek');
});

test('a report whose day has not come is a preview and says so', async () => {
  const { err } = await report([
    '--programme',
    PROGRAMME,
    '--kind',
    'monthly',
    '--period',
    '2016-10',
    '--format',
    'html',
  ]);
  expect(err).toContain('Förhandsvisning.');
});

test('as known then equals what was sent, byte for byte, in every language, whatever has come in since', async () => {
  const sent = await Promise.all((['sv', 'nb', 'en'] as const).map((locale) => sentJson(locale)));
  await answer({ activity: '1', by: 'ann-ek' }, '2016-W39', '2016-10-04T10:00', {
    ...{ colour: 'red', done: 'Kartan var fel.' },
    deviation: {
      ...{ cause: 'Fel underlag', consequence: 'Omtag', action: 'Ny inventering', owner: 'ann-ek' },
      due: Temporal.PlainDate.from('2016-10-31'),
    },
  });
  await answer({ activity: '2', by: 'bo-alm' }, '2016-W39', '2016-10-05T10:00', { done: 'Kursen planerad.' });
  await world.at('2016-10-06T09:00');
  for (const [index, locale] of (['sv', 'nb', 'en'] as const).entries()) {
    const known = await report([...SEPTEMBER, '--format', 'json', '--locale', locale]);
    expect(known.out).toBe(sent[index]);
    expect(await sentJson(locale)).toBe(sent[index]);
  }
});

async function sentJson(locale: Locale): Promise<string> {
  const { code, out, err } = await report([
    ...SEPTEMBER,
    '--as',
    'sent',
    '--format',
    'json',
    '--locale',
    locale,
  ]);
  expect(code).toBe(0);
  expect(err).toContain(createHash('sha256').update(out).digest('hex'));
  return out;
}

test('with today’s corrections: the late answers are in it, and it says that it was not sent like this', async () => {
  const { out, err } = await report([
    ...SEPTEMBER,
    '--as',
    'corrected',
    '--format',
    'html',
    '--locale',
    'sv',
  ]);
  expect(out).toContain('Kartan var fel.');
  expect(out).toContain('Kursen planerad.');
  expect(err).toContain('Så här skickades rapporten inte.');
});

test.each(['sv', 'nb', 'en'] as const)(
  '%s: the difference says what it was, what it is, by whom and when',
  async (locale) => {
    const { out } = await report([...SEPTEMBER, '--diff', '--format', 'text', '--locale', locale]);
    await expect(out).toMatchFileSnapshot(
      join(import.meta.dirname, `golden/report-difference.${locale}.txt`),
    );
    expect(out).toContain('Ann Ek');
  },
);

test('no version of that name, or not archived in that format', async () => {
  const none = await report([...SEPTEMBER, '--as', 'sent', '--version', '9.9']);
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('has not been sent')]);
  const october = ['--programme', PROGRAMME, '--kind', 'monthly', '--period', '2016-10', '--as', 'sent'];
  expect((await report(october)).err).toContain('has not been sent');
  const docx = await report([...SEPTEMBER, '--as', 'sent', '--format', 'docx', '--out', 'x.docx']);
  expect([docx.code, docx.err]).toEqual([1, expect.stringContaining('The archive holds: html, text, json')]);
});

test('a meeting’s digest and minutes by body and date, the minutes as they stand and as adjusted', async () => {
  const digest = await report(
    ['--programme', PROGRAMME, '--kind', 'digest', '--period', 'styret:2016-09-27'],
    'sv',
  );
  expect(digest.code).toBe(0);
  expect(digest.out).toContain('Inför mötet 27 september: Styret');
  expect(digest.out).toContain('Uppgifter till och med 20 september 2016 kl. 08.00.');
  const minutes = await report([
    '--programme',
    PROGRAMME,
    '--kind',
    'minutes',
    '--period',
    'styret:2016-09-27',
    '--locale',
    'nb',
  ]);
  expect(minutes.code).toBe(0);
  expect(minutes.out).toContain('Møtereferat, Styret, 27. september 2016');
  expect(minutes.err).toContain('Utkast. Referatet er ikke godkjent.');
  const sent = await report([
    '--programme',
    PROGRAMME,
    '--kind',
    'minutes',
    '--period',
    'styret:2016-09-27',
    '--as',
    'sent',
  ]);
  expect(sent.code).toBe(1);
  const wrong = await report(['--programme', PROGRAMME, '--kind', 'digest', '--period', 'styret:2016-09-28']);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('styret:2016-09-27');
});
