/**
 * What is worth knowing before the programme starts: milestones without a date of their own (T13), an end on a weekend
 * (T15), people nobody can reach, and an economy nobody can compute (T23).
 */
import { planWarningWords } from '../../i18n/plan-question-words.ts';
import type { PlanRule } from '../plan-facts.ts';
import { say } from '../../i18n/say.ts';

export const undatedMilestones: PlanRule = ({ findings, programme }) => {
  const undated = programme.activities.filter(
    ({ milestone, decisionPoint }) => milestone !== null && decisionPoint === null,
  );
  if (undated.length === 0) return;
  findings.warning({
    id: 'milestones-undated',
    about: ['activities'],
    raw: undated.map(({ number }) => number).join(', '),
    text: say(planWarningWords.undated, { count: undated.length }),
  });
};

export const endOnDayOff: PlanRule = ({ file, findings, programme: { end } }) => {
  if (end === null || end.dayOfWeek <= 5) return;
  findings.warning({
    id: 'end-on-day-off',
    about: ['project', 'ends'],
    raw: file.project?.ends ?? end.toString(),
    text: say(planWarningWords.dayOff, { end }),
  });
};

export const peopleOutOfReach: PlanRule = ({ findings, programme: { people } }) => {
  people.forEach(({ id, name, email }, index) => {
    if (email === null)
      findings.warning({
        id: `no-address:${id}`,
        about: ['people', index],
        raw: name,
        text: say(planWarningWords.noAddress, { name }),
      });
  });
};

export const economyUnavailable: PlanRule = ({ findings, programme: { economy } }) => {
  if (economy.lines.length > 0) return;
  findings.warning({
    id: 'economy-unavailable',
    about: ['budget'],
    raw: economy.unavailable.join(' · '),
    text: planWarningWords.noEconomy,
  });
};
