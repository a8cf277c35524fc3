/** Facts in which every free text, wherever somebody could have written it, says something else. */
import type { ReportFacts } from '../../../src/report/facts.ts';

/** Keys under which people's own words stand. Ids, kinds, states, dates and amounts are not theirs to write. */
const FREE_TEXT = new Set([
  ...['title', 'shortName', 'name', 'text', 'unit', 'note', 'raw', 'label', 'comment', 'reason', 'impact'],
  ...['contents', 'milestone', 'resources', 'responsibility', 'role', 'measures', 'effect', 'vulnerability'],
  ...['cause', 'consequence', 'action', 'owner', 'done', 'next', 'help', 'countReason', 'offset'],
  ...['effects', 'outcome', 'category', 'place', 'presenter', 'notes', 'proposal', 'purpose', 'section'],
  ...['achieved', 'deviations', 'problems', 'actions', 'evidence', 'origin', 'share', 'unavailable'],
  ...['version', 'registrationNumber', 'client', 'approver', 'store', 'author', 'decidedBy', 'rawDate'],
  ...[
    'cancelledReason',
    'indicators',
    'missingPictures',
    'attachments',
    'link',
    'area',
    'target',
    'readings',
  ],
]);

const NOT_TEXT = /^(-?\d+([.,]\d+)?|\d{4}-\d{2}-\d{2}.*)$/;

/** `textAt(n)`: what stands at the n-th place, counted in the order the facts are walked. */
export function poisoned(facts: ReportFacts, textAt: (place: number) => string): ReportFacts {
  let place = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return FREE_TEXT.has(key) && value !== '' && !NOT_TEXT.test(value) ? textAt(place++) : value;
    if (Array.isArray(value)) return value.map((one: unknown) => walk(one, key));
    if (!isPlain(value)) return value;
    // Ids and enumerations of a word are looked up elsewhere: only objects of text are walked.
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  const { programme, answers, history, entries, changeRequests, contract } = facts;
  const changed = walk({ programme, answers, history, entries, changeRequests }, '') as Pick<
    ReportFacts,
    'programme' | 'answers' | 'history' | 'entries' | 'changeRequests'
  >;
  return { ...facts, ...changed, contract: contract === null ? null : changed.programme };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** How many places the facts have. */
export function placesOf(facts: ReportFacts): number {
  let count = 0;
  poisoned(facts, () => {
    count += 1;
    return '';
  });
  return count;
}
