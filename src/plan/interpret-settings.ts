/**
 * The rhythm and where colours turn. Nobody is prompted on a weekend or outside 08–16, so a plan
 * cannot ask for it either.
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Rhythm } from '../programme/programme.ts';
import { SHIPPED_THRESHOLDS, type Thresholds } from '../programme/status/thresholds.ts';
import type { Findings } from './findings.ts';
import type { PlanContext } from './plan-context.ts';
import { readTime, readWeekdayTime, type WeekdayTime } from './read-weekday-time.ts';
import { readThresholds } from './read-thresholds.ts';
import type { PlanPath } from './reading.ts';

const FIRST = Temporal.PlainTime.from('08:00');
const LAST = Temporal.PlainTime.from('16:00');

export function interpretRhythm({ file, findings }: PlanContext): Rhythm {
  const written = file.settings.rhythm ?? {};
  const path: PlanPath = ['settings', 'rhythm'];
  const moment = (raw: string, at: PlanPath) => workingMoment(raw, at, findings);
  return {
    prompt: moment(written.prompt ?? 'Fri 09:00', [...path, 'prompt']),
    nudges: (written.nudges ?? ['Mon 10:00', 'Tue 10:00']).map((raw, index) =>
      moment(raw, [...path, 'nudges', index]),
    ),
    overview: moment(written.overview ?? 'Wed 09:00', [...path, 'overview']),
    mailTime: mailTime(written.mail ?? '08:00', findings),
    milestoneOffsets: written.milestoneOffsets ?? [-14, -7, -2, 1],
    digestOffset: written.digestOffset ?? 5,
    planReviewMonths: written.planReview ?? null,
    staleAfterDays: written.staleAfterDays ?? 14,
  };
}

/** Where colours turn (R2): the funder's own figures, and the shipped ones where it has none. */
export function interpretThresholds({ file, findings }: PlanContext): Thresholds | undefined {
  const written = file.settings.thresholds;
  return written === undefined
    ? undefined
    : readThresholds(written, SHIPPED_THRESHOLDS, { path: ['settings', 'thresholds'], findings });
}

function workingMoment(raw: string, path: PlanPath, findings: Findings): WeekdayTime {
  const moment = readWeekdayTime(raw);
  if (moment !== null && moment.weekday <= 5 && inHours(moment.time)) return moment;
  findings.problem(path, raw, planProblemWords.workingMoment);
  return { weekday: 5, time: FIRST };
}

function mailTime(raw: string, findings: Findings): Temporal.PlainTime {
  const time = readTime(raw);
  if (time !== null && inHours(time)) return time;
  findings.problem(['settings', 'rhythm', 'mail'], raw, planProblemWords.time);
  return FIRST;
}

function inHours(time: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(time, FIRST) >= 0 && Temporal.PlainTime.compare(time, LAST) <= 0;
}

export function checkTimeZone({ file, findings }: PlanContext): void {
  const { timeZone } = file.settings;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.problem(['settings', 'timeZone'], timeZone, planProblemWords.timeZone);
  }
}
