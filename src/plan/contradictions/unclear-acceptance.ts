/**
 * An item that asks for approval and a decision that does not give it (F14: "Godkännande av delleverans" ends in
 * "beslutar att fortsätta"). Going on is not accepting: the deliverables stay pending until somebody says so (F12).
 */
import { minutesQuestionWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Decision } from '../../programme/decision/decision.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';
import { yesAndNo } from '../yes-and-no.ts';

/** "Godkännande", "godkänns", "godkjenning", "godkjent", "approval", "approved", "acceptance". */
const APPROVAL = /(?:godkän|godkjen|approv|accept|aksept)/iu;

export const unclearAcceptance: PlanRule = ({ findings, programme }) => {
  programme.decisions.forEach((decision, index) => {
    const title = itemOf(programme, decision)?.title ?? decision.text;
    const { outcome } = decision;
    if (outcome === null || !APPROVAL.test(`${title} ${decision.text}`) || APPROVAL.test(outcome)) return;
    const pending = inQuestion(programme);
    findings.question({
      id: `acceptance:${decision.id}`,
      about: ['decisions', index, 'outcome'],
      raw: outcome,
      readings: yesAndNo(programme.language),
      confidence: 'unsure',
      text: say(minutesQuestionWords.acceptance, {
        title,
        outcome: outcome.replace(/\.$/u, ''),
        deliverables: pending.map(({ name, version }) => `${name} ${version ?? ''}`),
      }),
    });
  });
};

/** What there is a version of, and nobody has accepted yet. */
export function inQuestion({ deliverables }: Pick<Programme, 'deliverables'>): Programme['deliverables'] {
  return deliverables.filter(({ acceptance, version }) => acceptance === 'pending' && version !== null);
}

function itemOf({ meetings }: Programme, { body, on, item }: Decision) {
  const meeting = meetings.find((one) => one.body === body && on !== null && one.on.equals(on));
  return meeting?.agenda.find(({ number }) => number === item);
}
