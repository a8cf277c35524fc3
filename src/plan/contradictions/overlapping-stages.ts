/**
 * Stages that are numbered as steps ("… etapp 1", "… etapp 2") of one block and run into each other. It is a question,
 * not a fault: a document may mean it, and work side by side in one block is common where nothing says that the parts
 * follow each other. Two stages that merely share the month where one ends and the next begins are no overlap: a month
 * says nothing about its days.
 */
import { stageOverlapWords } from '../../i18n/plan-reading-words.ts';
import { say } from '../../i18n/say.ts';
import type { Activity } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';
import { yesAndNo } from '../yes-and-no.ts';

export const overlappingStages: PlanRule = ({ findings, programme }) => {
  const last = new Map<string, { readonly activity: Activity; readonly step: number }>();
  programme.activities.forEach((activity, index) => {
    const found = /^(?<series>.*?),? *(?:etapp|etappe|fas|fase|stage|phase) *(?<step>\d+)$/iu.exec(
      activity.title,
    );
    if (found === null) return;
    const key = `${activity.block} ${found.groups?.['series']?.toLowerCase() ?? ''}`;
    const step = Number(found.groups?.['step']);
    const before = last.get(key);
    last.set(key, { activity, step });
    if (before === undefined || before.step >= step || !overlap(before.activity, activity)) return;
    const { number, period } = before.activity;
    if (period.end === null || activity.period.start === null) return;
    findings.question({
      id: `stages:${number}+${activity.number}`,
      about: ['activities', index, 'period'],
      raw: `${number}: ${period.raw} · ${activity.number}: ${activity.period.raw}`,
      readings: yesAndNo(programme.language),
      confidence: 'likely',
      text: say(stageOverlapWords.question, {
        ...{ first: number, ends: period.end },
        ...{ second: activity.number, starts: activity.period.start },
      }),
    });
  });
};

function overlap({ period: one }: Activity, { period: next }: Activity): boolean {
  if (one.end === null || next.start === null || Temporal.PlainDate.compare(next.start, one.end) > 0)
    return false;
  const days = one.endPrecision === 'day' && next.startPrecision === 'day';
  return days || !one.end.toPlainYearMonth().equals(next.start.toPlainYearMonth());
}
