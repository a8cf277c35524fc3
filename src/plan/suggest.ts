/** The nearest of the allowed words, for "did you mean": at most a third of the letters wrong. */
export function suggest(word: string, allowed: readonly string[]): string | null {
  // A word this long is no typing error, and comparing it would only burn time.
  if (word.length > 60) return null;
  const best = allowed
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (best === undefined) return null;
  return best.distance <= Math.floor(Math.max(word.length, best.candidate.length) / 3)
    ? best.candidate
    : null;
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
