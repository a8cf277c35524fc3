import { expect, test } from 'vitest';
import { compareAlternatives } from '../../../src/programme/decision/compare-alternatives.ts';

const alternative = (number: number, ...effects: string[]) => ({ number, text: String(number), effects });

test('F13: case, spacing and a full stop are no difference; other words are', () => {
  const compared = compareAlternatives([
    alternative(1, 'Handboken hinner till v 1.0', 'Slutrapport.'),
    alternative(2, 'Handboken förblir v 0.7', 'slutrapport', 'Avropa  medel'),
  ]);
  expect(compared).toEqual([
    { text: 'Handboken hinner till v 1.0', in: [{ alternative: 1, letter: 'a' }], reach: 'one' },
    {
      text: 'Slutrapport.',
      in: [
        { alternative: 1, letter: 'b' },
        { alternative: 2, letter: 'b' },
      ],
      reach: 'all',
    },
    { text: 'Handboken förblir v 0.7', in: [{ alternative: 2, letter: 'a' }], reach: 'one' },
    { text: 'Avropa  medel', in: [{ alternative: 2, letter: 'c' }], reach: 'one' },
  ]);
});

test('what two of three share is shared by several, and a repeated effect stands once', () => {
  const [first] = compareAlternatives([alternative(1, 'A', 'a.'), alternative(2, 'a'), alternative(3, 'B')]);
  expect(first).toMatchObject({ reach: 'several', in: [{ letter: 'a' }, { letter: 'a' }] });
  expect(compareAlternatives([])).toEqual([]);
});
