/** No file, however hostile, crashes the reader or keeps it busy; each gets errors with a place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';
import { MAX_CHARACTERS, ROOM_FOR_ANSWERS } from '../../src/plan/read-yaml.ts';
import { withReading } from '../../src/plan/with-reading.ts';
import { timraText } from './support/timra.ts';

const LIMIT_MS = 2000;
/** As long as a file can be before it is not looked at. */
const FULL = MAX_CHARACTERS + ROOM_FOR_ANSWERS;

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi').map((name, index) => {
    const before = 'abcdefgh'[index]!;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

const circle = Array.from(
  { length: 900 },
  (_, index) => `  - { number: '${index}', title: t, dependsOn: ['${(index + 1) % 900}'] }`,
).join('\n');
const head = timraText.slice(0, timraText.indexOf('\nproject:'));

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'only a comment': '# hej',
  'a number': '42',
  'a list': '- 1\n- 2',
  nothing: 'null',
  'two documents': 'a: 1\n---\nb: 2',
  'alias bomb': bomb,
  'alias without anchor': 'a: *nobody',
  'alias to itself': 'a: &a [*a]',
  'people made of themselves':
    'people: &a [*a]\nsettings: &b {id: *b}\nactivities: &c [{number: *c, title: *c}]',
  'ten megabytes': `a: ${'x'.repeat(10_000_000)}`,
  'deep list': '['.repeat(FULL),
  'deep dashes': '- '.repeat(FULL / 2),
  'many anchors': '&a '.repeat(FULL / 3),
  'many empty lists': `a: [${'[],'.repeat(FULL / 3 - 5)}]`,
  'many lines': `a:\n${' - { a: 1 }\n'.repeat(FULL / 12)}`,
  'deep closed list': `a: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  'deep map': Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'very many keys': Array.from({ length: FULL / 11 }, (_, index) => `k${index}: 1`).join('\n'),
  'the same key': 'a: 1\n'.repeat(FULL / 5),
  'odd keys': '? [a, b]\n: 1\n? {c: d}\n: 2\n__proto__: { polluted: true }\nconstructor: 1\n',
  tags: '!!js/function "x": !!binary "###"\na: !unknown 1',
  'control characters': 'a: "\u0000\u0007"\n\u0000: 1',
  'wrong types': timraText
    .replaceAll(/title: .+/gu, 'title: [1, {a: 2}]')
    .replaceAll(/period: .+/gu, 'period: 7'),
  'everything in one circle': `${head}\nactivities:\n${circle}\n`,
  'the same number': `${head}\nactivities:\n${"  - { number: '1', title: t }\n".repeat(900)}`,
  'more activities than allowed': `${head}\nactivities:\n${"  - { number: '1', title: t }\n".repeat(9000)}`,
  'unknown people': timraText.replaceAll('person: Susanne Wadell', 'person: Susanna Vadelius'),
  'nobody there': timraText.replace(/people:\n(?: {2}- .+\n)+/u, 'people: []\n'),
};

test.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const started = performance.now();
  const { programme, problems } = readPlan(text);
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  expect(programme).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(200);
  for (const { line, column, allowed } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(allowed.en).not.toBe('');
  }
});

test.each(['__proto__', 'constructor', 'prototype'])('%s as a key is a fault where it stands', (key) => {
  const text = timraText.replace('\nproject:', `\n${key}: { polluted: true }\nproject:`);
  const line = text.split('\n').findIndex((one) => one.startsWith(`${key}:`)) + 1;
  expect(readPlan(text).problems).toMatchObject([{ line, column: 1, path: key, value: key }]);
});

test('a plan near the limit is read in time, and still takes an answer', () => {
  const row = (index: number) => `  # ${'x'.repeat(70)} ${index}\n`;
  const room = MAX_CHARACTERS - timraText.length;
  const text = `${timraText.trimEnd()}\n${Array.from({ length: Math.floor(room / 90) }, (_, i) => row(i)).join('')}`;
  const fill = `# ${'y'.repeat(MAX_CHARACTERS - text.length - 3)}\n`;
  const started = performance.now();
  const { questions, problems } = readPlan(text + fill);
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  expect(problems).toEqual([]);
  const { id, raw } = questions.find((one) => one.id === 'store')!;
  const answered = withReading(text + fill, {
    ...{ question: id, raw, reading: 'y'.repeat(500), by: 'Susanne Wadell', on: '2016-09-01' },
  });
  if (!('text' in answered)) throw new Error('the answer was refused');
  expect(answered.text.length).toBeGreaterThan(MAX_CHARACTERS);
  expect(readPlan(answered.text)).toMatchObject({ problems: [], settled: [{ question: 'store' }] });
  expect(readPlan(`${text}#${fill}`).problems).toMatchObject([
    { line: 1, value: String(MAX_CHARACTERS + 1) },
  ]);
});

test('nothing of a hostile file reaches the objects of the program', () => {
  readPlan(HOSTILE['odd keys']!);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('unknown people are named at their own lines', () => {
  const { problems } = readPlan(HOSTILE['unknown people']!);
  const lines = HOSTILE['unknown people']!.split('\n');
  expect(problems.length).toBe(4);
  for (const { line, value } of problems) {
    expect(value).toBe('Susanna Vadelius');
    expect(lines[line - 1]).toContain('Susanna Vadelius');
  }
});

test('a dependency on itself, and a circle, are faults where they are written', () => {
  const self = timraText.replace("dependsOn: ['4.2']", "dependsOn: ['5.1']");
  const line = self.split('\n').findIndex((text) => text.includes("dependsOn: ['5.1']")) + 1;
  expect(readPlan(self).problems).toMatchObject([
    { line, path: 'activities[13].dependsOn[0]', value: '5.1' },
  ]);
});

test('any text is either read or has problems, never both and never neither', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('\n', '  ', '- ', ': ', 'people', '&a', '*a', '{', '['),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { programme, problems } = readPlan(pieces.join(''));
      expect(programme === null).toBe(problems.length > 0);
    }),
  );
});

test('any line of the real plan may go missing without a crash', () => {
  const lines = timraText.split('\n');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lines.length - 1 }), (index) => {
      const { programme, problems } = readPlan(lines.toSpliced(index, 1).join('\n'));
      expect(programme === null).toBe(problems.length > 0);
    }),
    { numRuns: 40 },
  );
});
