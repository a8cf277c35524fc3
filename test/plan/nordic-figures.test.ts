/** Amounts, versions, counts and codes as the programmes write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignCurrency, readAmount, readMoney } from '../../src/plan/read-amount.ts';
import { readCadence } from '../../src/plan/read-cadence.ts';
import { readCount, readHowMany } from '../../src/plan/read-count.ts';
import { readQuantity } from '../../src/plan/read-quantity.ts';
import { readVersion } from '../../src/plan/read-version.ts';
import { readTime } from '../../src/plan/read-weekday-time.ts';

describe('amounts', () => {
  test.each([
    ['1.235.000', '1235000.00', false],
    ['1 484 700 kr', '1484700.00', false],
    ['903 000kr', '903000.00', false],
    ['1,5 miljoner', '1500000.00', false],
    ['1,5 mill. kroner', '1500000.00', false],
    ['7.652.000', '7652000.00', false],
    ['kr 69 500,-', '69500.00', false],
    ['ca 69 500', '69500.00', true],
    ['ca 69 500 kr', '69500.00', true],
    ['cirka 600 000 kr', '600000.00', true],
    ['-7 400', '-7400.00', false],
    ['0,05 kr', '0.05', false],
  ])('N19: %s', (raw, amount, approximate) => expect(readMoney(raw)).toEqual({ amount, approximate }));

  test.each(['1.235 000', '12.34.56', '1 2345', '15.03.07', '1:5', 'mellan 1 och 2 miljoner', '', '5 %'])(
    'no amount: "%s"',
    (raw) => expect(readMoney(raw)).toBeNull(),
  );

  test('öre come back exactly, in every way of writing them', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(' ', '.', '\u00a0', ''),
        fc.constantFrom('', ' kr', 'kr', ' SEK', ' kroner'),
        (whole, part, gap, unit) => {
          const digits = whole.toString().replace(/\B(?=(\d{3})+$)/gu, gap);
          const ore = String(part).padStart(2, '0');
          expect(readAmount(`${digits},${ore}${unit}`)).toBe(`${whole.toString()}.${ore}`);
        },
      ),
    );
  });

  test('millions with decimals are that many kronor, without a fraction lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const kronor = BigInt(whole) * 1_000_000n + BigInt(part) * 10_000n;
        expect(readAmount(`${whole},${String(part).padStart(2, '0')} miljoner kr`)).toBe(
          `${kronor.toString()}.00`,
        );
      }),
    );
  });

  test('any text is read without failing, as two decimals or not at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d .,kr-]{0,14}$/u)),
        (raw) => {
          expect(readAmount(raw) ?? '0.00').toMatch(/^-?\d+\.\d{2}$/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('counts', () => {
  test.each([
    ['60 nya e-tjänster⁹', 60],
    ['5 ¹³ processer', 5],
    ['De 100', 100],
    ['1 250 timmar', 1250],
    ['75.000', 75_000],
    ['lägst på nivå 2', 2],
    ['5st', 5],
  ])('%s', (raw, count) => expect(readCount(raw)).toBe(count));

  test.each([
    ...['-5', '− 5', '+5', '±5', 'minst -5', '1e3', '1E+3', '1e23', '10-15', '10 – 15', '10 till 15'],
    ...['från 10 til 15', '10 to 15', '10..15', '10 … 15', 'mellan 10 och 15', '5 %', '5%', '5 procent'],
    ...['5 prosent', '5 per cent', '5 ‰', '1/2', '9'.repeat(17), 'banan', '', '1,5', '1:5'],
  ])('no count: "%s"', (raw) => expect(readCount(raw)).toBeNull());

  test('a number is itself, with a sign, another end, an exponent or per cent it is nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.nat(999_999_999),
        fc.constantFrom('-', ' - ', '–', ' till ', ' to '),
        fc.constantFrom('', ' kommuner', ' tjänster'),
        (one, other, between, unit) => {
          expect(readCount(`${one}${unit}`)).toBe(one);
          for (const raw of [
            `-${one}`,
            `− ${one}`,
            `${one}${between}${other}`,
            `${one}e${other}`,
            `${one} %`,
          ])
            expect(readCount(`${raw}${unit}`)).toBeNull();
        },
      ),
    );
  });

  test('no count is too large to count with', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (size) => {
        const read = readCount(size.toString());
        expect(read).toBe(size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null);
      }),
    );
  });

  test('T04: how many when both ends count', () => {
    expect(['från 0 till 9', '9 aktivitetsblock', '9-0', '10-15 %'].map(readHowMany)).toEqual([
      10,
      9,
      null,
      null,
    ]);
  });
});

test.each([
  ['EUR 5 000', 'SEK', 'EUR'],
  ['5000EUR', 'NOK', 'EUR'],
  ['2,5 MNOK', 'SEK', 'NOK'],
  ['250 ksek', 'NOK', 'SEK'],
  ['1 000 kr', 'EUR', 'kr'],
  ['1 000 kronor', 'SEK', null],
  ['kr 69 500,-', 'NOK', null],
  ['250tkr', 'DKK', null],
  ['5 000 SEK', 'SEK', null],
  ['5 000', 'EUR', null],
])('N19: %s in a programme of %s is in %s', (raw, own, currency) =>
  expect(foreignCurrency(raw, own)).toBe(currency),
);

describe('versions', () => {
  test.each([
    ['0,7', '0.7'],
    ['1.0b', '1.0b'],
    ['P1.0-3', 'P1.0-3'],
    ['v 0.3', '0.3'],
    ['v0.3', '0.3'],
    ['0.2', '0.2'],
    ['Version 2.0', '2.0'],
  ])('F06: %s', (raw, version) => expect(readVersion(raw)).toBe(version));

  test.each(['1:5', '2016-05', '2016-05-12', 'utkast', '', '1.0.0.0.0', '15 %'])('no version: "%s"', (raw) =>
    expect(readVersion(raw)).toBeNull(),
  );

  test('every style round-trips', () => {
    const n = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(
        n,
        n,
        fc.constantFrom('', 'v', 'v ', 'version '),
        fc.constantFrom('.', ','),
        (a, b, lead, sign) => {
          expect(readVersion(`${lead}${a}${sign}${b}`)).toBe(`${a}.${b}`);
          expect(readVersion(`P${a}.${b}-${a}`)).toBe(`P${a}.${b}-${a}`);
        },
      ),
    );
  });
});

test.each(['1:3', '1:5', '2:1', '3:2', '4:3'])(
  'T22: the goal code %s is no time, date, count or amount',
  (code) =>
    expect([
      readTime(code),
      readCount(code),
      readAmount(code),
      readVersion(code),
      readQuantity(code),
    ]).toEqual([null, null, null, null, null]),
);

const each = (comparator: string, count: number, unit: string) => ({ comparator, count, unit });

describe('counted targets', () => {
  test.each([
    ['Minst 10 kommuner', { comparator: 'at-least', count: 10, unit: 'kommuner', each: null }],
    ['minst 10', { comparator: 'at-least', count: 10, unit: '', each: null }],
    ['mer enn 15', { comparator: 'more-than', count: 15, unit: '', each: null }],
    ['mer enn 30', { comparator: 'more-than', count: 30, unit: '', each: null }],
    ['40 i tallet', { comparator: 'exactly', count: 40, unit: '', each: null }],
    ['15 tjenester', { comparator: 'exactly', count: 15, unit: 'tjenester', each: null }],
    ['Alle kommuner', { comparator: 'all', count: null, unit: 'kommuner', each: null }],
    ['minst 3 av 4', { comparator: 'at-least', count: 3, of: 4, unit: '', each: null }],
    [
      'Minst 3 av 4 sertifiserte Noark-4 leverandører skal medvirke',
      { comparator: 'at-least', count: 3, of: 4, unit: 'sertifiserte Noark-4 leverandører', each: null },
    ],
    [
      'Minst 10 kommuner har implementert mer enn 15 interaktive tjenester',
      {
        comparator: 'at-least',
        count: 10,
        unit: 'kommuner',
        each: each('more-than', 15, 'interaktive tjenester'),
      },
    ],
    [
      'Alle kommuner i prosjektet har implementert mer enn 15 tjenester',
      { comparator: 'all', count: null, unit: 'kommuner', each: each('more-than', 15, 'tjenester') },
    ],
    [
      'Minst 2 leverandører av spesialiserte fagsystemer skal medvirke i minst 5 kommuner',
      { comparator: 'at-least', count: 5, unit: 'kommuner', each: each('at-least', 2, 'leverandører') },
    ],
    [
      'Minst 10 av kommunene skal integrere',
      { comparator: 'at-least', count: 10, unit: 'kommunene', each: null },
    ],
    ['minst två kommuner samverkar', { comparator: 'at-least', count: 2, unit: 'kommuner', each: null }],
    [
      'At least 3 municipalities have more than 5 services',
      { comparator: 'at-least', count: 3, unit: 'municipalities', each: each('more-than', 5, 'services') },
    ],
    [
      'Minst 5 kommuner deltar i over 2 år',
      { comparator: 'at-least', count: 5, unit: 'kommuner', each: null },
    ],
  ])('N02, N05, N07, N08: %s', (raw, expected) => expect(readQuantity(raw)).toEqual({ raw, ...expected }));

  test.each([
    'minst 50 % av kommunene',
    'minst 1,5 tjänster',
    '14 februari',
    '2007 planer',
    'När alla är klara',
    '',
  ])('counts nothing: "%s"', (raw) => expect(readQuantity(raw)).toBeNull());

  test('"minst" and "mer enn" are never taken for each other, in any language', () => {
    const word = fc.constantFrom(
      ...(['minst', 'at least', 'Minst'] as const).map((text) => [text, 'at-least'] as const),
      ...(['mer enn', 'mer än', 'fler än', 'more than'] as const).map((text) => [text, 'more-than'] as const),
    );
    const n = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(word, n, word, n, ([one, first], a, [other, second], b) => {
        const read = readQuantity(`${one} ${a} kommuner har ${other.toLowerCase()} ${b} tjenester`);
        expect(read).toMatchObject({ comparator: first, count: a, each: { comparator: second, count: b } });
      }),
    );
  });

  test('any text is read without failing, and a count that is read stands in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('minst ', '10 ', 'alle ', 'mer enn ', 'av 4 '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const raw = pieces.join('');
        const read = readQuantity(raw);
        if (read !== null && read.count !== null && read.count > 12)
          expect(raw).toContain(String(read.count));
        expect(readCount(raw) ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['minst sex gånger/år', 6, 'year', true],
  ['minst seks ganger i året', 6, 'year', true],
  ['en gång per månad', 1, 'month', true],
  ['ca 10 gånger/år', 10, 'year', false],
  ['4 ganger i året', 4, 'year', true],
  ['varannan månad', 6, 'year', true],
  ['kvartalsvis', 4, 'year', true],
  ['four meetings a year', 4, 'year', true],
])('R8: %s', (raw, times, per, exact) => expect(readCadence(raw)).toEqual({ raw, times, per, exact }));

test.each(['vid behov', '', 'löpande'])('R8: no number of times: "%s"', (raw) =>
  expect(readCadence(raw)).toBeNull(),
);
