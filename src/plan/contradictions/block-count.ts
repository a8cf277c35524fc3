/** How many activity blocks the document says it has, against how many it has (T04: "9 aktivitetsblock", "från 0 till 9"). */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readHowMany } from '../read-count.ts';

export const blockCount: PlanRule = ({ file, findings, programme }) => {
  const found = programme.blocks.length;
  const said = (file.project?.blockCount ?? []).map(({ where, raw }) => ({
    where,
    raw,
    count: readHowMany(raw),
  }));
  if (said.every(({ count }) => count === found)) return;
  findings.question({
    id: 'blocks',
    about: ['project', 'blockCount'],
    raw: said.map(({ where, raw }) => `${where}: ${raw}`).join(' · '),
    readings: [...new Set([String(found), ...said.map(({ count, raw }) => String(count ?? raw))])],
    confidence: 'likely',
    text: say(planQuestionWords.blocks, { found, writings: said.filter(({ count }) => count !== found) }),
  });
};
