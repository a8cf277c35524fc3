/** What `tertial plan check` prints for people: faults, or counts, open questions and what is worth knowing. */
import { planCountWords, type PlanCount } from '../i18n/plan-count-words.ts';
import { planCheckWords } from '../i18n/plan-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { PlanReading } from './reading.ts';

/** Lines of text, ending in a line break, without colours: the meaning is in the words. */
export function renderPlanCheck(reading: PlanReading, locale: Locale): string {
  const { programme, problems } = reading;
  const lines =
    programme === null
      ? [
          planCheckWords.unreadable[locale],
          ...section(
            `${planCheckWords.problems[locale]}: ${String(problems.length)}`,
            problemLines(reading, locale),
          ),
        ]
      : [
          `${programme.title} (${programme.id})`,
          planCheckWords.readable[locale],
          ...section(planCheckWords.found[locale], countLines(reading, locale)),
          ...section(
            `${planCheckWords.questions[locale]}: ${String(reading.questions.length)}`,
            reading.questions.flatMap((question) => questionLines(reading, question, locale)),
          ),
          ...section(
            `${planCheckWords.warnings[locale]}: ${String(reading.warnings.length)}`,
            reading.warnings.map(({ text }) => `- ${text[locale]}`),
          ),
        ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return ['', heading, ...lines.map((line) => `  ${line}`)];
}

function problemLines({ problems }: PlanReading, locale: Locale): readonly string[] {
  return problems.map((problem) =>
    planCheckWords.problem[locale]({ ...problem, allowed: problem.allowed[locale] }),
  );
}

/** What a plan has none of goes without saying, except where none is what one wants to know. */
const SAID_WHEN_NONE: readonly PlanCount[] = [
  'activitiesWithoutLeader',
  'rolesInQuestion',
  'resourcesSecured',
  'risksScored',
  'budgetLines',
  'ignored',
];

function countLines({ counts }: PlanReading, locale: Locale): readonly string[] {
  const keys = (Object.keys(planCountWords) as PlanCount[]).filter(
    (key) => (counts[key] ?? 0) > 0 || SAID_WHEN_NONE.includes(key),
  );
  return keys.map((key) => `${String(counts[key] ?? 0).padStart(4)}  ${planCountWords[key][locale]}`);
}

function questionLines(
  { programme }: PlanReading,
  question: OpenQuestion,
  locale: Locale,
): readonly string[] {
  const nameOf = (id: string) => programme?.people.find((person) => person.id === id)?.name ?? id;
  const readings = question.readings.map(nameOf).join(' | ');
  return [
    `- ${question.text[locale]}`,
    `    ${planCheckWords.written[locale]}: ${question.raw === '' ? '–' : question.raw}`,
    `    ${readings === '' ? planCheckWords.noReading[locale] : `${planCheckWords.reading[locale]}: ${readings}`}`,
    `    ${planCheckWords.confidence[locale]}: ${planCheckWords[question.confidence][locale]} · ${planCheckWords.asks[locale]}: ${nameOf(question.askedOf)} · ${question.id}`,
  ];
}
