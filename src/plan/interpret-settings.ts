/**
 * The rhythm and whom reports are owed to. Nobody is prompted on a weekend or outside 08–16, so a plan
 * cannot ask for it either.
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { ReportingObligation, Rhythm } from '../programme/programme.ts';
import { SHIPPED_THRESHOLDS, type Thresholds } from '../programme/status/thresholds.ts';
import type { Findings } from './findings.ts';
import type { PlanContext } from './plan-context.ts';
import { readTime, readWeekdayTime, type WeekdayTime } from './read-weekday-time.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

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
  if (written === undefined) return undefined;
  const { materialPercent, materialAmount, redAfterDays, yellowRisk, redRisk } = written;
  const shipped = SHIPPED_THRESHOLDS;
  const thresholds = {
    materialPercent: materialPercent ?? shipped.materialPercent,
    materialAmount: materialAmount ?? shipped.materialAmount,
    redAfterDays: redAfterDays ?? shipped.redAfterDays,
    yellowRisk: yellowRisk ?? shipped.yellowRisk,
    redRisk: redRisk ?? shipped.redRisk,
  };
  if (thresholds.yellowRisk > thresholds.redRisk)
    findings.problem(
      ['settings', 'thresholds', yellowRisk === undefined ? 'redRisk' : 'yellowRisk'],
      yellowRisk ?? redRisk,
      planProblemWords.riskOrder,
    );
  return thresholds;
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

const FUNCTIONS = ['client', 'project-leader', 'coordinator', 'steering-group'];

/** Recipients are ids of bodies or people, names of people, or role functions. */
export function interpretReporting({ file, findings, people }: PlanContext): readonly ReportingObligation[] {
  const bodies = (file.bodies ?? []).map((body) => body.id);
  const organisations = file.organisations ?? [];
  const groups = [...FUNCTIONS, ...bodies, ...organisations.map(({ id }) => id)];
  const known = [...groups, ...people.entries.map((entry) => entry.id)];
  return (file.settings.reporting ?? []).map((obligation, index) => ({
    kind: obligation.kind,
    channel: 'mail',
    body: obligation.body ?? null,
    dueOffset: obligation.dueOffset ?? null,
    basis: obligation.basis ?? 'current',
    to: obligation.to.map((recipient, place) => {
      const path = ['settings', 'reporting', index, 'to', place];
      if (known.includes(recipient)) return recipient;
      const named = organisations.find(({ name }) => name === recipient);
      if (named !== undefined) return named.id;
      const person = people.find(recipient, path);
      if (person === undefined)
        findings.problem(path, recipient, () =>
          say(planProblemWords.oneOf, {
            allowed: groups.slice(0, 40),
            suggestion: suggest(recipient, known),
          }),
        );
      return person ?? recipient;
    }),
  }));
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
