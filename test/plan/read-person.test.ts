import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleDirectory, slugOf } from '../../src/plan/people-directory.ts';
import { readPerson } from '../../src/plan/read-person.ts';

const NAMES = [
  'Helene Olofsson',
  'Katarina Borg Johansson',
  'Charlotte Sjöström',
  'Susanne Wadell',
  'Lena von Rosen',
];
const directory = peopleDirectory(NAMES.map((name) => ({ id: slugOf(name), name, aliases: [] })));
const read = (raw: string | null) => readPerson(raw, (name) => directory.find(name, []));

describe('T16: confirmed, tentative, alternatives, vacant, role and none are told apart', () => {
  test.each([
    ['Helene Olofsson', 'confirmed', ['helene-olofsson']],
    ['Helene Olofsson (delvis)', 'confirmed', ['helene-olofsson']],
    ['Helene Olofsson, Lena von Rosen', 'confirmed', ['helene-olofsson', 'lena-von-rosen']],
    ['Charlotte Sjöström?', 'tentative', ['charlotte-sjostrom']],
    ['Charlotte Sjöström ?', 'tentative', ['charlotte-sjostrom']],
    ['Susanne Wadell och Helene Olofsson?', 'tentative', ['susanne-wadell', 'helene-olofsson']],
    [
      'Katarina Borg Johansson, Charlotte Sjöström eller Susanne Wadell?',
      'alternatives',
      ['katarina-borg-johansson', 'charlotte-sjostrom', 'susanne-wadell'],
    ],
    ['Helene Olofsson or Susanne Wadell', 'alternatives', ['helene-olofsson', 'susanne-wadell']],
    ['Helene Olofsson eller kompetens via projektet?', 'alternatives', ['helene-olofsson']],
    ['?', 'vacant', []],
    ['Vakant', 'vacant', []],
    ['Nyrekrytering soc', 'vacant', []],
    ['N.N.', 'vacant', []],
    ['Resp förvaltningschef', 'role', []],
    ['Kompetens från eSamverkansprojektet? Förvaltningsjurist?', 'role', []],
    ['Politiker som agerar inom rollen som medborgare, besökare och företagare', 'role', []],
    ['', 'none', []],
    [null, 'none', []],
  ])('%s → %s', (raw, state, people) => {
    expect(read(raw)).toMatchObject({ raw, state, people, strangers: [] });
  });

  test('a name nobody has is a stranger, a role is not', () => {
    expect(read('Erik Okänd').strangers).toEqual(['Erik Okänd']);
    expect(read('Helene Olofsson, Erik von Okänd?').strangers).toEqual(['Erik von Okänd']);
    expect(read('IT-chef, Projektledare').strangers).toEqual([]);
  });
});

test('T18: the same names in another order are the same person, and the spelling is remembered', () => {
  expect(read('Katarina Johansson Borg').people).toEqual(['katarina-borg-johansson']);
  expect(directory.otherSpellings('katarina-borg-johansson').map(({ raw }) => raw)).toEqual([
    'Katarina Johansson Borg',
  ]);
});

describe('properties', () => {
  const someNames = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 });

  test('a question mark anywhere is never confirmed', () => {
    fc.assert(
      fc.property(someNames, fc.nat(), (names, at) => {
        const raw = names.map((name, index) => (index === at % names.length ? `${name}?` : name)).join(', ');
        expect(read(raw)).toMatchObject({ state: 'tentative', people: names.map(slugOf), inQuestion: true });
      }),
    );
  });

  test('any text is read without failing and names nobody who is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        expect(read(raw).raw).toBe(raw);
        expect(read(raw).people).toEqual([]);
      }),
    );
  });
});
