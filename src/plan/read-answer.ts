/**
 * What somebody answered to an open question, read as what the question asks for: a person, a date, a period, a count, an
 * amount, an activity, a name, or words. The id of the question says which; of what it offers, one is chosen. Only a sure
 * reading counts: an answer that is itself in doubt ("våren", "kanske Eva?") leaves the question where it was.
 */
import { answerProblemWords } from '../i18n/plan-reading-words.ts';
import { say } from '../i18n/say.ts';
import type { Programme } from '../programme/programme.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { AnswerReading } from './answer.ts';
import { cleanText } from './clean-text.ts';
import { peopleDirectory } from './people-directory.ts';
import { sameText } from './plan-context.ts';
import { foreignCurrency, readMoney } from './read-amount.ts';
import { readCount } from './read-count.ts';
import { readDate } from './read-date.ts';
import { readAccepted, readPopulations, readScores, readYesOrNo } from './read-figures-answer.ts';
import { readPerson } from './read-person.ts';
import { readPeriod } from './read-period.ts';
import { readWrittenDate } from './read-written-date.ts';
import { suggest } from './suggest.ts';
import { withoutRate } from './without-rate.ts';

type Reader = (text: string, programme: Programme, subject: string) => AnswerReading;

/** By the first part of the question's id. */
const READERS: Readonly<Record<string, Reader>> = {
  leader: (text, programme) => people(text, programme, 1),
  'project-leader': (text, programme) => people(text, programme, 1),
  role: (text, programme) => people(text, programme, 50),
  chair: (text, programme) => chair(text, programme),
  action: ownerAndDay,
  date: (text, _, subject) => date(text, subject.startsWith('meeting:')),
  document: (text) => date(text, false),
  'milestone-order': (text) => date(text, false),
  'goal-date': (text) => date(text, false),
  period,
  'status-period': period,
  amount,
  sum: amount,
  parts: amount,
  formula: amount,
  share: amount,
  'share-budget': amount,
  'share-dates': (text) => date(text, false),
  'share-population': readPopulations,
  acceptance: readAccepted,
  risks: readScores,
  stages: readYesOrNo,
  'cancelled-goal': readYesOrNo,
  quorum,
  target: count,
  blocks: count,
  meetings: count,
  participants: count,
  dependency: activities,
  name: fullName,
};

/** They ask for words, whatever they offer. */
const IN_WORDS = ['store', 'remark', 'open-item', 'cadence', 'delivery-report'];

export function readAnswer(
  { id, readings }: Pick<OpenQuestion, 'id' | 'readings'>,
  text: string,
  programme: Programme,
): AnswerReading {
  const words = cleanText(text);
  if (words === '') return { problem: answerProblemWords.someText };
  const [kind = '', ...rest] = id.split(':');
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  if (read !== undefined) return read(words, programme, rest.join(':'));
  if (IN_WORDS.includes(kind) || readings.length === 0) return { kind: 'text', reading: text.trim() };
  const chosen = readings.find((one) => sameText(one, words));
  return chosen === undefined
    ? { problem: say(answerProblemWords.offered, { readings }) }
    : { kind: 'text', reading: chosen };
}

function people(text: string, { people: known }: Programme, most: number): AnswerReading {
  const byId = known.find(({ id }) => id === text);
  if (byId !== undefined) return { kind: 'people', reading: byId.id, people: [byId.id], state: 'confirmed' };
  const ids = new Set(known.map(({ id }) => id));
  const directory = peopleDirectory(known);
  const read = readPerson(text, (name) => (ids.has(name) ? name : directory.find(name, [])));
  if (read.state === 'vacant' && !read.inQuestion)
    return { kind: 'people', reading: text, people: [], state: 'vacant' };
  const names = known.map(({ name }) => name);
  if (read.state !== 'confirmed' || read.strangers.length > 0)
    return { problem: say(answerProblemWords.person, { suggestion: suggest(text, names) }) };
  if (read.people.length > most) return { problem: answerProblemWords.oneLeader };
  return { kind: 'people', reading: read.people.join(', '), people: read.people, state: 'confirmed' };
}

/** A guest may have led a meeting: then the answer is a name and no person of the plan. */
function chair(text: string, programme: Programme): AnswerReading {
  const read = people(text, programme, 1);
  return 'problem' in read ? fullName(text) : read;
}

/** `Anna Berg, 2021-09-07`: at least what the action lacks. */
function ownerAndDay(text: string, programme: Programme, subject: string): AnswerReading {
  const action = programme.actions.find(({ id }) => id === subject);
  const { date: day, note } = readDate(text);
  const name = (day === null ? text : (note ?? '')).replace(/^[\s,;:]+|[\s,;:]+$/gu, '');
  const owner = name === '' ? null : people(name, programme, 1);
  if (owner !== null && 'problem' in owner) return owner;
  const lacksOwner = owner === null && action?.owner.people.length === 0;
  if (lacksOwner || (day === null && action?.due === null))
    return { problem: answerProblemWords.ownerAndDay };
  const named = owner?.kind === 'people' ? owner.people : [];
  const date = day === null ? null : readWrittenDate(day.toString());
  return {
    kind: 'action',
    reading: [...named, ...(day === null ? [] : [day.toString()])].join(', '),
    people: named,
    date,
  };
}

function amount(text: string, { currency }: Programme): AnswerReading {
  const read = readMoney(withoutRate(text));
  if (read === null || read.approximate || foreignCurrency(text, currency) !== null)
    return { problem: answerProblemWords.amount };
  return { kind: 'amount', reading: read.amount, amount: read.amount };
}

function date(text: string, isMeeting: boolean): AnswerReading {
  const read = readWrittenDate(text);
  const isDay = read.precision === 'day';
  if (read.confidence !== 'sure' || read.start === null || (isMeeting && !isDay))
    return { problem: isMeeting ? answerProblemWords.meetingDay : answerProblemWords.day };
  const isOneDay = isDay && read.end !== null && read.start.equals(read.end);
  return { kind: 'date', reading: isOneDay ? read.start.toString() : text, date: read };
}

function period(text: string): AnswerReading {
  const read = readPeriod(text);
  if (read.confidence !== 'sure') return { problem: answerProblemWords.period };
  return { kind: 'period', reading: text, period: read };
}

function count(text: string): AnswerReading {
  const read = readCount(text);
  if (read === null) return { problem: answerProblemWords.count };
  return { kind: 'count', reading: String(read), count: read };
}

/** How many of the body must be there: no more than it has. */
function quorum(text: string, { bodies }: Programme, subject: string): AnswerReading {
  const most = bodies.find(({ id }) => subject.startsWith(`${id}:`))?.organisations.length ?? 0;
  const read = count(text);
  const isTooMany = 'count' in read && (read.count < 1 || read.count > most);
  return isTooMany ? { problem: say(answerProblemWords.quorum, { most }) } : read;
}

/** Activities that the one in question builds on; the answer must not make a circle. */
function activities(text: string, { activities: known }: Programme, subject: string): AnswerReading {
  const own = subject.split(':')[0] ?? '';
  const numbers = text.split(/\s*(?:[,;]|(?<!\p{L})(?:och|og|and)(?!\p{L}))\s*/u);
  const builtOn = new Map(known.map(({ number, dependsOn }) => [number, dependsOn]));
  const waits = (from: string, seen: Set<string>): boolean => {
    if (from === own) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (builtOn.get(from) ?? []).some((next) => waits(next, seen));
  };
  const free = known.map(({ number }) => number).filter((number) => !waits(number, new Set()));
  if (!numbers.every((number) => free.includes(number)))
    return { problem: say(answerProblemWords.activity, { allowed: free.slice(0, 40).join(', ') }) };
  return { kind: 'activities', reading: numbers.join(', '), numbers };
}

function fullName(text: string): AnswerReading {
  const isName = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}][\p{L}.'’-]*)+$/u.test(text);
  return isName ? { kind: 'text', reading: text } : { problem: answerProblemWords.name };
}
