/**
 * Where something stands in a plan file, as people write it: `settings.shortName`, `activities[2.1].period`,
 * `deliverables[metodhandbok].version`, `changeLog[#3]` for the third one, `["a name with ] or ."]` where it needs quotes.
 */

/** A key of a map, the name of a list's entry, or its place in the list counted from 1. */
export type PathStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'place'; readonly place: number };

const STEP = /\.?([\p{L}\p{N}_-]+)|\["((?:[^"\\]|\\.)*)"\]|\[#(\d+)\]|\[([^\]"#][^\]]*)\]/uy;

/** `undefined` when it is no path. */
export function parsePlanPath(text: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null || (at === 0 && match[0].startsWith('.'))) return undefined;
    const [, key, quoted, place, name] = match;
    // Two keys in a row need the dot between them.
    if (key !== undefined && at > 0 && !match[0].startsWith('.')) return undefined;
    steps.push(stepOf({ key, quoted, place, name }));
    at = STEP.lastIndex;
  }
  return steps.length === 0 ? undefined : steps;
}

function stepOf(found: {
  key: string | undefined;
  quoted: string | undefined;
  place: string | undefined;
  name: string | undefined;
}): PathStep {
  if (found.key !== undefined) return { kind: 'key', key: found.key };
  if (found.place !== undefined) return { kind: 'place', place: Number(found.place) };
  const name = found.quoted === undefined ? found.name : found.quoted.replace(/\\(.)/gu, '$1');
  return { kind: 'name', name: (name ?? '').trim() };
}

/** What names an entry of a list, the first that it has. */
const NAMES = ['number', 'id', 'code', 'name', 'question', 'version', 'role', 'category', 'activity', 'raw'];

/** Places (from 0) of the entries that go by the name; by the first kind of name under which any do. */
export function entriesNamed(list: readonly unknown[], name: string): readonly number[] {
  const plain = placesOf(list, (item) => item === name || item === Number(name));
  if (plain.length > 0) return plain;
  for (const key of NAMES) {
    const found = placesOf(list, (item) => nameUnder(item, key) === name);
    if (found.length > 0) return found;
  }
  return [];
}

/** How the entries are called, for saying what is allowed. */
export function namesOfEntries(list: readonly unknown[]): readonly string[] {
  return list.map((item, index) => {
    if (typeof item !== 'object' || item === null) return String(item);
    const key = NAMES.find((one) => nameUnder(item, one) !== undefined);
    return (key === undefined ? undefined : nameUnder(item, key)) ?? `#${String(index + 1)}`;
  });
}

function placesOf(list: readonly unknown[], fits: (item: unknown) => boolean): readonly number[] {
  return list.flatMap((item, index) => (fits(item) ? [index] : []));
}

function nameUnder(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const value: unknown = Object.entries(item).find(([one]) => one === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
