/**
 * One person under two name orders. Family name first is only a habit ("Westerlund Yvonne"; T02); two orders of the
 * family names are a question, because one of them is wrong on a mail (T18: Katarina Borg Johansson / Johansson Borg).
 */
import { planQuestionWords, planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const nameSpellings: PlanRule = ({ findings, people }) => {
  for (const { id, name } of people.entries) {
    const others = people.otherSpellings(id);
    const [givenName] = name.split(' ');
    for (const { raw, at } of others.filter((other) => !other.raw.startsWith(`${givenName ?? ''} `)))
      findings.warning({
        id: `name-order:${id}`,
        about: at,
        raw,
        text: say(planWarningWords.nameOrder, { raw, name }),
      });
    const swapped = others.filter((other) => other.raw.startsWith(`${givenName ?? ''} `));
    const [first] = swapped;
    if (first === undefined) continue;
    const names = [name, ...swapped.map(({ raw }) => raw)];
    findings.question({
      id: `name:${id}`,
      about: first.at,
      raw: names.join(' / '),
      readings: names,
      confidence: 'likely',
      text: say(planQuestionWords.spelling, { names }),
    });
  }
};
