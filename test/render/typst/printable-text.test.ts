import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered } from '../../../src/render/typst/covered.ts';
import { printableText } from '../../../src/render/typst/printable-text.ts';
import { charactersOf } from './characters-of.ts';

const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((face) => {
  const file = import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);
  return charactersOf(readFileSync(fileURLToPath(file)));
});

test('what counts as covered has a glyph in every face', () => {
  expect(FACES.map((face) => face.size)).toEqual([1615, 1615, 1615, 1615]);
  for (let code = 0; code <= 0x2ffff; code += 1) {
    const counted = isCovered(String.fromCodePoint(code));
    const isInAll = FACES.every((face) => face.has(code));
    // The byte order mark has a glyph, but says nothing.
    if (code !== 0xfeff && counted !== isInAll) throw new Error(`U+${code.toString(16)}: ${counted}`);
  }
});

describe('what can be printed stays as it is', () => {
  test.each([
    'Räksmörgås på Åland, blåbær og ørret, “quotes” — 1 484 700 kr − 20 %',
    'Ærlig talt: «nei» til § 179, ½ €, x² ≤ 3 · 4',
    'Київ, Αθήνα, Łódź',
    '#eval("1") $x$ *b* _i_ @ref ` = - + / ~ <l> // \\ [a] ]{}',
  ])('%s', (text) => expect(printableText(text, 'sv')).toBe(text));
});

describe('what cannot is said in words or by number', () => {
  test.each([
    ['Klart 🎉', 'Klart [hurra]'],
    ['👍🏽 bra', '[tumme upp] bra'],
    ['⚠️ sent', '[varning] sent'],
    ['🔴 och 🟢', '[röd] och [grön]'],
    ['👩‍🚒', '[emoji U+1F469 U+1F692]'],
    ['🇸🇪', '[emoji U+1F1F8 U+1F1EA]'],
    ['你好', '[U+4F60 U+597D]'],
    ['مرحبا بكم', '[U+0645 U+0631 U+062D U+0628 U+0627] [U+0628 U+0643 U+0645]'],
    ['漢字漢字漢字漢字', '[U+6F22 U+5B57 U+6F22 U+5B57 U+6F22 U+5B57 …]'],
    ['a\u202eb', 'a[U+202E]b'],
    ['a\u0000b\u001b[31m', 'a[U+0000]b[U+001B][31m'],
    ['a\ud800b', 'a[U+D800]b'],
    ['rad ett\r\nrad två\ttre', 'rad ett rad två tre'],
    ['Ｆｕｌｌ 𝐁𝐨𝐥𝐝', 'Full Bold'],
    ['e\u0301', 'é'],
    ['x\u200d\ufe0fy', 'xy'],
  ])('%j', (text, shown) => expect(printableText(text, 'sv')).toBe(shown));

  test('in the reader’s language', () => {
    expect(printableText('✅', 'nb')).toBe('[ferdig]');
    expect(printableText('✅', 'en')).toBe('[done]');
  });

  test('piled accents are cleared away', () => {
    expect(printableText(`a${'\u0301'.repeat(50)}b`, 'sv')).toHaveLength('á'.length + 3 + 1);
  });
});

test('a word too long for the page can be broken, and is the same without the breaks', () => {
  const word = 'https://example.org/en/mycket/lang/adress?med=fragor&och=svar' + 'x'.repeat(90);
  const shown = printableText(word, 'sv');
  expect(shown.replaceAll('\u200b', '')).toBe(word);
  expect(Math.max(...shown.split('\u200b').map((part) => part.length))).toBeLessThanOrEqual(25);
});

test('whatever anybody writes can be printed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 }), (codes) => {
      const text = String.fromCodePoint(...codes);
      expect(isCovered(printableText(text, 'sv'))).toBe(true);
    }),
  );
});
