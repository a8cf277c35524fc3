/**
 * An edit is about one place, also where the file says "the same as above" (`*resources`): whatever else stands for the
 * edited text, or the edited place itself, gets a copy of its own first.
 */
import { isMap, isNode, isPair, isSeq, visit, type Document, type YAMLMap, type YAMLSeq } from 'yaml';

export interface Standing {
  readonly parent: YAMLMap | YAMLSeq;
  /** Place in the parent. */
  readonly at: number;
  /** What the alias stands for, as plain data. */
  readonly value: unknown;
}

/**
 * An alias that would feel an edit along the trail: one that stands for a node on it, or for a part of what the edit
 * replaces (`node`). `undefined`: none.
 */
export function aliasThatFeels(
  document: Document,
  { trail, node }: { readonly trail: readonly unknown[]; readonly node: unknown },
): Standing | undefined {
  const anchors = new Set(trail.flatMap(anchorOf));
  if (isNode(node))
    visit(node, {
      Value: (_, part) => {
        for (const anchor of anchorOf(part)) anchors.add(anchor);
      },
    });
  if (anchors.size === 0) return undefined;
  let found: Standing | undefined;
  visit(document, {
    Alias: (key, alias, path) => {
      if (!anchors.has(alias.source) || alias === node) return undefined;
      const holder = path.at(-1);
      const value: unknown = alias.toJS(document);
      if (isSeq(holder) && typeof key === 'number') found = { parent: holder, at: key, value };
      const map = path.at(-2);
      if (isPair(holder) && isMap(map)) found = { parent: map, at: map.items.indexOf(holder), value };
      return visit.BREAK;
    },
  });
  return found;
}

function anchorOf(node: unknown): readonly string[] {
  return typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string'
    ? [node.anchor]
    : [];
}
