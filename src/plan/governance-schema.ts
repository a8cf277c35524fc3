/** How the programme is steered, as written: phases, decision points, meetings held, decisions, changes, conditions. */
import { z } from 'zod';
import { slug, visibility, written } from './schema-parts.ts';

const criterion = z.union([
  written,
  z.strictObject({
    text: written,
    state: z.enum(['met', 'not-met', 'not-applicable', 'unknown']).optional(),
    evidence: written.optional(),
    by: written.optional(),
    on: written.optional(),
  }),
]);

export const phase = z.strictObject({
  id: slug,
  name: written,
  description: written.optional(),
  ends: written.optional(),
  criteria: z.array(criterion).optional(),
});

export const decisionPoint = z.strictObject({
  id: written.max(12).describe('The model’s own numbering: BP1, TG2.'),
  name: written,
  due: written.optional(),
  closes: written.optional().describe('Id of the phase, or number of the activity, that it closes.'),
  decider: written.optional(),
  checklist: z.array(criterion).optional(),
  outcome: z.enum(['continue', 'continue-revised', 'redo', 'stop']).optional(),
  on: written.optional(),
});

export const agendaItem = z.strictObject({
  number: written.max(10),
  type: written
    .max(4)
    .optional()
    .describe('I information, D discussion, B decision, A work session; any letter.'),
  title: written,
  purpose: written.optional().describe('Why it is on the agenda.'),
  presenter: written.optional(),
  minutes: z.int().min(1).max(600).optional(),
  proposal: written.optional(),
  attachments: z.array(written).optional(),
  notes: z.array(written).optional(),
  unlisted: z.boolean().optional().describe('In the minutes, but not on the agenda that was sent out.'),
});

const participant = z.strictObject({ name: written, of: written.optional() });

export const meeting = z.strictObject({
  body: slug,
  date: written,
  time: written.optional().describe('As written: "10.30-12.00".'),
  place: written.optional(),
  period: written.optional().describe('What its status report is about, as written: "sprint 10 till 16".'),
  legend: z.record(written, written).optional(),
  agenda: z.array(agendaItem).optional(),
  present: z.array(participant).optional(),
  absent: z.array(participant).optional(),
  chair: written.optional(),
  notedBy: written.optional(),
  adjustedBy: written.optional(),
  state: z.enum(['planned', 'draft', 'adjusted', 'registered']).optional(),
  dnr: written.optional().describe('Registration number of the minutes.'),
  attachments: z.array(written).optional(),
  missingPictures: z.array(written).optional().describe('Pictures that the text lacks.'),
  next: written.optional(),
  visibility: visibility.optional(),
});

export const decision = z.strictObject({
  id: slug,
  text: written,
  body: slug.optional(),
  date: written.optional(),
  section: written.optional().describe('"§ 179".'),
  item: written.optional(),
  alternatives: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(20),
        text: written,
        effects: z.array(written).optional(),
      }),
    )
    .optional(),
  chosen: z.int().min(1).max(20).optional(),
  outcome: written.optional().describe('The decision in the minutes’ own words.'),
  unanimous: z.boolean().optional(),
  consent: z
    .strictObject({ of: written, raw: written, state: z.enum(['given', 'pending', 'refused']) })
    .optional(),
  changeRequest: written.optional(),
  visibility: visibility.optional(),
});

export const action = z.strictObject({
  id: slug,
  text: written,
  owner: written.optional(),
  due: written.optional(),
  origin: written.optional(),
  state: z.enum(['open', 'done', 'dropped']).optional(),
});

export const changeRequest = z.strictObject({
  id: written.max(20),
  kinds: z.array(z.enum(['goal', 'time', 'economy', 'responsibility', 'scope'])).min(1),
  reason: written,
  impact: written.optional(),
  moves: z
    .array(z.strictObject({ what: written, before: written.optional(), after: written.optional() }))
    .optional(),
  approvals: z
    .array(
      z.strictObject({
        step: z.enum(['steering-group', 'funder']),
        state: z.enum(['pending', 'approved', 'refused']),
        by: written.optional(),
        on: written.optional(),
        note: written.optional(),
      }),
    )
    .optional(),
  state: z.enum(['pending', 'approved', 'refused', 'withdrawn']),
  raisedBy: written.optional(),
  raisedOn: written.optional(),
});

export const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('participants'),
    id: slug,
    text: written,
    of: written.optional().describe('Whose condition it is.'),
    atLeast: z.int().min(1).max(10000),
  }),
  z.strictObject({
    kind: z.literal('zone-share'),
    id: slug,
    text: written,
    of: written.optional(),
    zones: z.array(written).min(1),
    atLeast: z.int().min(1).max(100).describe('Per cent.'),
  }),
]);

export const announcement = z.strictObject({
  id: slug,
  name: written,
  raw: written,
  cadence: z.enum(['weekly', 'monthly']),
  to: z.array(slug).min(1).describe('Ids of bodies or organisations, or municipalities.'),
  author: written.optional().describe('Role function or person. Default: coordinator.'),
});

/** What somebody has said a raw text means. It counts only as long as the raw text stands as it stood. */
export const confirmedReading = z.strictObject({
  question: written.describe('Id of the question it answers.'),
  raw: z.string().max(40_000).default('').describe('The raw text as it stood when it was answered.'),
  reading: written,
  by: written.describe('Person id or name.'),
  on: written.describe('Date.'),
});
