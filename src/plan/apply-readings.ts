/**
 * Answers that people have given to open questions (`readings:`). An answer counts as long as the text it was given for
 * still stands as it stood: then the question is settled and the fact uses the answer. Where the text has changed, the
 * question is open again and a warning says so. Of several answers to one question the last that fits counts; the
 * earlier ones are its history. A settled date can raise or settle other questions, so the plan is looked at again until
 * no further answer fits.
 */
import { confirmedReadingWords } from '../i18n/plan-reading-words.ts';
import { say } from '../i18n/say.ts';
import { applyAnswer } from './apply-answer.ts';
import { findContradictions } from './find-contradictions.ts';
import { collectFindings, type Findings } from './findings.ts';
import type { PlanFacts } from './plan-facts.ts';
import { exactDay } from './plan-references.ts';
import { readAnswer } from './read-answer.ts';
import type { Locate } from './read-yaml.ts';
import type { PlanProblem, SettledReading } from './reading.ts';

type Question = Findings['questions'][number];

export interface AppliedReadings {
  readonly facts: PlanFacts;
  /** What is still open. */
  readonly questions: readonly Question[];
  readonly warnings: Findings['warnings'];
  readonly settled: readonly SettledReading[];
  /** Answers that cannot be read as what their question asks. */
  readonly problems: readonly PlanProblem[];
}

export function applyReadings(before: PlanFacts, locate: Locate): AppliedReadings {
  const report = collectFindings(locate);
  const days = daysOf(before, report);
  const asked = new Set<string>();
  const settled = new Map<string, SettledReading>();
  let facts = before;
  let found = lookAt(facts, locate);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const question of found.questions) {
      asked.add(question.id);
      const place = settled.has(question.id) ? -1 : answerTo(facts, question);
      const written = facts.file.readings?.[place];
      if (written === undefined) continue;
      const answer = readAnswer(question, written.reading, facts.programme);
      const reading = 'problem' in answer ? written.reading : answer.reading;
      if ('problem' in answer) report.problem(['readings', place, 'reading'], reading, answer.problem);
      const { raw, by } = written;
      const on = days[place] ?? NO_DAY;
      if (!('problem' in answer)) facts = applyAnswer(facts, question, { answer, by, on });
      const offered = question.readings;
      settled.set(question.id, { question: question.id, raw, reading, offered, by, on });
      isNew = true;
    }
    if (isNew) found = lookAt(facts, locate);
  }
  warnUnused(facts, report, { asked, settled });
  return {
    facts,
    questions: found.questions.filter(({ id }) => !settled.has(id)),
    warnings: [...found.warnings, ...report.warnings],
    settled: [...settled.values()],
    problems: [...found.problems, ...report.problems],
  };
}

/** Stands in for a day that is a fault, so that nothing of it is ever imported. */
const NO_DAY = Temporal.PlainDate.from('2000-01-01');

function daysOf(facts: PlanFacts, findings: Findings): readonly (Temporal.PlainDate | null)[] {
  return (facts.file.readings ?? []).map(({ on }, index) =>
    exactDay({ ...facts, findings }, ['readings', index, 'on'], on),
  );
}

/** What reading the file found, and what the rules find in it now. */
function lookAt(facts: PlanFacts, locate: Locate): Findings {
  const findings = collectFindings(locate);
  findContradictions({ ...facts, findings });
  return {
    ...findings,
    questions: [...facts.findings.questions, ...findings.questions],
    warnings: [...facts.findings.warnings, ...findings.warnings],
  };
}

/** Where the last answer for the question's present words stands; -1: there is none. */
function answerTo({ file }: PlanFacts, { id, raw }: Question): number {
  return (file.readings ?? []).findLastIndex((one) => one.question === id && one.raw === raw);
}

function warnUnused(
  { file }: PlanFacts,
  report: Findings,
  known: { readonly asked: ReadonlySet<string>; readonly settled: ReadonlyMap<string, SettledReading> },
): void {
  const told = new Set<string>();
  (file.readings ?? []).forEach(({ question, raw }, index) => {
    if (known.settled.has(question) || told.has(question)) return;
    told.add(question);
    const isAsked = known.asked.has(question);
    report.warning({
      id: `${isAsked ? 'reading-stale' : 'reading-unasked'}:${question}`,
      about: ['readings', index],
      raw,
      text: say(isAsked ? confirmedReadingWords.stale : confirmedReadingWords.unasked, { question }),
    });
  });
}
