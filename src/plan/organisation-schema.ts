/** Roles, bodies, resources and ways of communication, as written. */
import { z } from 'zod';
import { agendaItem } from './governance-schema.ts';
import { activityNumber, slug, visibility, written } from './schema-parts.ts';

export const role = z.strictObject({
  role: written,
  responsibility: written.optional(),
  person: written.optional().describe('As written: "Katarina Borg Johansson?". Left out: nobody.'),
  function: z
    .enum(['client', 'project-leader', 'coordinator', 'steering-group', 'activity-leader', 'resource-owner'])
    .optional()
    .describe('What the role means to Tertial, where it means something.'),
  activities: z
    .array(activityNumber)
    .optional()
    .describe(
      'What an activity leader answers for. Left out: read from the responsibility ("block 2.1 – 2.4").',
    ),
});

export const body = z.strictObject({
  id: slug,
  name: written,
  role: written.optional().describe('The role whose holders are the members.'),
  members: written.optional().describe('The members as written, where no role says it.'),
  kind: z
    .enum([
      'steering-group',
      'board',
      'change-board',
      'management',
      'expert-group',
      'forum',
      'reference-group',
      'project-group',
      'other',
    ])
    .optional()
    .describe('Default: steering-group where its role says so, else other.'),
  chair: written.optional(),
  secretary: written.optional(),
  organisations: z.array(slug).optional().describe('Ids of the organisations that sit in it.'),
  quorum: z.int().min(1).max(500).optional().describe('How many of them must be present.'),
  cadence: written.optional().describe('As written: "minst sex gånger/år", "en gång per månad".'),
  clearance: visibility.optional().describe('What it may be sent at most. Default: by its kind.'),
  raw: written.optional().describe('What the document says about its meetings.'),
  agenda: z
    .array(z.union([written, agendaItem]))
    .optional()
    .describe('What every meeting’s agenda holds.'),
  plannedMeetings: z
    .strictObject({ where: written, count: z.int().min(0).max(400) })
    .optional()
    .describe('How many meetings the document lists.'),
});

export const resource = z.strictObject({
  raw: written,
  share: written.optional(),
  owner: written.optional().describe('Who lends it, as written. Left out: the role resource-owner.'),
  secured: written.optional().describe('What stands in the column; empty is not secured.'),
  note: written.optional(),
});

export const channel = z.strictObject({
  with: written.describe('The other party.'),
  through: written.describe('Name of the role through which everything goes.'),
  raw: written,
});

export const escalation = z.strictObject({
  where: written,
  steps: z.array(written).min(1),
  raw: written,
});
