/** Gathers what the readers of a plan find: faults with their place, open questions, things worth knowing. */
import type { Phrase } from '../i18n/phrase.ts';
import type { OpenQuestion } from '../programme/question.ts';
import { pathText, type PlanPath, type PlanProblem, type PlanWarning } from './reading.ts';
import { MAX_PROBLEMS, type Locate } from './read-yaml.ts';

/** A question before it is known whom to ask. */
type QuestionDraft = Omit<OpenQuestion, 'askedOf' | 'about'> & { readonly about: PlanPath };

export interface Findings {
  readonly problems: readonly PlanProblem[];
  readonly questions: readonly QuestionDraft[];
  readonly warnings: readonly PlanWarning[];
  /** What is allowed may be worked out late: a hostile file has more faults than are ever shown. */
  problem(path: PlanPath, value: unknown, allowed: Phrase | (() => Phrase)): void;
  question(draft: QuestionDraft): void;
  warning(warning: Omit<PlanWarning, 'about'> & { about: PlanPath }): void;
}

export function collectFindings(locate: Locate): Findings {
  const problems: PlanProblem[] = [];
  const questions: QuestionDraft[] = [];
  const warnings: PlanWarning[] = [];
  return {
    problems,
    questions,
    warnings,
    problem: (path, value, allowed) => {
      if (problems.length >= MAX_PROBLEMS) return;
      problems.push({
        ...locate(path),
        path: pathText(path),
        value: shown(value),
        allowed: typeof allowed === 'function' ? allowed() : allowed,
      });
    },
    question: (draft) => void questions.push(draft),
    warning: (warning) => void warnings.push({ ...warning, about: pathText(warning.about) }),
  };
}

/** A value as one short line. Lists and maps are only hinted at: an alias can make them endless. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
