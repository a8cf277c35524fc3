/** The plan file: `settings` and `people` are what Tertial needs, the rest is the document as it is written. */
import { z } from 'zod';
import { budget, document, project, remarks, risk, texts } from './document-schema.ts';
import { body, channel, escalation, resource, role } from './organisation-schema.ts';
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
  resources: z.array(resource).optional(),
  roles: z.array(role).optional(),
  bodies: z.array(body).optional(),
  communication: z.array(channel).optional(),
  escalations: z.array(escalation).optional(),
  risks: z.array(risk).optional(),
  budget: budget.optional(),
  remarks: remarks.optional(),
  footnotes: z.record(z.string().regex(/^\d+$/), written).optional(),
});

/** The file's content once its shape is right. */
export type PlanFile = z.infer<typeof planSchema>;
