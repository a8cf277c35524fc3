/** A mapping file → which placeholder gets what, or everything that is wrong with it at once, each with line and column. */
import type { z } from 'zod';
import { formWords } from '../../i18n/form-words.ts';
import { planProblemWords } from '../../i18n/plan-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { say } from '../../i18n/say.ts';
import { FORM_FACTS, type FormField, type FormMap } from '../../programme/form-map.ts';
import { shown } from '../findings.ts';
import { type Locate, readYaml } from '../read-yaml.ts';
import { pathText, type PlanPath, type PlanProblem } from '../reading.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';
import { factField, mapHead, sectionField, tableField, TAG, wordsField } from './form-map-schema.ts';

export type FormMapReading =
  | { readonly map: FormMap; readonly problems: readonly [] }
  | { readonly map: null; readonly problems: readonly PlanProblem[] };

export function readFormMap(text: string): FormMapReading {
  const { data, locate, problems } = readYaml(text);
  if (problems.length > 0) return { map: null, problems };
  const head = mapHead.safeParse(data);
  if (!head.success)
    return {
      map: null,
      problems: faultsOf(head.error, { data, locate, at: [], keys: Object.keys(mapHead.shape) }),
    };
  const read = Object.entries(head.data.fields).map(([tag, value]) => fieldOf(tag, value, { data, locate }));
  const faults = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (faults.length > 0) return { map: null, problems: faults };
  const fields = read.flatMap((one) => ('field' in one ? [one.field] : []));
  return { map: { language: head.data.language ?? null, fields }, problems: [] };
}

interface Written {
  readonly data: unknown;
  readonly locate: Locate;
}

type Read = { readonly field: FormField } | { readonly problems: readonly PlanProblem[] };

function fieldOf(tag: string, value: unknown, written: Written): Read {
  const at = ['fields', tag];
  const fault = (allowed: Phrase): Read => ({
    problems: [{ ...written.locate(at), path: pathText(at), value: shown(value), allowed }],
  });
  if (!TAG.test(tag)) return fault(formWords.tagShape);
  if (typeof value === 'string') {
    const fact = FORM_FACTS.find((one) => one === value);
    return fact === undefined
      ? fault(say(planProblemWords.oneOf, { allowed: FORM_FACTS, suggestion: suggest(value, FORM_FACTS) }))
      : { field: { tag, kind: 'fact', fact, max: null } };
  }
  if (typeof value !== 'object' || value === null) return fault(formWords.fieldShape);
  if ('columns' in value) {
    const read = tableField.safeParse(value);
    if (!read.success)
      return { problems: faultsOf(read.error, { ...written, at, keys: Object.keys(tableField.shape) }) };
    const { section, table = 1, columns } = read.data;
    return { field: { tag, kind: 'table', section, table, columns } };
  }
  return simpleField(tag, value, { ...written, at }) ?? fault(formWords.fieldShape);
}

/** `undefined`: none of the shapes a field may have. */
function simpleField(
  tag: string,
  value: object,
  written: Written & { readonly at: PlanPath },
): Read | undefined {
  const faults = (error: z.ZodError, shape: object): Read => ({
    problems: faultsOf(error, { ...written, keys: Object.keys(shape) }),
  });
  if ('text' in value) {
    const read = wordsField.safeParse(value);
    if (!read.success) return faults(read.error, wordsField.shape);
    return { field: { tag, kind: 'words', words: read.data.text, max: read.data.max ?? null } };
  }
  if ('fact' in value) {
    const read = factField.safeParse(value);
    if (!read.success) return faults(read.error, factField.shape);
    return { field: { tag, kind: 'fact', fact: read.data.fact, max: read.data.max ?? null } };
  }
  if (!('section' in value)) return undefined;
  const read = sectionField.safeParse(value);
  if (!read.success) return faults(read.error, sectionField.shape);
  const { section, item = null, max = null } = read.data;
  return { field: { tag, kind: 'section', section, item, max } };
}

function faultsOf(
  error: z.ZodError,
  { data, locate, at, keys }: Written & { readonly at: PlanPath; readonly keys: readonly string[] },
): readonly PlanProblem[] {
  return error.issues.flatMap((issue) => {
    const path = [...at, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...locate(path, key),
        ...{ path: pathText([...path, key]), value: shown(key) },
        allowed: say(planProblemWords.knownKey, { allowed: keys, suggestion: suggest(key, keys) }),
      }));
    const value = valueAt(data, path);
    return [
      { ...locate(path), path: pathText(path), value: shown(value), allowed: allowedOf(issue, path, value) },
    ];
  });
}

function allowedOf(issue: z.core.$ZodIssue, path: PlanPath, value: unknown): Phrase {
  if (value === undefined) return say(planProblemWords.required, { key: String(path.at(-1) ?? 'schema') });
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return say(planProblemWords.oneOf, { allowed, suggestion: suggest(shown(value), allowed) });
  }
  if (issue.code === 'too_big') return say(planProblemWords.atMost, { max: String(issue.maximum) });
  if (issue.code === 'too_small') return say(planProblemWords.atLeast, { min: String(issue.minimum) });
  if (issue.code === 'invalid_key') return formWords.tagShape;
  if (issue.code === 'invalid_union') return formWords.placeShape;
  return formWords.fieldShape;
}
