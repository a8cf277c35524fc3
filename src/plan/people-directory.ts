/**
 * Finds people by the names a plan uses. The same words in another order are the same person ("Westerlund Yvonne",
 * "Katarina Johansson Borg"; T02, T18); every way of writing that was met is remembered, because two spellings of one
 * person are worth a question.
 */
import type { PlanPath } from './reading.ts';

export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Spelling {
  readonly raw: string;
  readonly at: PlanPath;
}

export interface PeopleDirectory {
  readonly entries: readonly DirectoryEntry[];
  /** Person id, or `undefined`. `at` says where the name stands. */
  find(name: string, at: PlanPath): string | undefined;
  /** Spellings met that are neither the person's name nor a known alias, in the order met. */
  otherSpellings(id: string): readonly Spelling[];
}

export function peopleDirectory(entries: readonly DirectoryEntry[]): PeopleDirectory {
  const exact = new Map<string, string>();
  const anyOrder = new Map<string, string>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) {
      exact.set(normal(name), entry.id);
      anyOrder.set(sortedWords(name), entry.id);
    }
  const met = new Map<string, Spelling[]>();
  return {
    entries,
    find: (name, at) => {
      const known = exact.get(normal(name));
      if (known !== undefined) return known;
      const id = anyOrder.get(sortedWords(name));
      if (id === undefined) return undefined;
      const spellings = met.get(id) ?? [];
      if (!spellings.some((spelling) => normal(spelling.raw) === normal(name)))
        spellings.push({ raw: name, at });
      met.set(id, spellings);
      return id;
    },
    otherSpellings: (id) => met.get(id) ?? [],
  };
}

/** `Helene Olofsson` → `helene-olofsson`; å, ä, ö, æ, ø without their marks. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æä]/gu, 'a')
    .replace(/ø/gu, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function normal(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/gu, ' ');
}

function sortedWords(name: string): string {
  return normal(name).split(' ').sort().join(' ');
}
