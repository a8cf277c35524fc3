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
    const others = (written?.alsoWritten ?? []).filter(({ raw }) => readCount(raw) !== target.target);
    const sum = target.stages.reduce((total, stage) => total + stage.count, 0);
    const stages = target.stages.length > 0 && sum !== target.target ? sum : null;
    if (others.length === 0 && stages === null) return;
    const counts = [
      target.target,
      ...others.map(({ raw }) => readCount(raw) ?? raw),
      stages ?? target.target,
    ];
    findings.question({
      id: `target:${target.id}`,
      about: ['targets', index, 'count'],
      raw: [written?.count ?? '', ...others.map(({ where, raw }) => `${where}: ${raw}`)].join(' · '),
      readings: [...new Set(counts.map(String))],
      confidence: 'likely',
      text: say(planQuestionWords.target, {
        target: `${String(target.target)} ${target.unit}`,
        stages,
        writings: others,
      }),
    });
  });
};
