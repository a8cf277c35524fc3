/**
 * The amount alone, of `150 000 kr per år` and `ca 69 500 kr/kommun`: what it is paid per stands in the line's year or in
 * the rule's parties, and in the raw text (K17, E18).
 */
export function withoutRate(raw: string): string {
  return raw.replace(/\s*(?:\/|\b(?:per|pr|om)\s+)\s*\p{L}+\.?\s*$/u, '');
}
