/** A wrong call of `tertial simulate` says all that is wrong with it at once and writes nothing. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTertial } from '../e2e/tertial-process.ts';

const TIMRA = 'examples/timra-2016';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every wrong option is named with what is allowed', async () => {
  const out = join(folder, 'out');
  const { code, stdout, stderr } = await runTertial([
    'simulate',
    'nowhere',
    '--from',
    '2016-13-01',
    '--to',
    'soon',
    '--seed',
    '-1x',
    '--out',
    '',
  ]);
  expect([code, stdout]).toEqual([2, '']);
  for (const text of [
    '--programme: “nowhere” cannot be used. Allowed: a folder with programme.yaml.',
    '--from: “2016-13-01” cannot be used. Allowed: a date such as 2016-09-01.',
    '--to: “soon” cannot be used.',
    '--out: “” cannot be used. Allowed: a folder.',
    '--seed: “-1x” cannot be used. Allowed: a whole number from 0.',
  ])
    expect(stderr).toContain(text);
  expect(existsSync(out)).toBe(false);
});

test('a span that ends before it begins is refused', async () => {
  const { code, stderr } = await runTertial([
    'simulate',
    TIMRA,
    '--from',
    '2016-10-01',
    '--to',
    '2016-09-01',
    '--out',
    join(folder, 'out'),
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('--to: “2016-09-01” cannot be used. Allowed: a date after --from.');
});

test('a plan with errors is not simulated: they are listed with their places', async () => {
  writeFileSync(join(folder, 'programme.yaml'), 'schema: tertial.programme/1\nsettings: { id: Wrong Id }\n');
  const out = join(folder, 'out');
  const { code, stderr } = await runTertial([
    'simulate',
    folder,
    '--from',
    '2016-09-01',
    '--to',
    '2016-09-30',
    '--out',
    out,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('line 2, column 17: settings.id: Wrong Id');
  expect(existsSync(out)).toBe(false);
});

test('without anything, it says what it needs', async () => {
  const { code, stdout, stderr } = await runTertial(['simulate']);
  expect([code, stdout]).toEqual([2, '']);
  for (const text of ['--programme: “” cannot be used. Allowed: a folder with programme.yaml.'])
    expect(stderr).toContain(text);
});

const LIFE = `schema: tertial.life/1
from: 2016-09-01
until: 2016-13-01
answers:
  - { week: 2016-W6, activity: '99', color: pink }
leaders:
  - { activity: '2.1', person: nobody, on: 2016-09-02 }
`;

test.each([
  [
    'a wrong life.yaml is told fault by fault, each with line and column',
    LIFE,
    [
      '3:8: until: 2016-13-01. a date such as 2014-02-26',
      '5:13: answers[0].week: 2016-W6. a week such as 2014-W09',
      '5:32: answers[0].activity: 99. one of 0.1, ',
      'Unrecognized key: "color"',
      '7:32: leaders[0].person: nobody. one of ',
    ],
  ],
  [
    'a life that ends before it begins',
    'schema: tertial.life/1\nfrom: 2016-09-01\nuntil: 2016-08-01\n',
    ['3:8: until: 2016-08-01. a date after 2016-09-01'],
  ],
  ['a life that is no YAML', 'schema: [tertial.life/1\n', ['life.yaml, ']],
])('%s', async (_what, life, said) => {
  copyFileSync(join(TIMRA, 'programme.yaml'), join(folder, 'programme.yaml'));
  writeFileSync(join(folder, 'life.yaml'), life);
  const out = join(folder, 'lived');
  const { code, stdout, stderr } = await runTertial(['simulate', folder, '--out', out]);
  rmSync(join(folder, 'life.yaml'));
  expect([code, stdout]).toEqual([1, '']);
  for (const text of said) expect(stderr).toContain(text);
  expect(existsSync(out)).toBe(false);
});

test('a folder that is not there is one fault: nobody is asked for dates they did not write', async () => {
  const { code, stderr } = await runTertial(['simulate', 'examples/timra', '--out', join(folder, 'out')]);
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('examples/timra');
});
