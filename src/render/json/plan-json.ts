/** The milestone plan, what moves it, and the sub-projects' forms as data. Nothing reworded. */
import type { PlanMilestoneStatus } from '../../programme/milestone/plan-milestone-status.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { tertialForms } from '../../report/sections/sub-results.ts';
import type { ReportJson } from './report-schema.ts';

export function planMilestonesJson({ now }: SectionContext): ReportJson['planMilestones'] {
  return now.planMilestones.map(({ milestone, contract, due, count, state }, index) => ({
    ...{ id: milestone.id, text: milestone.text, state },
    contractDate: iso(contract),
    baselineDate: iso(due),
    forecast: iso(milestone.forecast),
    count: count?.asWritten.count ?? null,
    needed: count?.needed ?? null,
    otherReading: count?.otherwise?.count ?? null,
    municipalities: count === null ? [] : count.asWritten.behind.map(({ organisation }) => organisation),
    sources: [`plan:milestones[${index}]`, ...countSources(count)],
  }));
}

export function changesJson({ facts }: SectionContext): ReportJson['changes'] {
  return facts.changeRequests.map(({ id, state, kinds, moves }) => ({
    ...{ id, state, kinds: [...kinds] },
    moves: moves.map(({ path, before, after, weakened }) => ({
      ...{ what: path, from: before, to: after, weakened },
    })),
    sources: [`change:${id}`],
  }));
}

export function subProjectsJson(context: SectionContext): ReportJson['subProjects'] {
  return tertialForms(context).rows.map(({ subProject, entry }) => ({
    ...{ id: subProject.id, reported: entry !== null },
    achieved: entry?.content.achieved ?? '',
    deviations: entry?.content.deviations ?? '',
    problems: entry?.content.problems ?? '',
    actions: entry?.content.actions ?? '',
    sources: [entry?.id ?? 'plan:subProjects'],
  }));
}

/** Those behind the count; a count of nobody has none. */
function countSources(count: PlanMilestoneStatus['count']): readonly string[] {
  return [...new Set(count?.asWritten.behind.flatMap(({ source }) => source ?? []) ?? [])];
}

function iso(date: Temporal.PlainDate | null): string | null {
  return date?.toString() ?? null;
}
