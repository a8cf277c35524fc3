/**
 * A counted target is written in several places: the goal, a footnote, the sum of its stages. Where they differ the
 * goal's number stands and the rest is a question (T05: 60 new e-services, footnote 9 says "De 100").
 */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readCount } from '../read-count.ts';

export const targetFigures: PlanRule = ({ file, findings, programme }) => {
  programme.targets.forEach((target, index) => {
    const written = file.targets?.[index];
    const others = (written?.alsoWritten ?? []).map(({ where, raw }) => ({ where, raw, count: readCount(raw) }));
    const sum = target.stages.reduce((total, stage) => total + stage.count, 0);
    if (target.stages.length > 0) others.push({ where: 'etapper/stages', raw: `Σ ${String(sum)}`, count: sum });
    const differing = others.filter(({ count }) => count !== target.target);
    if (differing.length === 0) return;
    const shown = differing.map(({ where, raw, count }) => `${String(count ?? raw)} (${where})`);
    findings.question({
      id: `target:${target.id}`,
      about: ['targets', index, 'count'],
      raw: [written?.count ?? '', ...differing.map(({ where, raw }) => `${where}: ${raw}`)].join(' · '),
      readings: [...new Set([target.target, ...differing.map(({ count }) => count)].map(String))],
      confidence: 'likely',
      text: say(planQuestionWords.figures, {
        what: target.text,
        writings: [String(target.target), ...shown],
      }),
    });
  });
};
