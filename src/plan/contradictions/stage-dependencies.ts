/**
 * A stage that builds on a stage of another number, or on one that runs at the same time (T08: 5.1 is stage 1 and
 * builds on stage 2 of block 4, in the same four months).
 */
import { planQuestionWords, planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Activity } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';

export const stageDependencies: PlanRule = ({ findings, programme }) => {
  const byNumber = new Map(programme.activities.map((activity) => [activity.number, activity]));
  programme.activities.forEach((activity, index) => {
    let asked = 0;
    for (const [place, number] of activity.dependsOn.entries()) {
      const on = byNumber.get(number);
      if (on === undefined) continue;
      const about = ['activities', index, 'dependsOn', place];
      const [stage, onStage] = [stageOf(activity), stageOf(on)];
      if (stage !== null && onStage !== null && stage !== onStage) {
        const sibling = programme.activities.find(
          (other) => other.block === on.block && stageOf(other) === stage,
        );
        findings.question({
          id: asked === 0 ? `dependency:${activity.number}` : `dependency:${activity.number}:${number}`,
          about,
          raw: `${activity.title}: ${activity.contents.join(' ')}`,
          readings: [number, ...(sibling === undefined ? [] : [sibling.number])],
          confidence: 'likely',
          text: say(planQuestionWords.dependency, { number: activity.number, stage, on: number, onStage }),
        });
        asked += 1;
      }
      if (runTogether(activity, on))
        findings.warning({
          id: `same-period:${activity.number}`,
          about,
          raw: activity.period.raw,
          text: say(planWarningWords.samePeriod, { number: activity.number, on: number }),
        });
    }
  });
};

function stageOf({ title }: Activity): string | null {
  return /(?:etapp|etappe|fas|fase|stage|phase) *(\d+)$/iu.exec(title)?.[1] ?? null;
}

function runTogether(one: Activity, other: Activity): boolean {
  const [{ start, end }, { start: from, end: until }] = [one.period, other.period];
  return (
    start !== null &&
    from !== null &&
    end !== null &&
    until !== null &&
    start.equals(from) &&
    end.equals(until)
  );
}
