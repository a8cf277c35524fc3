/** Goals, counted targets and activities, as written. */
import { z } from 'zod';
import { activityNumber, alsoWritten, slug, written, writtenTwice } from './schema-parts.ts';

export const goal = z.strictObject({
  id: slug,
  level: z.enum(['vision', 'overall', 'effect', 'project', 'partial']),
  code: written.optional().describe('The document’s own code: "1:5". Always in quotes.'),
  text: written,
  due: written.optional(),
  revisedDue: written.optional().describe('The later date that took its place, as written.'),
  serves: z.array(slug).max(50).optional().describe('Ids of the goals above it that it helps to reach.'),
  cancelled: z.boolean().optional(),
  cancelledReason: written.optional(),
  fulfilment: z.enum(['yes', 'partly', 'no']).optional(),
  indicators: z
    .array(
      z.union([
        written,
        z.strictObject({
          text: written,
          values: z.array(z.strictObject({ of: written, raw: written })).describe('Target values: "nr 1".'),
        }),
      ]),
    )
    .optional(),
});

export const target = z.strictObject({
  id: slug,
  text: written,
  unit: written.describe('In the plural: e-tjänster.'),
  goal: slug.optional().describe('Id of the goal it belongs to.'),
  count: written.optional().describe('As written: "60 nya e-tjänster". Left out: the sum of the stages.'),
  alsoWritten: alsoWritten.optional(),
  stages: z
    .array(
      z.strictObject({ activity: activityNumber, count: written.describe('As written: "10 e-tjänster".') }),
    )
    .optional(),
});

export const block = z.strictObject({ number: activityNumber, title: written });

export const activity = z.strictObject({
  number: activityNumber,
  title: written,
  contents: z.array(written).optional(),
  period: writtenTwice.optional().describe('As written: "Sep – 17 oktober 2016".'),
  deliverables: z.array(written).optional(),
  milestone: written.optional().describe('"När …", "Beslutspunkt 1".'),
  resources: z.array(written).optional(),
  leader: written.optional().describe('As written, question marks too. Left out: read from the roles.'),
  dependsOn: z.array(activityNumber).max(50).optional(),
  state: written
    .optional()
    .describe('How far it has come, in the programme’s own words (settings.stateWords).'),
  inScope: z.boolean().optional().describe('false: listed, but not run by the programme.'),
  comment: written.optional(),
});
