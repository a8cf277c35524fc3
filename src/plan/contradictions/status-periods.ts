/** A status report about a period that no calendar has (F05: "sprint 10 till 16") is a question: which days? */
import { minutesQuestionWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readPeriod } from '../read-period.ts';

export const statusPeriods: PlanRule = ({ findings, programme }) => {
  programme.meetings.forEach(({ body, on, period }, index) => {
    if (period === null) return;
    const { start, end, confidence } = readPeriod(period);
    if (confidence === 'sure') return;
    findings.question({
      id: `status-period:${body}:${on.toString()}`,
      about: ['meetings', index, 'period'],
      raw: period,
      readings: start === null || end === null ? [] : [`${start.toString()}/${end.toString()}`],
      confidence,
      text: say(minutesQuestionWords.period, { body, on, raw: period }),
    });
  });
};
