/**
 * Does the file have the plan's shape? All faults at once, each with what may stand there. A file with faults is
 * mended just enough (wrong leaves taken away) to be read on, so that faults of meaning are shown in the same round;
 * it is never imported.
 */
import type { z } from 'zod';
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { say } from '../i18n/say.ts';
import { shown } from './findings.ts';
import { planJsonSchema } from './plan-json-schema.ts';
import { planSchema, type PlanFile } from './plan-schema.ts';
import { MAX_PROBLEMS, type Locate } from './read-yaml.ts';
import { ACTIVITY_NUMBER, CURRENCY, SLUG } from './schema-parts.ts';
import { pathText, type PlanPath, type PlanProblem } from './reading.ts';
import { mendPlan } from './mend-plan.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

export interface ShapeReading {
  /** `null` when the file could not be mended at all. */
  readonly file: PlanFile | null;
  readonly problems: readonly PlanProblem[];
}

export function checkShape(data: unknown, locate: Locate): ShapeReading {
  const parsed = planSchema.safeParse(data);
  if (parsed.success) return { file: parsed.data, problems: [] };
  const issues = parsed.error.issues.flatMap(flatten).slice(0, MAX_PROBLEMS);
  const problems = issues.flatMap((issue) => problemsOf(issue, data, locate)).slice(0, MAX_PROBLEMS);
  return { file: mended(data, issues), problems };
}

/** Mending one thing can show the next: what was taken away may turn out to be needed. */
function mended(data: unknown, issues: readonly Issue[]): PlanFile | null {
  let copy = mendPlan(data, issues);
  for (let round = 0; round < 3 && copy !== null; round += 1) {
    const parsed = planSchema.safeParse(copy);
    if (parsed.success) return parsed.data;
    copy = mendPlan(copy, parsed.error.issues.flatMap(flatten));
  }
  return null;
}

/** Of a union's branches, the one that came furthest says what is wrong. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.find((branch) =>
    branch.every((part) => part.path.length > 0 || part.code === 'unrecognized_keys'),
  );
  if (inner === undefined || inner.length === 0) return [issue];
  return inner.flatMap((part) => flatten({ ...part, path: [...issue.path, ...part.path] }));
}

function problemsOf(issue: Issue, data: unknown, locate: Locate): PlanProblem[] {
  const path = planPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path, data);
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
      ...locate(path, key),
      path: pathText([...path, key]),
      value: shown(key),
      allowed: say(planProblemWords.knownKey, { allowed, suggestion: suggest(key, allowed) }),
    }));
  }
  return [
    {
      ...locate(path),
      path: pathText(path),
      value: shown(valueAt(data, path)),
      allowed: allowedOf(issue, path, data),
    },
  ];
}

function allowedOf(issue: Issue, path: PlanPath, data: unknown): Phrase {
  const value = valueAt(data, path);
  if (value === undefined) return say(planProblemWords.required, { key: String(path.at(-1) ?? 'schema') });
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, value);
    case 'invalid_value':
      return say(planProblemWords.oneOf, {
        allowed: issue.values.map(String),
        suggestion: suggest(shown(value), issue.values.map(String)),
      });
    case 'too_small':
      return issue.origin === 'string'
        ? planProblemWords.filledIn
        : say(planProblemWords.atLeast, { min: String(issue.minimum) });
    case 'too_big':
      return say(planProblemWords.atMost, { max: String(issue.maximum) });
    case 'invalid_format':
      return patternWords(issue.pattern ?? issue.format);
    case 'invalid_union':
      return typeof value === 'number' ? planProblemWords.quotedText : unionWords(issue);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return say(planProblemWords.otherShape, { detail: issue.message });
  }
}

function patternWords(pattern: string): Phrase {
  const known = new Map<string, Phrase>([
    [String(SLUG), planProblemWords.slug],
    [String(ACTIVITY_NUMBER), planProblemWords.activityNumber],
    [String(CURRENCY), planProblemWords.currency],
  ]);
  return known.get(pattern) ?? say(planProblemWords.pattern, { pattern });
}

function unionWords(issue: Extract<Issue, { code: 'invalid_union' }>): Phrase {
  const expected = issue.errors
    .flat()
    .flatMap((part) => (part.code === 'invalid_type' ? [part.expected] : []));
  const first = expected[0];
  return first === undefined
    ? say(planProblemWords.otherShape, { detail: issue.message })
    : typeWords(first, null);
}

function typeWords(expected: string, value: unknown): Phrase {
  const known: Readonly<Record<string, Phrase>> = {
    string:
      typeof value === 'number' || typeof value === 'boolean'
        ? planProblemWords.quotedText
        : planProblemWords.text,
    number: planProblemWords.wholeNumber,
    int: planProblemWords.wholeNumber,
    boolean: planProblemWords.yesNo,
    array: planProblemWords.list,
    object: planProblemWords.map,
    record: planProblemWords.map,
  };
  return known[expected] ?? say(planProblemWords.otherShape, { detail: expected });
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/** The keys that the schema knows at a path; of several shapes, the one that shares most keys with what stands there. */
function allowedKeys(path: PlanPath, data: unknown): readonly string[] {
  let nodes: readonly SchemaNode[] = [planJsonSchema()];
  for (const key of path)
    nodes = nodes
      .flatMap(shapes)
      .flatMap((node) => (typeof key === 'number' ? node.items : node.properties?.[key]) ?? []);
  const present = Object.keys(valueAt(data, path) ?? {});
  const options = nodes.flatMap(shapes).map((node) => Object.keys(node.properties ?? {}));
  const shared = (keys: readonly string[]) => keys.filter((key) => present.includes(key)).length;
  return [...options].sort((a, b) => shared(b) - shared(a))[0] ?? [];
}

function shapes(node: SchemaNode): readonly SchemaNode[] {
  return node.anyOf ?? node.oneOf ?? [node];
}

function planPath(path: readonly PropertyKey[]): PlanPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
