/** The plan file: `settings` and `people` are what Tertial needs, the rest is the document as it is written. */
import { z } from 'zod';
import {
  deliverable,
  indicator,
  milestone,
  milestonePlan,
  observation,
  organisation,
  remainingItem,
  subProject,
} from './delivery-schema.ts';
import { document, project, remarks, risk, texts } from './document-schema.ts';
import { budget, costShare } from './economy-schema.ts';
import {
  action,
  announcement,
  changeRequest,
  condition,
  confirmedReading,
  decision,
  decisionPoint,
  meeting,
  phase,
} from './governance-schema.ts';
import { body, channel, escalation, resource, role } from './organisation-schema.ts';
import { funderTemplate } from './reporting-schema.ts';
import { written } from './schema-parts.ts';
import { person, settings } from './settings-schema.ts';
import { activity, block, goal, target } from './work-schema.ts';

export const planSchema = z.strictObject({
  schema: z.literal('tertial.programme/1'),
  settings,
  people: z.array(person),
  document,
  project: project.optional(),
  texts: texts.optional(),
  goals: z.array(goal).optional(),
  targets: z.array(target).optional(),
  blocks: z.array(block).optional().describe('Titles of blocks, where the document names them.'),
  // More than this is no programme, and circles among them would be slow to find.
  activities: z.array(activity).min(1).max(1000),
  organisations: z.array(organisation).max(1000).optional(),
  subProjects: z.array(subProject).max(200).optional(),
  phases: z.array(phase).max(50).optional(),
  decisionPoints: z.array(decisionPoint).max(50).optional(),
  deliverables: z.array(deliverable).max(500).optional(),
  milestones: z.array(milestone).max(500).optional(),
  milestonePlans: z.array(milestonePlan).max(20).optional().describe('Whole milestone plans, row by row.'),
  indicators: z.array(indicator).max(100).optional(),
  // About fifty characters each: no more fit into a file.
  observations: z.array(observation).max(6000).optional(),
  resources: z.array(resource).optional(),
  roles: z.array(role).optional(),
  bodies: z.array(body).optional(),
  communication: z.array(channel).optional(),
  escalations: z.array(escalation).optional(),
  risks: z.array(risk).optional(),
  budget: budget.optional(),
  costShares: z.array(costShare).max(100).optional(),
  meetings: z.array(meeting).max(400).optional().describe('Meetings with agenda and minutes.'),
  decisions: z.array(decision).max(1000).optional(),
  actions: z.array(action).max(1000).optional(),
  changeRequests: z.array(changeRequest).max(200).optional(),
  conditions: z.array(condition).max(50).optional(),
  announcements: z.array(announcement).max(50).optional(),
  funderTemplates: z.array(funderTemplate).max(20).optional(),
  remainingItems: z.array(remainingItem).max(500).optional(),
  readings: z
    .array(confirmedReading)
    // About a hundred characters each: no more fit into the room for answers.
    .max(1000)
    .optional()
    .describe('Answers to open questions, with who and when.'),
  remarks: remarks.optional(),
  footnotes: z.record(z.string().regex(/^\d+$/), written).optional(),
});

/** The file's content once its shape is right. */
export type PlanFile = z.infer<typeof planSchema>;
