/** A life.yaml as data, or every fault with its line and column. What it names must be in the plan. */
import type { Programme } from '../../programme/programme.ts';
import { readYaml } from '../../plan/read-yaml.ts';
import { shown } from '../../plan/findings.ts';
import { pathText, type PlanPath } from '../../plan/reading.ts';
import { valueAt } from '../../plan/value-at.ts';
import { type Life, lifeSchema } from './life-schema.ts';

export interface LifeProblem {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly value: string;
  /** In English: the file is for those who write examples. */
  readonly allowed: string;
}

export function readLife(
  text: string,
  programme: Programme,
): { readonly life: Life } | { readonly problems: readonly LifeProblem[] } {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0)
    return { problems: yaml.problems.map((problem) => ({ ...problem, allowed: problem.allowed.en })) };
  const at = (path: PlanPath, value: unknown, allowed: string): LifeProblem => ({
    ...yaml.locate(path),
    path: pathText(path),
    value: shown(value),
    allowed,
  });
  const parsed = lifeSchema.safeParse(yaml.data);
  const shape = (parsed.error?.issues ?? []).map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    return at(path, valueAt(yaml.data, path), issue.message);
  });
  const names = unknownNames(yaml.data, programme).map(({ path, value, known }) =>
    at(path, value, `one of ${known.slice(0, 40).join(', ')}`),
  );
  if (!parsed.success || names.length > 0) return { problems: [...shape, ...names].toSorted(byPlace) };
  const { from, until } = parsed.data;
  if (until > from) return { life: parsed.data };
  return { problems: [at(['until'], until, `a date after ${from}`)] };
}

function byPlace(a: LifeProblem, b: LifeProblem): number {
  return a.line - b.line || a.column - b.column;
}

interface Unknown {
  readonly path: PlanPath;
  readonly value: string;
  readonly known: readonly string[];
}

/** Looks at the data as it stands, so that a wrong name is told beside a wrong shape. */
function unknownNames(life: unknown, programme: Programme): readonly Unknown[] {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const activities = programme.activities.map(({ number }) => number);
  const named: readonly (readonly [keyof Life, string, readonly string[]])[] = [
    ['answers', 'activity', activities],
    ['areas', 'area', ids(programme.statusAreas)],
    ['subReports', 'subProject', ids(programme.subProjects)],
    ['leaders', 'person', ids(programme.people)],
    ['reviews', 'deliverable', ids(programme.deliverables)],
    ['reviews', 'by', ids(programme.people)],
    ['news', 'announcement', ids(programme.announcements)],
  ];
  return named.flatMap(([list, field, known]) => {
    const things = valueAt(life, [list]);
    return (Array.isArray(things) ? (things as readonly unknown[]) : []).flatMap((thing, index) => {
      const value = valueAt(thing, [field]);
      return typeof value === 'string' && !known.includes(value)
        ? [{ path: [list, index, field], value, known }]
        : [];
    });
  });
}
