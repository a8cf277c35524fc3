import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../src/render/text/wrap.ts';

test('no line is longer than 72 unless one word is, and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { minLength: 1, maxLength: 60 }), (words) => {
      const text = wrap(words.join(' '), '- ', '  ');
      expect(text.split('\n').every((line) => line.length <= 72)).toBe(true);
      expect(text.slice(2).split(/\s+/).join(' ')).toBe(words.join(' '));
    }),
    { seed: 1 },
  );
});

test('lines after the first are indented', () => {
  expect(wrap('ord '.repeat(25), '1. ', '   ').split('\n')[1]).toMatch(/^ {3}ord/);
});
