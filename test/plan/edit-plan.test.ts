import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { editPlan, type PlanEdit } from '../../src/plan/edit-plan.ts';

const examples = new URL('../../examples/', import.meta.url);
const texts = readdirSync(examples)
  .map((name) => [name, new URL(`${name}/programme.yaml`, examples)] as const)
  .filter(([, url]) => existsSync(url))
  .map(([name, url]) => [name, readFileSync(url, 'utf8')] as const);

function edited(text: string, ...edits: readonly PlanEdit[]): string {
  const result = editPlan(text, edits);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

const small = `# Überschrift
settings:
  shortName: "Timrå"   # så skriver vi
  paused: ['2016-07', '2016-08']

activities:
  # den första
  - number: '2.1'
    title: Etapp ett
    period: >-
      Sep till
      oktober
    # om perioden
  - { number: '2.2', title: "Två, tre" } # i en rad

budget:
readings: []
notes: |
  första
  andra
# slut
`;

describe('one edit touches only what it is about', () => {
  test('a quoted word keeps its quotes and its comment', () => {
    expect(edited(small, { at: 'settings.shortName', to: 'Ånge' })).toBe(small.replace('"Timrå"', '"Ånge"'));
  });

  test('a folded text gives way to a line, and the comment below it stays', () => {
    expect(edited(small, { at: 'activities[2.1].period', to: 'Nov 2016' })).toBe(
      small.replace('>-\n      Sep till\n      oktober\n', 'Nov 2016\n'),
    );
  });

  test('inside braces commas are quoted', () => {
    expect(edited(small, { at: 'activities[2.2].title', to: 'ett, två' })).toBe(
      small.replace('"Två, tre"', '"ett, två"'),
    );
    expect(edited(small, { at: 'activities[2.2].period', to: 'a, b' })).toBe(
      small.replace('"Två, tre" }', '"Två, tre", period: "a, b" }'),
    );
  });

  test('an entry goes to the end of its list, before what follows', () => {
    expect(edited(small, { at: 'activities', add: { number: '2.3', title: 'Tre' } })).toBe(
      small.replace('# i en rad\n', '# i en rad\n  - number: "2.3"\n    title: Tre\n'),
    );
    expect(edited(small, { at: 'settings.paused', add: '2016-12' })).toBe(
      small.replace("'2016-08']", "'2016-08', 2016-12]"),
    );
  });

  test('an empty list, a key without value and a missing key are made', () => {
    expect(edited(small, { at: 'readings', add: { question: 'x' } })).toContain(
      'readings:\n  - question: x\nnotes: |\n',
    );
    expect(edited(small, { at: 'budget.total', to: '1 000 kr' })).toContain(
      'budget:\n  total: 1 000 kr\nreadings',
    );
    expect(edited(small, { at: 'project.approved.by', to: 'KS' })).toBe(
      small.replace('# slut\n', 'project:\n  approved:\n    by: KS\n# slut\n'),
    );
  });

  test('what is removed takes its lines with it', () => {
    expect(edited(small, { at: 'activities[2.1].period', to: null })).toBe(
      small.replace('    period: >-\n      Sep till\n      oktober\n', ''),
    );
    expect(edited(small, { at: 'activities[2.1].number', to: null })).toBe(
      small.replace("number: '2.1'\n    ", ''),
    );
    expect(edited(small, { at: 'activities[#2]', to: null })).toBe(
      small.replace(`  - { number: '2.2', title: "Två, tre" } # i en rad\n`, ''),
    );
    expect(edited(small, { at: 'settings.paused[2016-07]', to: null })).toBe(
      small.replace("'2016-07', ", ''),
    );
  });

  test('Windows line ends stay', () => {
    const windows = small.replaceAll('\n', '\r\n');
    expect(edited(windows, { at: 'readings', add: { question: 'x', by: 'y' } })).toContain(
      'readings:\r\n  - question: x\r\n    by: y\r\nnotes: |\r\n',
    );
  });
});

describe('what cannot be found is a problem', () => {
  test.each([
    ['activities[9.9].title', '9.9', 'ett av: 2.1, 2.2'],
    ['activites[2.1].title', 'activites', 'ett av: settings, activities, budget, readings, notes'],
    ['settings.shortName.first', 'first', 'en sökväg som slutar här: det som står här har inga delar'],
    ['..', '..', 'en sökväg som settings.shortName eller activities[2.1].period'],
  ])('%s', (at, value, allowed) => {
    expect(editPlan(small, [{ at, to: 'x' }])).toMatchObject({
      problems: [{ path: at, value, allowed: { sv: allowed } }],
    });
  });

  test('two of the same name are told apart by their place', () => {
    const text = 'roles:\n  - role: Ledare\n  - role: Ledare\n';
    expect(editPlan(text, [{ at: 'roles[Ledare].role', to: 'x' }])).toMatchObject({
      problems: [
        { line: 2, value: 'Ledare', allowed: { en: expect.stringContaining('[#1], [#2]') as string } },
      ],
    });
    expect(edited(text, { at: 'roles[#2].role', to: 'Chef' })).toBe(
      'roles:\n  - role: Ledare\n  - role: Chef\n',
    );
  });

  test('nothing is changed when one of the edits cannot be made; only lists take entries', () => {
    expect(editPlan(small, [{ at: 'notes', add: 'x' }])).toMatchObject({ problems: [{ line: 18 }] });
    expect(editPlan(small, [{ at: 'settings.never', to: null }])).toHaveProperty('problems');
  });
});

describe.each(texts)('%s', (_, text) => {
  test('no edit, no change', () => expect(edited(text)).toBe(text));

  test('any leaf, entry or list: the data is what was asked for, every comment and other line stays', () => {
    const places = placesIn(parse(text, { schema: 'core' }) as unknown);
    fc.assert(
      fc.property(fc.constantFrom(...places), words, fc.nat({ max: 2 }), (place, value, how) => {
        const edit: PlanEdit = Array.isArray(place.value)
          ? { at: place.path, add: value }
          : { at: place.path, to: how === 0 ? null : how === 1 ? value : { k: [value, { l: value }] } };
        const result = edited(text, edit);
        // Through JSON: what the file says by an alias must not be one object here.
        const data = JSON.parse(JSON.stringify(parse(text, { schema: 'core' }))) as unknown;
        apply(data, place.keys, edit);
        expect(parse(result, { schema: 'core' })).toEqual(data);
        if ('add' in edit) expect(commentsOf(result)).toEqual(commentsOf(text));
        if ('to' in edit && edit.to !== null && typeof place.value !== 'object')
          expect(commentsOf(result)).toEqual(commentsOf(text));
        if (place.value !== null && typeof place.value !== 'object' && !text.includes('*'))
          // Where the first key of an entry goes, the next one moves up beside the dash.
          expect(changedLines(text, result)).toBeLessThanOrEqual((how === 0 ? 2 : 1) + linesOf(place.value));
      }),
      { numRuns: 60 },
    );
  });
});

const words = fc.oneof(
  fc.constantFrom(
    '2021-12-17',
    'Alla, och: några #1',
    '- x',
    'ja',
    '1.10',
    'null',
    "it's",
    '"q"',
    'a\nb\n',
    '',
    ' ',
  ),
  fc.string({ maxLength: 30 }),
  fc.integer(),
  fc.boolean(),
);

interface Found {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

function placesIn(value: unknown, keys: readonly (string | number)[] = []): readonly Found[] {
  const path = keys.reduce<string>(
    (all, key) =>
      typeof key === 'number' ? `${all}[#${String(key + 1)}]` : all === '' ? key : `${all}.${key}`,
    '',
  );
  const own = keys.length === 0 ? [] : [{ path, keys, value }];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, at) => placesIn(item, [...keys, at]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...keys, key]))];
}

function apply(data: unknown, keys: readonly (string | number)[], edit: PlanEdit): void {
  const holder = keys
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (held, key) => held[key] as Record<string | number, unknown>,
      data as Record<string | number, unknown>,
    );
  const last = keys.at(-1) ?? '';
  if ('add' in edit) (holder[last] as unknown[]).push(edit.add);
  else if (edit.to !== null) holder[last] = edit.to;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  for (const lexeme of new Lexer().lex(text)) if (lexeme.startsWith('#')) comments.push(lexeme);
  return comments;
}

/** How many lines of the old text are not in the new one, before and after the place of the edit. */
function changedLines(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  const head = old.findIndex((line, at) => line !== now[at]);
  if (head === -1) return 0;
  const tail = old.toReversed().findIndex((line, at) => line !== now[now.length - 1 - at]);
  return old.length - head - Math.min(tail === -1 ? shorter : tail, shorter - head);
}

/** How many lines more than one a text takes at most: long ones are folded by hand. */
function linesOf(value: unknown): number {
  return typeof value === 'string' && value.length > 50 ? value.length / 20 + value.split('\n').length : 0;
}
