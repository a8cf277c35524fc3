/**
 * A deliverable that is to be read before it is accepted, and has no delivery report: there is nothing to read, and its
 * quality round would never come (N20). The project leader is asked for the report in words.
 */
import { deliveryReportWords } from '../../i18n/plan-reading-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const deliveryReports: PlanRule = ({ findings, programme }) => {
  programme.deliverables.forEach(({ id, name, acceptance, qualityRound, report }, index) => {
    const isDecided = acceptance === 'accepted' || acceptance === 'rejected';
    if (qualityRound === null || report !== null || isDecided) return;
    findings.question({
      id: `delivery-report:${id}`,
      about: ['deliverables', index],
      raw: '',
      readings: [],
      confidence: 'unsure',
      text: say(deliveryReportWords.question, { name }),
    });
  });
};
