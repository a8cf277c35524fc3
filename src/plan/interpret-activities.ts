/**
 * Activities in the plan's order. The period and the milestone stay as written beside their reading; a milestone such
 * as "Beslutspunkt 1" is the decision point BP1 (T14). Numbers are unique and dependencies never run in a circle.
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { Activity, ActivityBlock, PeriodReading } from '../programme/programme.ts';
import { withoutFootnotes } from './clean-text.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { readPeriod } from './read-period.ts';
import { bothWritings } from './schema-parts.ts';
import { suggest } from './suggest.ts';

const NO_PERIOD: PeriodReading = {
  raw: '',
  start: null,
  startPrecision: 'unknown',
  end: null,
  endPrecision: 'unknown',
  confidence: 'unsure',
  parts: [],
};

/** Leaders are still `none`: they come from the roles. */
export function interpretActivities(context: PlanContext): readonly Activity[] {
  const { file, findings } = context;
  const activities = file.activities.map((written): Activity => {
    const milestone = written.milestone ?? null;
    return {
      number: written.number,
      block: blockOf(written.number),
      title: withoutFootnotes(written.title),
      contents: (written.contents ?? []).map(withoutFootnotes),
      period: written.period === undefined ? NO_PERIOD : readPeriod(bothWritings(written.period).raw),
      deliverables: (written.deliverables ?? []).map(withoutFootnotes),
      milestone: milestone === null ? null : withoutFootnotes(milestone),
      decisionPoint: decisionPointOf(milestone),
      resources: written.resources ?? [],
      leader: { raw: null, state: 'none', people: [] },
      dependsOn: written.dependsOn ?? [],
      state: written.state ?? null,
      inScope: written.inScope ?? true,
      comment: written.comment ?? null,
    };
  });
  reportRepeated(
    findings,
    activities.map(({ number }, index) => ({ value: number, path: ['activities', index, 'number'] })),
  );
  checkDependencies(context, activities);
  return activities;
}

/** `Beslutspunkt 1`, `Beslutningspunkt 1`, `BP 1`, `Decision point 1` → `BP1`. */
function decisionPointOf(milestone: string | null): string | null {
  const found = /^(?:beslutspunkt|beslutningspunkt|decision point|BP) ?(\d+)$/iu.exec(
    milestone?.trim() ?? '',
  );
  return found === null ? null : `BP${found[1] ?? ''}`;
}

/** Blocks are the first figures of the numbers; a block of one takes its activity's title, of several their common one. */
export function interpretBlocks(
  { file }: PlanContext,
  activities: readonly Activity[],
): readonly ActivityBlock[] {
  const titles = new Map((file.blocks ?? []).map((block) => [block.number, block.title]));
  return [...new Set(activities.map(({ block }) => block))].map((number) => {
    const stages = activities
      .filter(({ block }) => block === number)
      .map(({ title }) => titleWithoutStage(title));
    const common = new Set(stages).size === 1 ? stages[0] : undefined;
    return { number, title: titles.get(number) ?? common ?? `Block ${number}` };
  });
}

function titleWithoutStage(title: string): string {
  return title.replace(/,? *(?:etapp|etappe|fase?|stage|phase) *\d+$/iu, '');
}

function blockOf(number: string): string {
  return number.split('.')[0] ?? number;
}

function checkDependencies({ findings }: PlanContext, activities: readonly Activity[]): void {
  const numbers = activities.map(({ number }) => number);
  const known = new Set(numbers);
  const circular = inCircles(activities);
  activities.forEach(({ number, dependsOn }, index) => {
    dependsOn.forEach((other, place) => {
      const path = ['activities', index, 'dependsOn', place];
      if (!known.has(other))
        findings.problem(path, other, () =>
          say(planProblemWords.oneOf, { allowed: numbers.slice(0, 40), suggestion: suggest(other, numbers) }),
        );
      else if (circular.has(number) && circular.has(other))
        findings.problem(path, other, planProblemWords.noCycle);
    });
  });
}

/** What is left when everything that waits for nothing, or is waited for by nothing, is taken away again and again. */
function inCircles(activities: readonly Activity[]): ReadonlySet<string> {
  let left = new Map(activities.map(({ number, dependsOn }) => [number, dependsOn]));
  for (;;) {
    const present = left;
    const awaited = new Set([...present.values()].flat());
    const rest = [...present].filter(
      ([number, dependsOn]) => awaited.has(number) && dependsOn.some((other) => present.has(other)),
    );
    if (rest.length === present.size) return new Set(present.keys());
    left = new Map(rest);
  }
}
