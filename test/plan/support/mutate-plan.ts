/** Real plans made wrong on purpose: each mutation says where it went in, so that a test can look there. Seeded. */
import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Scalar } from 'yaml';

export interface Mutated {
  readonly bytes: Uint8Array;
  /** Lines, from 1, that must each have a problem. */
  readonly wrongLines?: readonly number[];
  /** Paths that must each have a problem. */
  readonly wrongPaths?: readonly string[];
  /** The plan is still read, and this question is asked. */
  readonly asks?: string;
  /** The plan reads as if nothing had happened. */
  readonly unchanged?: true;
  /** What is not there any more, or there twice: whatever refers to it is wrong as well. */
  readonly lost?: readonly string[];
}

/** A number from 0 up to, but not including, `below`. */
export type Pick = (below: number) => number;
type Mutation = (text: string, pick: Pick) => Mutated;

/** Always the same numbers for the same seed (mulberry32). */
export function pickerOf(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) % below);
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Values on one line, as ranges of the text; keys and block texts are left alone. */
function valuesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const values: { from: number; to: number }[] = [];
  visit(parseDocument(text), {
    Scalar(key, node: Scalar) {
      const [from, to] = node.range ?? [0, 0];
      const onOneLine = to > from && !text.slice(from, to).includes('\n');
      if (key !== 'key' && onOneLine && !['|', '>'].includes(text[from] ?? '')) values.push({ from, to });
    },
  });
  return values;
}

const unquoted = (value: string): string => value.replace(/^(['"])(.*)\1$/u, '$2');

function wrongTypes(times: number): Mutation {
  return (text, pick) => {
    const values = valuesOf(text);
    const places = new Map<number, { from: number; to: number }>();
    while (places.size < times) {
      const value = values[pick(values.length)]!;
      places.set(lineAt(text, value.from), value);
    }
    const changed = [...places.values()]
      .toSorted((a, b) => b.from - a.from)
      .reduce((now, { from, to }) => `${now.slice(0, from)}{ trasig: 1 }${now.slice(to)}`, text);
    const lost = [...places.values()].map(({ from, to }) => unquoted(text.slice(from, to)));
    return { bytes: utf8(changed), wrongLines: [...places.keys()], lost };
  };
}

/** The document changed as data and written out again. */
function edited(edit: (document: Document, pick: Pick) => Omit<Mutated, 'bytes'>): Mutation {
  return (text, pick) => {
    const document = parseDocument(text);
    const expected = edit(document, pick);
    return { bytes: utf8(document.toString({ lineWidth: 0 })), ...expected };
  };
}

const countOf = (document: Document, key: string): number => {
  const list = document.get(key);
  return isSeq(list) ? list.items.length : 0;
};

const cycle = edited((document, pick) => {
  const count = countOf(document, 'activities');
  const first = pick(count);
  const second = (first + 1 + pick(count - 1)) % count;
  for (const [one, other] of [
    [first, second],
    [second, first],
  ])
    document.setIn(['activities', one, 'dependsOn'], [document.getIn(['activities', other, 'number'])]);
  return { wrongPaths: [first, second].map((one) => `activities[${String(one)}].dependsOn[0]`) };
});

const WITH_IDS = [
  ...[
    'goals',
    'targets',
    'bodies',
    'organisations',
    'phases',
    'decisionPoints',
    'deliverables',
    'milestones',
  ],
  ...['milestonePlans', 'indicators', 'subProjects', 'decisions', 'actions', 'costShares'],
];
const IDS: readonly (readonly [list: string, id: string])[] = [
  ['activities', 'number'],
  ...WITH_IDS.map((list) => [list, 'id'] as const),
];

const sameId = edited((document, pick) => {
  const lists = IDS.filter(([key]) => countOf(document, key) > 1);
  const [key, id] = lists[pick(lists.length)]!;
  const place = 1 + pick(countOf(document, key) - 1);
  const lost = [place, 0].map((one) => String(document.getIn([key, one, id])));
  document.setIn([key, place, id], document.getIn([key, 0, id]));
  return { wrongPaths: [`${key}[${String(place)}].${id}`], lost };
});

const stranger = edited((document, pick) => {
  const roles = countOf(document, 'roles');
  const place = pick(Math.max(1, roles));
  const path = roles > 0 ? ['roles', place, 'person'] : ['activities', 0, 'leader'];
  document.setIn(path, 'Zebulon Vidfarne');
  return { wrongPaths: [roles > 0 ? `roles[${String(place)}].person` : 'activities[0].leader'] };
});

const strangeOrganisation = edited((document, pick) => {
  const place = pick(countOf(document, 'bodies'));
  document.setIn(['bodies', place, 'organisations'], ['bortom-kartan']);
  return { wrongPaths: [`bodies[${String(place)}].organisations[0]`] };
});

const overlappingStages = edited((document) => {
  document.addIn(['activities'], { number: '91.1', title: 'Prov, etapp 1', period: 'Jan – maj 2012' });
  document.addIn(['activities'], { number: '91.2', title: 'Prov, etapp 2', period: 'Mars – aug 2012' });
  return { asks: 'stages:91.1+91.2' };
});

const unknownKey = edited((document, pick) => {
  const place = pick(countOf(document, 'activities'));
  document.setIn(['activities', place, 'trasig'], 'ja');
  return { wrongPaths: [`activities[${String(place)}].trasig`] };
});

const impossibleDay = edited((document) => {
  document.set('readings', [{ question: 'x', raw: '', reading: 'y', by: 'z', on: '31.02.07' }]);
  return { wrongPaths: ['readings[0].on'] };
});

const missingKey = edited((document, pick) => {
  const place = pick(countOf(document, 'activities'));
  const one = document.getIn(['activities', place]);
  if (isMap(one))
    one.items = one.items.filter(
      (item) => !isPair(item) || !isScalar(item.key) || item.key.value !== 'title',
    );
  return { wrongPaths: [`activities[${String(place)}].title`] };
});

/** Budget lines behind the others, each with what it is said to be part of. */
function budgetLines(...lines: readonly { readonly category: string; readonly parent: string }[]): Mutation {
  return edited((document) => {
    const found = document.getIn(['budget', 'lines']);
    const first = isSeq(found) ? found.items.length : 0;
    const added = lines.map((line) => document.createNode({ ...line, year: 1999, budget: '1 kr' }));
    if (isSeq(found)) found.items.push(...added);
    else document.setIn(['budget', 'lines'], added);
    return { wrongPaths: lines.map((_, index) => `budget.lines[${String(first + index)}].parent`) };
  });
}

const reservedKey: Mutation = (text, pick) => {
  const key = ['__proto__', 'constructor', 'prototype'][pick(3)]!;
  const line = text.trimEnd().split('\n').length + 1;
  return {
    bytes: utf8(`${text.trimEnd()}\n${key}: { polluted: true }\n`),
    wrongLines: [line],
    wrongPaths: [key],
  };
};

const BOMB = ['x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  .concat(
    Array.from(
      { length: 9 },
      (_, index) =>
        `x${index + 1}: &x${index + 1} [${Array.from({ length: 9 }, () => `*x${index}`).join(', ')}]`,
    ),
  )
  .join('\n');

const firstLatin = (text: string): number => text.search(/\P{ASCII}/u);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'one wrong type': wrongTypes(1),
  'five wrong types': wrongTypes(5),
  'twenty wrong types': wrongTypes(20),
  'a circle of dependencies': cycle,
  'an id twice': sameId,
  'somebody unknown': stranger,
  'an unknown organisation': strangeOrganisation,
  'stages that overlap': overlappingStages,
  'an unknown key': unknownKey,
  'a key too few': missingKey,
  'a day that no calendar has': impossibleDay,
  'a budget line in itself': budgetLines({ category: 'Prov', parent: 'Prov' }),
  'budget lines in a circle': budgetLines(
    { category: 'Prov ett', parent: 'Prov tre' },
    { category: 'Prov två', parent: 'Prov ett' },
    { category: 'Prov tre', parent: 'Prov två' },
  ),
  'a budget line in none': budgetLines({ category: 'Prov', parent: 'Ingenting' }),
  'a key that every object has': reservedKey,
  'ten megabytes': (text) => ({ bytes: utf8(`${text}\n# ${'x'.repeat(10_000_000)}\n`), wrongLines: [1] }),
  'a bomb': (text) => ({ bytes: utf8(`${text}\n${BOMB}\n`), wrongLines: [1] }),
  'Latin-1': (text) => ({
    bytes: Buffer.from(text, 'latin1'),
    wrongLines: [lineAt(text, firstLatin(text))],
  }),
  'a byte order mark': (text) => ({ bytes: utf8(`\ufeff${text}`), unchanged: true }),
  'UTF-16 with its mark': (text) => ({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), wrongLines: [1] }),
  'UTF-16 without a mark': (text) => ({ bytes: Buffer.from(text, 'utf16le'), wrongLines: [1] }),
  'two encodings in one file': (text, pick) => {
    const lines = text.split('\n');
    const line = pick(lines.length);
    const broken = Buffer.concat([
      utf8(`${lines.slice(0, line).join('\n')}${line === 0 ? '' : '\n'}`),
      Buffer.from('# f\u00f6rvaltning och kommun\n', 'latin1'),
      utf8(lines.slice(line).join('\n')),
    ]);
    return { bytes: broken, wrongLines: [line + 1] };
  },
  'a NUL somewhere': (text, pick) => {
    const at = pick(text.length);
    return { bytes: utf8(`${text.slice(0, at)}\u0000${text.slice(at)}`), wrongLines: [lineAt(text, at)] };
  },
  'cut off anywhere': (text, pick) => ({ bytes: utf8(text).subarray(0, pick(utf8(text).length)) }),
  'bytes turned over': (text, pick) => {
    const bytes = utf8(text);
    for (let times = 0; times < 3; times += 1) bytes[pick(bytes.length)] = pick(256);
    return { bytes };
  },
  'lines in another order': (text, pick) => {
    const lines = text.split('\n');
    const [one, other] = [pick(lines.length), pick(lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    return { bytes: utf8(lines.join('\n')) };
  },
};
