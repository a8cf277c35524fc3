/** Bytes become text only where they are UTF-8; everything else is a fault with its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlan, readPlanBytes } from '../../src/plan/decode-plan.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a byte order mark is no text', () => {
  expect(decodePlan(utf8('\ufeffa: å'))).toEqual({ text: 'a: å' });
});

test.each([
  ['Latin-1', Buffer.from('a: 1\nb: två år\n', 'latin1'), 2, 6],
  ['UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le'), 1, 1],
  ['UTF-16, big end first', Buffer.from('\ufeffa: 1\n', 'utf16le').swap16(), 1, 1],
  ['UTF-16 without a mark', Buffer.from('a: 1\n', 'utf16le'), 1, 2],
  ['a NUL', utf8('a: 1\nåb: \u0000'), 2, 5],
  ['a character cut in half at the end', utf8('a: å').subarray(0, 4), 1, 4],
])('%s is a fault where it begins', (_, bytes, line, column) => {
  const { text, reading } = readPlanBytes(bytes);
  expect(text).toBeNull();
  expect(reading.programme).toBeNull();
  expect(reading.problems).toMatchObject([{ line, column }]);
  expect(reading.problems[0]?.allowed.en).toContain('UTF-8');
});

test('any text without NUL comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
      expect(decodePlan(utf8(text))).toEqual({ text });
    }),
  );
});

test('any bytes are text or one fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = decodePlan(bytes);
      if ('text' in read)
        expect(Buffer.from(utf8(read.text)).equals(Buffer.from(bytes)) || bytes[0] === 0xef).toBe(true);
      else expect(read.problem.column).toBeGreaterThanOrEqual(1);
    }),
  );
});
