/**
 * A plan's facts once one open question has its answer. The raw text stays beside the reading as it was written; only
 * what is made of it changes. An answer that no fact hangs on changes nothing here and is only recorded.
 */
import type { PersonReading } from '../programme/person.ts';
import type { Activity, Programme } from '../programme/programme.ts';
import { sumOf } from '../programme/economy/amount.ts';
import {
  withAcceptance,
  withAmountAt,
  withDeliveryReport,
  withPopulations,
  withQuorum,
  withScores,
} from './apply-figures.ts';
import { datedFacts } from './dated-facts.ts';
import type { Findings } from './findings.ts';
import { sameText } from './plan-context.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PersonWriting } from './read-person.ts';
import type { Answer } from './answer.ts';
import { pathText } from './reading.ts';
import { AMOUNT_COLUMNS, writtenAmounts } from './written-amounts.ts';

type Question = Findings['questions'][number];
type Of<K extends Answer['kind']> = Extract<Answer, { readonly kind: K }>;

/** An answer with who gave it, as written, and when. */
interface Given {
  readonly answer: Answer;
  readonly by: string;
  readonly on: Temporal.PlainDate;
}

export function applyAnswer(facts: PlanFacts, question: Question, given: Given): PlanFacts {
  const { answer } = given;
  const [kind = '', ...rest] = question.id.split(':');
  const subject = rest.join(':');
  if (answer.kind === 'people' && kind === 'leader') return withLeader(facts, subject, answer);
  if (answer.kind === 'people' && kind !== 'chair') return withHolder(facts, question, answer);
  return { ...facts, programme: programmeWith(facts, question, given) };
}

function programmeWith(facts: PlanFacts, question: Question, given: Given): Programme {
  const { programme } = facts;
  const { answer } = given;
  const [kind = '', ...rest] = question.id.split(':');
  const subject = rest.join(':');
  if (answer.kind === 'date')
    return kind === 'document'
      ? withDocumentDate(programme, question, answer)
      : withDate(facts, question, answer);
  if (answer.kind === 'amount') return withAmount(facts, question, answer);
  if (answer.kind === 'scores') return withScores(programme, answer);
  if (answer.kind === 'populations') return withPopulations(programme, answer);
  if (answer.kind === 'accepted') return withAcceptance(programme, answer, given);
  if (kind === 'quorum' && answer.kind === 'count')
    return withQuorum(programme, bodyOf(programme, question), answer.count);
  if (answer.kind === 'action') return withAction(programme, subject, answer);
  if (answer.kind === 'people') return withChair(programme, question, answer);
  if (kind === 'period' && answer.kind === 'period')
    return withActivity(programme, subject, (one) => ({
      ...one,
      period: { ...answer.period, raw: one.period.raw },
    }));
  if (kind === 'target' && answer.kind === 'count')
    return {
      ...programme,
      targets: programme.targets.map((one) => (one.id === subject ? { ...one, target: answer.count } : one)),
    };
  if (answer.kind === 'activities') return withDependency(programme, question, answer);
  if (kind === 'delivery-report') return withDeliveryReport(programme, subject, answer.reading);
  if (kind === 'store') return { ...programme, document: { ...programme.document, store: answer.reading } };
  if (kind === 'state') return withActivity(programme, subject, (one) => ({ ...one, state: answer.reading }));
  return kind === 'name' ? withName(programme, subject, answer.reading) : programme;
}

function withLeader(facts: PlanFacts, number: string, answer: Of<'people'>): PlanFacts {
  const leader = facts.leaders.get(number);
  if (leader === undefined) return facts;
  const writing = settled(leader.writing, answer);
  return {
    ...facts,
    leaders: new Map(facts.leaders).set(number, { ...leader, writing }),
    programme: withActivity(facts.programme, number, (one) => ({ ...one, leader: personOf(writing) })),
  };
}

/** The role itself, and the bodies whose members are whoever holds it. */
function withHolder(facts: PlanFacts, { about }: Question, answer: Of<'people'>): PlanFacts {
  const place = facts.roles.findIndex(({ path }) => path.join('.') === about.join('.'));
  const found = facts.roles[place];
  if (found === undefined) return facts;
  const writing = settled(found.writing, answer);
  const role = { ...found.role, holder: personOf(writing) };
  const { programme, file } = facts;
  return {
    ...facts,
    roles: facts.roles.with(place, { ...found, role, writing }),
    programme: {
      ...programme,
      roles: programme.roles.with(place, role),
      bodies: programme.bodies.map((body, index) => {
        const written = file.bodies?.[index];
        const isTheirs = written?.role !== undefined && sameText(written.role, role.role);
        return isTheirs && written.members === undefined ? { ...body, members: answer.people } : body;
      }),
    },
  };
}

function settled(writing: PersonWriting, { people, state }: Of<'people'>): PersonWriting {
  return { ...writing, state, people, inQuestion: false };
}

function personOf({ raw, state, people }: PersonWriting): PersonReading {
  return { raw, state, people };
}

/** The date that stands where the question points. */
function withDate({ programme, file }: PlanFacts, { about }: Question, { date }: Of<'date'>): Programme {
  const fact = datedFacts(programme, file).find(({ path }) => pathText(path) === pathText(about));
  return fact?.settle(programme, { ...date, raw: fact.written.raw }) ?? programme;
}

function bodyOf({ meetings }: Programme, { about }: Question): string {
  return meetings.find((_, index) => index === about[1])?.body ?? '';
}

/** Every line that says the same about the same thing, where it was only unclear what that is; a budget made of its parts is their sum again. */
function withAmount(
  { programme, file }: PlanFacts,
  { id, about }: Question,
  { amount }: Of<'amount'>,
): Programme {
  const column = AMOUNT_COLUMNS.find((one) => one === about[3]);
  if (!id.startsWith('amount:') || about[1] !== 'lines' || column === undefined)
    return withAmountAt(programme, about, amount);
  const amounts = writtenAmounts(file, column);
  const asked = amounts.find(({ line }) => line === about[2]);
  const same = new Set(
    amounts.filter(({ name, raw }) => name === asked?.name && raw === asked.raw).map(({ line }) => line),
  );
  const lines = programme.economy.lines.map((one, index) => {
    if (!same.has(index)) return one;
    const line = { ...one, [column]: amount };
    const parts = [line.support, line.own].filter((part) => part !== null);
    const isSum = file.budget?.lines?.[index]?.budget === undefined;
    return isSum ? { ...line, budget: sumOf(parts) } : line;
  });
  return { ...programme, economy: { ...programme.economy, lines } };
}

function withAction(programme: Programme, id: string, { people, date }: Of<'action'>): Programme {
  return {
    ...programme,
    actions: programme.actions.map((one) => {
      if (one.id !== id) return one;
      const owner = people.length === 0 ? one.owner : { ...one.owner, state: 'confirmed' as const, people };
      return { ...one, owner, due: date ?? one.due };
    }),
  };
}

function withChair(programme: Programme, { about }: Question, { people }: Of<'people'>): Programme {
  return {
    ...programme,
    meetings: programme.meetings.map((one, index) =>
      index === about[1] ? { ...one, chair: people[0] ?? null } : one,
    ),
  };
}

function withActivity(programme: Programme, number: string, change: (one: Activity) => Activity): Programme {
  return {
    ...programme,
    activities: programme.activities.map((one) => (one.number === number ? change(one) : one)),
  };
}

/** The one dependency the question is about gives way to what was answered. */
function withDependency(programme: Programme, { about }: Question, answer: Of<'activities'>): Programme {
  const [, place, , index] = about;
  return {
    ...programme,
    activities: programme.activities.map((one, at) => {
      if (at !== place) return one;
      const kept = one.dependsOn.flatMap((number, other) => (other === index ? answer.numbers : [number]));
      return { ...one, dependsOn: [...new Set(kept)] };
    }),
  };
}

function withDocumentDate(programme: Programme, { about }: Question, { date }: Of<'date'>): Programme {
  const { document } = programme;
  const isDay = date.precision === 'day';
  const relatedDocuments = document.relatedDocuments.map((one, index) =>
    index === about[2] ? { ...one, date: isDay ? date.start : null } : one,
  );
  return { ...programme, document: { ...document, relatedDocuments } };
}

/** The name as it was before stays known, so that the document's own spelling still finds the person. */
function withName(programme: Programme, id: string, name: string): Programme {
  return {
    ...programme,
    people: programme.people.map((one) =>
      one.id === id
        ? {
            ...one,
            name,
            aliases: [...new Set([...one.aliases, one.name])].filter((alias) => alias !== name),
          }
        : one,
    ),
  };
}
