/**
 * A period that cannot be read surely, or that the document gives differently elsewhere, is a question (T11: block 7
 * runs "Okt – nov 2017", but its content says during the whole execution). One that no calendar has is a warning, too.
 */
import { planQuestionWords, planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PeriodReading, Programme } from '../../programme/programme.ts';
import { candidateYears } from '../candidate-years.ts';
import type { PlanRule } from '../plan-facts.ts';
import { isImpossiblePeriod, readPeriod } from '../read-period.ts';
import { bothWritings } from '../schema-parts.ts';

export const periodWritings: PlanRule = ({ file, findings, programme }) => {
  programme.activities.forEach(({ number, title, period, state, inScope }, index) => {
    // A portfolio says when only of what has begun (E07).
    if (!inScope || (period.raw === '' && state !== null && programme.stateWords.length > 0)) return;
    const written = file.activities[index]?.period;
    const others = written === undefined ? [] : bothWritings(written).alsoWritten;
    const differing = others.filter(({ raw }) => !samePeriod(readPeriod(raw), period));
    if (period.confidence === 'sure' && differing.length === 0) return;
    const raw = [period.raw, ...differing.map((other) => `${other.where}: ${other.raw}`)].join(' · ');
    findings.question({
      id: `period:${number}`,
      about: ['activities', index, 'period'],
      raw,
      readings: [
        ...candidates(period, programme, index),
        ...differing.flatMap((other) => intervalOrWords(other.raw)),
      ],
      confidence: period.confidence === 'sure' ? 'likely' : period.confidence,
      text: say(planQuestionWords.period, { number, title, raw }),
    });
    if (isImpossiblePeriod(period.raw))
      findings.warning({
        id: `impossible-period:${number}`,
        about: ['activities', index, 'period'],
        raw: period.raw,
        text: say(planWarningWords.impossiblePeriod, { number, title, raw: period.raw }),
      });
  });
};

function samePeriod(one: PeriodReading, other: PeriodReading): boolean {
  return one.start !== null && interval(one)[0] === interval(other)[0];
}

/** What is read; else the same months in the years around the document, or the period the words lean on. */
function candidates(period: PeriodReading, programme: Programme, index: number): readonly string[] {
  if (period.startPrecision === 'missing-year')
    return candidateYears(programme).flatMap((year) => interval(readPeriod(`${period.raw} ${String(year)}`)));
  const before = programme.activities[index - 1];
  if (period.startPrecision === 'relative' && before !== undefined) return interval(before.period);
  return interval(period);
}

/** `2017-10-01/2017-11-30` (ISO 8601), or nothing when unread. */
function interval({ start, end }: PeriodReading): readonly string[] {
  return start === null || end === null ? [] : [`${start.toString()}/${end.toString()}`];
}

function intervalOrWords(raw: string): readonly string[] {
  const read = interval(readPeriod(raw));
  return read.length > 0 ? read : [raw];
}
