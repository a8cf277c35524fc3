/**
 * A plan file that comes from somebody's desk knows nothing of the answers given since it was last taken out: those that
 * still fit go with it, at its end, so that nobody is asked the same thing twice. What the new file answers itself, and
 * what it does not ask any more or says in other words, is left as it is.
 */
import type { OpenQuestion } from '../programme/question.ts';
import { withReading, type ConfirmedReading } from './with-reading.ts';

/** `open`: what the new file leaves open; `answers`: the readings of the plan that counted until now, oldest first. */
export function carryReadings(
  text: string,
  open: readonly OpenQuestion[],
  answers: readonly ConfirmedReading[],
): string {
  const newest = new Map(answers.map((answer) => [`${answer.question}\n${answer.raw}`, answer]));
  return [...newest.values()]
    .filter(({ question, raw }) => open.some((one) => one.id === question && one.raw === raw))
    .reduce((carried, answer) => {
      const result = withReading(carried, answer);
      return 'text' in result ? result.text : carried;
    }, text);
}
