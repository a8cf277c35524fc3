/** Which sections each report holds, in order. A new section is a file, a line in `sections` and its place here. */
import type { ReportKind } from '../programme/programme.ts';
import type { BuildSection } from './section-context.ts';
import { about } from './sections/about.ts';
import { achieved } from './sections/achieved.ts';
import { activities } from './sections/activities.ts';
import { changes } from './sections/changes.ts';
import { coverage } from './sections/coverage.ts';
import { decisions } from './sections/decisions.ts';
import { deliverables } from './sections/deliverables.ts';
import { deviations } from './sections/deviations.ts';
import { economy } from './sections/economy.ts';
import { frontDeviations } from './sections/front-deviations.ts';
import { overall } from './sections/overall.ts';
import { questions } from './sections/questions.ts';
import { resources } from './sections/resources.ts';
import { results } from './sections/results.ts';
import { risks } from './sections/risks.ts';
import { schedule } from './sections/schedule.ts';
import { statusRow } from './sections/status-row.ts';
import { targets } from './sections/targets.ts';
import { milestones, timeline } from './sections/timeline.ts';
import { upcoming } from './sections/upcoming.ts';

export const sections = {
  overall,
  decisions,
  changes,
  front: frontDeviations,
  status: statusRow,
  schedule,
  achieved,
  upcoming,
  timeline,
  milestones,
  deliverables,
  results,
  deviations,
  economy,
  risks,
  targets,
  activities,
  resources,
  questions,
  coverage,
  about,
} as const satisfies Record<string, BuildSection>;

export type SectionId = keyof typeof sections;

/** The steering group's month (domain: decisions first) and the funder's tertial. */
const audiencesOfPeriods = {
  monthly: [
    'overall',
    'decisions',
    'changes',
    'front',
    'status',
    'achieved',
    'upcoming',
    'timeline',
    'targets',
    'economy',
    'deviations',
    'risks',
    'activities',
    'resources',
    'questions',
    'coverage',
    'about',
  ],
  tertial: [
    'overall',
    'decisions',
    'changes',
    'front',
    'schedule',
    'milestones',
    'targets',
    'deliverables',
    'results',
    'deviations',
    'status',
    'economy',
    'risks',
    'activities',
    'upcoming',
    'questions',
    'coverage',
    'about',
  ],
} as const satisfies Record<string, readonly SectionId[]>;

export const audiences: Readonly<Record<ReportKind, readonly SectionId[]>> = {
  ...audiencesOfPeriods,
  board: audiencesOfPeriods.monthly,
  partial: audiencesOfPeriods.tertial,
  change: audiencesOfPeriods.monthly,
  delivery: audiencesOfPeriods.monthly,
  final: audiencesOfPeriods.tertial,
};
