/** Which sections each report holds, in order. A new section is a file, a line in `sections` and its place here. */
import type { ReportKind } from '../programme/programme.ts';
import type { ReportSection } from '../programme/report-section.ts';
import type { BuildSection } from './section-context.ts';
import { about } from './sections/about.ts';
import { achieved } from './sections/achieved.ts';
import { actions } from './sections/actions.ts';
import { activities } from './sections/activities.ts';
import { alternatives } from './sections/alternatives.ts';
import { changeRequests } from './sections/change-requests.ts';
import { changes } from './sections/changes.ts';
import { conditions } from './sections/conditions.ts';
import { costShares } from './sections/cost-shares.ts';
import { coverage } from './sections/coverage.ts';
import { decided } from './sections/decided.ts';
import { decisions } from './sections/decisions.ts';
import { deliverables, versions } from './sections/deliverables.ts';
import { deviations } from './sections/deviations.ts';
import { economy } from './sections/economy.ts';
import { frontDeviations } from './sections/front-deviations.ts';
import { funderQuestions } from './sections/funder-questions.ts';
import { goalTree } from './sections/goal-tree.ts';
import { goals } from './sections/goals.ts';
import { help } from './sections/help.ts';
import { meetings } from './sections/meetings.ts';
import { overall } from './sections/overall.ts';
import { phases } from './sections/phases.ts';
import { planMilestones } from './sections/plan-milestones.ts';
import { portfolio } from './sections/portfolio.ts';
import { questions } from './sections/questions.ts';
import { remaining } from './sections/remaining.ts';
import { resources } from './sections/resources.ts';
import { results } from './sections/results.ts';
import { risks } from './sections/risks.ts';
import { schedule } from './sections/schedule.ts';
import { statusRow } from './sections/status-row.ts';
import { subResults } from './sections/sub-results.ts';
import { subject } from './sections/subject.ts';
import { targets } from './sections/targets.ts';
import { milestones, timeline } from './sections/timeline.ts';
import { upcoming } from './sections/upcoming.ts';

export const sections = {
  overall,
  funderQuestions,
  subject,
  decisions,
  alternatives,
  changes,
  front: frontDeviations,
  status: statusRow,
  schedule,
  achieved,
  help,
  upcoming,
  timeline,
  milestones,
  planMilestones,
  portfolio,
  phases,
  goals,
  goalTree,
  deliverables,
  versions,
  results,
  subResults,
  deviations,
  economy,
  costShares,
  risks,
  targets,
  conditions,
  activities,
  resources,
  decided,
  actions,
  requests: changeRequests,
  meetings,
  remaining,
  questions,
  coverage,
  about,
} as const satisfies Record<ReportSection, BuildSection>;

/** What a report may hold for readers cleared for no more than the public (R12, N21, trap 16), whatever its kind. */
export const openSections: readonly ReportSection[] = [
  'upcoming',
  'timeline',
  'milestones',
  'planMilestones',
  'deliverables',
  'versions',
  'meetings',
];

/** Where it stands, what is to be decided, what has changed, what deviates. */
const PAGE_ONE = ['overall', 'decisions', 'changes', 'front'] as const;

/** Two pages, the rest as an annex: what is read before a meeting. */
export const ofTwoPages: readonly ReportKind[] = ['monthly', 'board'];

/** A section with nothing to say is left out, so the lists name all that a programme may have. */
export const audiences: Readonly<Record<ReportKind, readonly ReportSection[]>> = {
  /** The week: what turned, who is asked for help, what was done and what comes; who is missing only for those inside. */
  weekly: ['overall', 'changes', 'front', 'help', 'achieved', 'upcoming', 'about'],
  /** The steering group's month: decisions first, then where every area stands. */
  monthly: [
    'decisions',
    'overall',
    'changes',
    'front',
    'status',
    'achieved',
    'versions',
    'upcoming',
    'timeline',
    'planMilestones',
    'targets',
    'economy',
    'costShares',
    'risks',
    'alternatives',
    'activities',
    'portfolio',
    'phases',
    'goals',
    'deviations',
    'conditions',
    'resources',
    'decided',
    'actions',
    'requests',
    'meetings',
    'questions',
    'coverage',
    'about',
  ],
  /**
   * The funder's four months, in the order such a report is read: summary, its own questions, milestones, deliverables,
   * results, deviations, changes, economy, risks, effects, conditions, the next tertial; what stands behind them last.
   */
  tertial: [
    ...PAGE_ONE,
    'funderQuestions',
    'schedule',
    'milestones',
    'planMilestones',
    'targets',
    'deliverables',
    'results',
    'subResults',
    'deviations',
    'requests',
    'economy',
    'costShares',
    'risks',
    'goals',
    'goalTree',
    'conditions',
    'upcoming',
    'status',
    'phases',
    'portfolio',
    'activities',
    'alternatives',
    'decided',
    'actions',
    'meetings',
    'questions',
    'coverage',
    'about',
  ],
  /** A political board before it meets: operations by the programme's own words, then money. */
  board: [
    'decisions',
    'overall',
    'changes',
    'front',
    'alternatives',
    'portfolio',
    'economy',
    'costShares',
    'achieved',
    'upcoming',
    'status',
    'deviations',
    'versions',
    'planMilestones',
    'timeline',
    'targets',
    'goals',
    'phases',
    'risks',
    'conditions',
    'decided',
    'actions',
    'requests',
    'meetings',
    'questions',
    'coverage',
    'about',
  ],
  /** When a phase ends or a decision point comes: what the phase was to give, and what is left. */
  partial: [
    'overall',
    'subject',
    'decisions',
    'changes',
    'alternatives',
    'phases',
    'goals',
    'deliverables',
    'milestones',
    'planMilestones',
    'targets',
    'results',
    'status',
    'deviations',
    'economy',
    'costShares',
    'risks',
    'conditions',
    'decided',
    'actions',
    'requests',
    'meetings',
    'upcoming',
    'questions',
    'coverage',
    'about',
  ],
  /** One change: why, what moves, who must approve, and what it does to time, money and risk. */
  change: [
    'overall',
    'subject',
    'decisions',
    'requests',
    'alternatives',
    'milestones',
    'planMilestones',
    'goals',
    'deliverables',
    'economy',
    'risks',
    'conditions',
    'about',
  ],
  /** One delivery: how far the goal was reached, who reads it and who has accepted. */
  delivery: [
    'overall',
    'subject',
    'decisions',
    'deliverables',
    'goals',
    'planMilestones',
    'deviations',
    'decided',
    'about',
  ],
  /** The whole time: goals first, what came of them, what it cost and what remains. */
  final: [
    'overall',
    'decisions',
    'goals',
    'goalTree',
    'remaining',
    'deliverables',
    'milestones',
    'planMilestones',
    'targets',
    'results',
    'subResults',
    'portfolio',
    'phases',
    'economy',
    'costShares',
    'deviations',
    'risks',
    'conditions',
    'requests',
    'decided',
    'actions',
    'meetings',
    'questions',
    'coverage',
    'about',
  ],
};
