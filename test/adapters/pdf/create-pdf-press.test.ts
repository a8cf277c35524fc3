/** The press itself: what it makes, what it refuses, and that its limits hold. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PdfJob, Pressed } from '../../../src/ports.ts';
import { pressed, testPress } from './set-example.ts';

const TEMPLATES: Readonly<Record<string, string>> = {
  plain: `
    #let data = json("data.json")
    #set document(title: data.title)
    #set text(font: "Source Sans 3", fallback: false, lang: "sv")
    = #data.title
    #data.text`,
  'font-unknown': `
    #set document(title: "x")
    #set text(font: "Comic Sans")
    = x`,
  'title-missing': `
    #set text(font: "Source Sans 3", fallback: false)
    = x`,
  'heading-skipped': `
    #set document(title: "x")
    #set text(font: "Source Sans 3", fallback: false)
    = x
    === y`,
  picture: `
    #set document(title: "x")
    #set text(font: "Source Sans 3", fallback: false)
    = x
    #image("a.svg", alt: "En cirkel")`,
  'never-ends': `
    #let n = 0
    #for a in range(10000) { for b in range(10000) { n = calc.rem(n + b, 1000) } }`,
  hungry: `
    #let all = ()
    #for a in range(10000) { all.push(range(a, a + 10000)) }`,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-press-'));
  for (const [name, text] of Object.entries(TEMPLATES)) writeFileSync(join(folder, `${name}.typ`), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const job = (template: string, difference: Partial<PdfJob> = {}): PdfJob => ({
  template,
  data: JSON.stringify({ title: 'Rapport', text: 'Allt går enligt plan.' }),
  pictures: new Map(),
  standard: 'ua-1',
  at: Temporal.Instant.from('2016-11-01T07:00:00Z'),
  ...difference,
});

const problemsOf = (made: Pressed): string =>
  made.state === 'refused' ? made.problems.join('\n') : `state ${made.state}`;

describe('the press', () => {
  test('makes the same bytes of the same job, and others at another date', async () => {
    const press = testPress({ templates: folder });
    const [one, again, later] = await Promise.all([
      pressed(job('plain'), press),
      pressed(job('plain'), press),
      pressed(job('plain', { at: Temporal.Instant.from('2016-12-01T07:00:00Z') }), press),
    ]);
    expect(Buffer.from(one).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(Buffer.compare(one, again)).toBe(0);
    expect(Buffer.compare(one, later)).not.toBe(0);
  });

  test.each([
    ['font-unknown', 'ua-1', /unknown font/],
    ['title-missing', 'ua-1', /title/],
    // PDF/A alone would let both pass.
    ['title-missing', 'a-2a', /title/],
    ['heading-skipped', 'a-2a', /heading/],
    ['no-such-template', 'ua-1', /not found|no-such-template/],
  ] as const)('refuses %s as %s', async (template, standard, problem) => {
    const made = await testPress({ templates: folder }).press(job(template, { standard }));
    expect(problemsOf(made)).toMatch(problem);
  });

  test('refuses a character without a glyph instead of leaving a box', async () => {
    const data = JSON.stringify({ title: 'Rapport', text: 'Klart 🎉' });
    const made = await testPress({ templates: folder }).press(job('plain', { data }));
    expect(problemsOf(made)).toMatch(/glyph|display|font/);
  });

  test('reads pictures by name', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="9" cy="9" r="8"/></svg>';
    const made = await testPress({ templates: folder }).press(
      job('picture', { pictures: new Map([['a.svg', svg]]) }),
    );
    expect(made.state).toBe('made');
    const without = await testPress({ templates: folder }).press(job('picture'));
    expect(problemsOf(without)).toMatch(/a\.svg/);
  });
});

describe('limits', () => {
  test('a document that takes too long is ended, for want of time', async () => {
    const limits = { seconds: 1, megabytes: 512 };
    const began = performance.now();
    const made = await testPress({ templates: folder, limits }).press(job('never-ends'));
    expect(made).toEqual({ state: 'unavailable', reason: 'The document took longer than 1 s.' });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('a document that takes too much memory is ended, for want of memory', async () => {
    const limits = { seconds: 30, megabytes: 300 };
    const made = await testPress({ templates: folder, limits }).press(job('hungry'));
    expect(made).toEqual({ state: 'unavailable', reason: 'The document took more than 300 MB of memory.' });
  });

  test('one that is ended does not keep the next from being made', async () => {
    const press = testPress({ templates: folder, limits: { seconds: 1, megabytes: 512 } });
    const [slow, slower, fine] = await Promise.all([
      press.press(job('never-ends')),
      press.press(job('never-ends')),
      press.press(job('plain')),
    ]);
    expect([slow.state, slower.state]).toEqual(['unavailable', 'unavailable']);
    expect(fine.state === 'refused' ? fine.problems : fine.state).toBe('made');
  });
});

describe('without the setter', () => {
  test('nothing is made, and the reason is said', async () => {
    const press = testPress({ templates: folder, addon: '@myriaddreamin/not-for-this-machine' });
    const made = await press.press(job('plain'));
    expect(made.state).toBe('unavailable');
    expect(made.state === 'unavailable' ? made.reason : '').toContain('@myriaddreamin/not-for-this-machine');
  });
});
