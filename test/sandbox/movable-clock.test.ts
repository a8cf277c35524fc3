import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMovableClock } from '../../src/sandbox/movable-clock.ts';

const START = Temporal.Instant.from('2016-09-02T07:00:00Z');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-clock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('it stands still until it is moved, and never goes back', () => {
  const clock = createMovableClock(START);
  expect(clock.now().equals(START)).toBe(true);
  clock.moveTo(START.add({ hours: 1 }));
  expect(() => clock.moveTo(START)).toThrow('cannot go back');
  expect(clock.now().equals(START.add({ hours: 1 }))).toBe(true);
});

test('with a file it goes on where it stood, whatever start it is given', () => {
  const file = join(folder, 'deep', 'clock');
  createMovableClock(START, file).moveTo(START.add({ hours: 5 }));
  expect(
    createMovableClock(START, file)
      .now()
      .equals(START.add({ hours: 5 })),
  ).toBe(true);
  expect(readFileSync(file, 'utf8').trim()).toBe('2016-09-02T12:00:00Z');
});

test('what a kill while writing left beside the file does not count', () => {
  const file = join(folder, 'clock');
  createMovableClock(START, file).moveTo(START.add({ hours: 5 }));
  writeFileSync(`${file}.new`, '2016-09-0');
  expect(
    createMovableClock(START, file)
      .now()
      .equals(START.add({ hours: 5 })),
  ).toBe(true);
});
