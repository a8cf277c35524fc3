/** How far something has come, in a word that is none of the programme's own (E05): the word stays, and is asked about. */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const stateWords: PlanRule = ({ findings, programme }) => {
  const words = programme.stateWords;
  if (words.length === 0) return;
  programme.activities.forEach(({ number, title, state }, index) => {
    if (state === null || words.includes(state)) return;
    findings.question({
      id: `state:${number}`,
      about: ['activities', index, 'state'],
      raw: state,
      readings: words,
      confidence: 'unsure',
      text: say(contradictionWords.stateWord, { number, title, raw: state }),
    });
  });
};
