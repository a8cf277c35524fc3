/**
 * Who answered, when and what, for every answer a document names; where in the plan and what it says there, for every
 * plan fact (rule 15): from each figure, colour and sentence one gets to the words it came from.
 */
import { dayMonth, moment } from '../i18n/format.ts';
import { planFactWords, reportTitles } from '../i18n/report-words.ts';
import { choseWords, sourceWords } from '../i18n/source-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import type { Entry } from '../programme/register/entry.ts';
import type { Answer } from '../programme/status/answer.ts';
import { answerLanguage } from './activity-text.ts';
import type { Block, Fact, Section, Source } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { personName } from './leader.ts';
import { planWords } from './plan-words.ts';
import { chosenInAnswer, chosenInEntry, saidInAnswer, saidInEntry } from './said.ts';

/** `cover`: what stands on the cover and names sources too. */
export function sourcesOf(
  facts: ReportFacts,
  locale: Locale,
  sections: readonly Section[],
  cover: readonly Fact[] = [],
): readonly Source[] {
  const ids = new Set([
    ...cover.flatMap(({ sources }) => sources),
    ...sections.flatMap((section) => section.blocks.flatMap(blockSources)),
  ]);
  // Every revision: what an earlier report knew is named by it.
  const answers = new Map([...facts.history, ...facts.answers].map((one) => [one.id, one]));
  const entries = new Map(facts.entries.map((one) => [one.id, one]));
  return [...ids].map((id): Source => {
    const answer = answers.get(id);
    if (answer !== undefined) return answerSource(facts, locale, answer);
    const entry = entries.get(id);
    if (entry !== undefined) return entrySource(facts, locale, entry);
    return { id, kind: 'plan', ...placeOf(facts, locale, id) };
  });
}

function answerSource(facts: ReportFacts, locale: Locale, answer: Answer): Source {
  const lang = answerLanguage(facts, answer);
  const text = saidInAnswer(answer, lang);
  // The public is told that something is finished and when, and nothing else of an answer.
  const isOpen = facts.audience === 'public';
  return {
    ...{ id: answer.id, kind: 'answer', about: answer.activity },
    ...whoAndWhen(facts, locale, answer),
    chose: isOpen ? '' : chosenInAnswer(facts.programme, locale, answer),
    said: text === null ? null : { text, lang },
  };
}

function entrySource(facts: ReportFacts, locale: Locale, entry: Entry): Source {
  const { people, language } = facts.programme;
  const lang = people.find(({ id }) => id === entry.by)?.language ?? language;
  const text = saidInEntry(entry, lang);
  return {
    ...{ id: entry.id, kind: 'answer', about: subjectName(facts.programme, entry.subject) },
    ...whoAndWhen(facts, locale, { ...entry, late: false }),
    chose: chosenInEntry(facts.programme, locale, entry),
    said: text === null ? null : { text, lang },
  };
}

/** The name of what a record is about; its id where the plan has no name for it. */
function subjectName(programme: Programme, id: string): string {
  const { subProjects, statusAreas, deliverables, announcements } = programme;
  return (
    [...subProjects, ...statusAreas, ...deliverables, ...announcements].find((one) => one.id === id)?.name ??
    id
  );
}

function whoAndWhen(
  { programme }: ReportFacts,
  locale: Locale,
  { by, at, late, revision }: Pick<Answer, 'by' | 'at' | 'late' | 'revision'>,
) {
  const day = at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const marks = [
    ...(revision > 1 ? [choseWords.version[locale]({ revision })] : []),
    ...(late ? [reportTitles.late[locale]] : []),
  ];
  return {
    by: personName(programme, by),
    when: dayMonth(locale, day) + (marks.length === 0 ? '' : ` (${marks.join(', ')})`),
    moment: moment(locale, at, programme.timeZone),
  };
}

/** A place in the plan, a change request, or a week's question to the leaders. */
function placeOf(facts: ReportFacts, locale: Locale, id: string) {
  const { programme } = facts;
  const [kind, rest] = splitAt(id);
  if (kind === 'asked') return askedSource(facts, locale, rest);
  if (id === 'plan:thresholds' && programme.thresholds === undefined)
    return { label: sourceWords.shippedThresholds[locale], said: null };
  const quoted = (text: string | null | undefined) =>
    text === null || text === undefined ? null : { text, lang: programme.language };
  if (kind === 'change') {
    const request = facts.changeRequests.find((one) => one.id === rest);
    return { label: sourceWords.change[locale]({ id: rest }), said: quoted(request?.reason) };
  }
  return { label: planLabel(programme, locale, rest), said: quoted(planWords(programme, rest)) };
}

/** `Veckofrågan, vecka 36 2016`: how many of those asked have answered. */
function askedSource({ coverage }: ReportFacts, locale: Locale, week: string) {
  const asked = coverage.filter((one) => one.week === week);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null).length;
  const [year, number] = week.split('-W').map(Number);
  return {
    label: sourceWords.asked[locale]({ week: number ?? 0, year: year ?? 0 }),
    said: { text: sourceWords.answeredOf[locale]({ answered, asked: asked.length }), lang: locale },
  };
}

function splitAt(id: string): readonly [string, string] {
  const colon = id.indexOf(':');
  return colon < 0 ? ['', id] : [id.slice(0, colon), id.slice(colon + 1)];
}

/** Every source id a block names, table rows and list items included. */
export function blockSources(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'list':
    case 'facts':
      return block.items.flatMap((item) => item.sources);
    case 'table':
      return block.rows.flatMap((row) => row.sources);
    case 'chart':
      return blockSources(block.table);
    case 'callout':
    case 'figure':
    case 'paragraph':
    case 'status':
      return block.sources;
  }
}

/** `Planen: 2.1, tid`. */
function planLabel(programme: Programme, locale: Locale, path: string): string {
  const match = /^activities\[(\d+)\]/.exec(path);
  const activity = match === null ? undefined : programme.activities[Number(match[1])]?.number;
  const field = path
    .split(/[.[\]]+/)
    .reverse()
    .find((part): part is keyof typeof planFactWords => part in planFactWords);
  const words = [activity, field === undefined ? path : planFactWords[field][locale]];
  return `${reportTitles.plan[locale]}: ${words.filter((word) => word !== undefined).join(', ')}`;
}
