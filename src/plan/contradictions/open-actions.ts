/** An open action that nobody owns or that has no day is asked about: it would be followed up by no one (F15). */
import { minutesQuestionWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const openActions: PlanRule = ({ findings, programme }) => {
  programme.actions.forEach(({ id, text, owner, due, origin, state }, index) => {
    const lacks = { owner: owner.people.length === 0, due: due === null };
    if (state !== 'open' || (!lacks.owner && !lacks.due)) return;
    findings.question({
      id: `action:${id}`,
      about: ['actions', index],
      raw: origin === null ? text : `${text} (${origin})`,
      readings: [],
      confidence: 'unsure',
      text: say(minutesQuestionWords.action, { text, ...lacks }),
    });
  });
};
