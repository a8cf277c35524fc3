/** What every interpreter of a plan needs: the file, the people in it, and where to put what it finds. */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import { cleanText } from './clean-text.ts';
import type { Findings } from './findings.ts';
import type { PeopleDirectory } from './people-directory.ts';
import type { PlanFile } from './plan-schema.ts';
import { readPerson, type PersonWriting } from './read-person.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

export interface PlanContext {
  readonly file: PlanFile;
  readonly findings: Findings;
  readonly people: PeopleDirectory;
}

const TEMPLATE_TEXT = ['Text', 'Siffor', 'Tekst', 'Tall', 'Sifre'];

/** Whether a field still holds the document template's own words (T01): then it is empty. */
export function isTemplateText(file: PlanFile, raw: string): boolean {
  return (file.settings.templateText ?? TEMPLATE_TEXT).includes(raw.trim());
}

/** Reads who a cell names; names that nobody in the plan has are faults. */
export function whoIs(context: PlanContext, raw: string | undefined, path: PlanPath): PersonWriting {
  const writing = readPerson(raw, (name) => context.people.find(name, path));
  const names = context.people.entries.map((entry) => entry.name);
  for (const stranger of writing.strangers)
    context.findings.problem(path, stranger, () =>
      say(planProblemWords.knownPerson, { suggestion: suggest(stranger, names) }),
    );
  return writing;
}

/** Reports every value that stands a second time; `path` says where each stands. */
export function reportRepeated(
  findings: Findings,
  values: readonly { readonly value: string; readonly path: PlanPath }[],
): void {
  const seen = new Set<string>();
  for (const { value, path } of values) {
    if (seen.has(value)) findings.problem(path, value, planProblemWords.unique);
    seen.add(value);
  }
}

export function sameText(a: string, b: string): boolean {
  return cleanText(a).toLowerCase() === cleanText(b).toLowerCase();
}
