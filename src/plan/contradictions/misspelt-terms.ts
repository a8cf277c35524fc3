/** A word one letter off a name the document uses often (T16: "sSamverkansprojektet"). */
import { planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';
import { editDistance } from '../suggest.ts';

export const misspeltTerms: PlanRule = ({ file, findings }) => {
  const terms = file.settings.terms ?? [];
  (file.roles ?? []).forEach(({ person = '' }, index) => {
    for (const [word] of person.matchAll(/[\p{L}-]{6,40}/gu)) {
      const term = terms.find((candidate) => candidate !== word && editDistance(candidate, word) === 1);
      if (term === undefined || terms.includes(word)) continue;
      findings.warning({
        id: `misspelt:${String(index + 1)}`,
        about: ['roles', index, 'person'],
        raw: word,
        text: say(planWarningWords.misspelt, { raw: word, term }),
      });
    }
  });
};
