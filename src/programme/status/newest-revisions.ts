import type { Answer } from './answer.ts';

/** Of answers in the order of their revisions, the newest per activity and week; the order stays. */
export function newestRevisions(answers: readonly Answer[]): readonly Answer[] {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    const known = newest.get(`${answer.activity} ${answer.week}`);
    if (known === undefined || known.revision < answer.revision)
      newest.set(`${answer.activity} ${answer.week}`, answer);
  }
  return answers.filter((answer) => newest.get(`${answer.activity} ${answer.week}`) === answer);
}
