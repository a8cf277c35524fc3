/**
 * Which activities a phrase means: `Aktivitetsansvarig för block 2.1 – 2.4` → 2.1, 2.2, 2.3, 2.4; `block 3` → 3, or
 * all its stages. Only numbers the plan has are returned; `unknown` holds those it has not.
 */
import { cleanText } from './clean-text.ts';

export function readActivityNumbers(
  raw: string,
  known: readonly string[],
): { readonly numbers: readonly string[]; readonly unknown: readonly string[] } {
  const numbers = new Set<string>();
  const unknown: string[] = [];
  for (const found of cleanText(raw).matchAll(/(?<![\d.])(\d+(?:\.\d+)*)(?: ?- ?(\d+(?:\.\d+)*))?(?!\d)/gu)) {
    const [, first = '', last = first] = found;
    const meant = [first, last].map((number) => stagesOf(number, known));
    [first, last].forEach((number, index) => {
      if (meant[index]?.length === 0 && !unknown.includes(number)) unknown.push(number);
    });
    const from = known.indexOf(meant[0]?.[0] ?? '');
    const to = known.indexOf(meant[1]?.at(-1) ?? '');
    if (from >= 0 && to >= from) known.slice(from, to + 1).forEach((number) => numbers.add(number));
  }
  return { numbers: [...numbers], unknown };
}

function stagesOf(number: string, known: readonly string[]): readonly string[] {
  return known.filter((candidate) => candidate === number || candidate.startsWith(`${number}.`));
}
