/** How many meetings the document lists, against how many its own rhythm makes (T21: 6 in chapter 17, 17 if monthly). */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { MeetingSeries } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';

export const meetingCount: PlanRule = ({ file, findings, programme }) => {
  programme.bodies.forEach((body, index) => {
    const listed = file.bodies?.[index]?.plannedMeetings;
    if (listed === undefined || body.meetings === null) return;
    const { all, pauses } = countMeetings(body.meetings);
    if (listed.count === all - pauses) return;
    findings.question({
      id: `meetings:${body.id}`,
      about: ['bodies', index, 'plannedMeetings'],
      raw: `${listed.where}: ${String(listed.count)} · ${body.meetings.raw}`,
      readings: [...new Set([all, all - pauses, listed.count].map(String))],
      confidence: 'unsure',
      text:
        body.meetings.rule === 'dates'
          ? say(planQuestionWords.meetingDates, {
              body: body.name,
              where: listed.where,
              listed: listed.count,
              dates: all,
            })
          : say(planQuestionWords.meetings, {
              body: body.name,
              where: listed.where,
              listed: listed.count,
              monthly: all,
              pauses,
            }),
    });
  });
};

/** Months from first to last, both counted, and how many of them are paused; or the dates listed. */
export function countMeetings(series: MeetingSeries): { readonly all: number; readonly pauses: number } {
  if (series.rule === 'dates') return { all: series.dates.length, pauses: 0 };
  const { from, until, except } = series;
  const all = Math.max(0, (until.year - from.year) * 12 + until.month - from.month + 1);
  const months = Array.from(
    { length: Math.min(all, 1200) },
    (_, index) => ((from.month - 1 + index) % 12) + 1,
  );
  return { all, pauses: months.filter((month) => except.includes(month)).length };
}
