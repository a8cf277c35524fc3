/** People with a role who are not among the resources (T18), and a resource list of which nothing is secured (T19). */
import { planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const resourceGaps: PlanRule = ({ findings, people, programme }) => {
  const { resources, roles } = programme;
  if (resources.length === 0) return;
  const listed = new Set(resources.map(({ person }) => person));
  const reported = new Set<string>();
  roles.forEach(({ holder }, index) => {
    for (const id of holder.people) {
      if (listed.has(id) || reported.has(id)) continue;
      reported.add(id);
      const name = people.entries.find((entry) => entry.id === id)?.name ?? id;
      findings.warning({
        id: `not-in-resources:${id}`,
        about: ['roles', index, 'person'],
        raw: holder.raw ?? '',
        text: say(planWarningWords.notInResources, { name }),
      });
    }
  });
  if (resources.every(({ secured }) => !secured))
    findings.warning({
      id: 'resources-unsecured',
      about: ['resources'],
      raw: '',
      text: say(planWarningWords.unsecured, { count: resources.length }),
    });
};
