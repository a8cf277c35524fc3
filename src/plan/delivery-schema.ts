/** Who takes part and what is delivered, as written: organisations, sub-projects, deliverables, milestones, indicators. */
import { z } from 'zod';
import { slug, visibility, written } from './schema-parts.ts';

export const organisation = z.strictObject({
  id: slug,
  name: written,
  kind: z.enum(['municipality', 'association', 'board', 'funder', 'vendor', 'consultant', 'agency', 'other']),
  participates: z.boolean().optional().describe('Default: municipalities do, others do not.'),
  host: z.boolean().optional().describe('The one that employs and keeps the books (värdkommun).'),
  zone: written.optional().describe('The funder’s zone: a, b, c.'),
  population: z
    .strictObject({ count: written, asOf: written.optional().describe('Reference date.') })
    .optional(),
  joins: written.optional().describe('From when it takes part, as written.'),
  leaves: written.optional(),
  contacts: z.array(written).optional().describe('Names of people.'),
});

export const subProject = z.strictObject({
  id: slug,
  name: written,
  leader: written.optional().describe('As written, question marks too.'),
  organisations: z.array(slug).min(1).describe('Ids of the municipalities it covers.'),
  directive: written.optional(),
  indicators: z.array(slug).optional().describe('What its leader counts per municipality.'),
});

export const deliverable = z.strictObject({
  id: slug,
  name: written,
  version: written.optional().describe('As written: "v 0.7", "0,7".'),
  targetVersion: written.optional(),
  due: written.optional(),
  acceptance: z
    .enum(['pending', 'in-review', 'accepted', 'rejected'])
    .optional()
    .describe('Default pending.'),
  acceptedBy: written.optional(),
  acceptedOn: written.optional(),
  report: z.strictObject({ fulfilment: written, deviations: written.optional() }).optional(),
  qualityRound: z
    .strictObject({ bodies: z.array(slug).min(1), from: written.optional(), until: written.optional() })
    .optional()
    .describe('Who reads it before it is accepted, and until when.'),
  parts: z.array(z.strictObject({ group: written, items: z.array(written) })).optional(),
  visibility: visibility.optional(),
});

export const milestone = z.strictObject({
  id: slug,
  text: written.describe('"Minst 10 kommuner har …", "När …".'),
  date: written.optional().describe('As written: "15.03.07", "okt-dec 2012". Left out: no date.'),
  contract: z
    .strictObject({ text: written.optional(), date: written })
    .optional()
    .describe('What the contract’s plan says of the same milestone.'),
  indicator: slug.optional().describe('What its units are counted with.'),
  goal: slug.optional().describe('Id of the goal that it reaches; their dates are held against each other.'),
  done: written.optional(),
  forecast: written.optional(),
  approvals: z
    .array(
      z.strictObject({
        what: z.enum(['accounts', 'status', 'results']),
        by: written.optional(),
        on: written.optional(),
      }),
    )
    .optional(),
});

export const milestonePlan = z.strictObject({
  id: slug,
  title: written,
  baseline: z.enum(['contract', 'current']),
  rows: z.array(z.strictObject({ date: written, text: written, milestone: slug.optional() })).max(400),
});

export const indicator = z.strictObject({
  id: slug,
  name: written,
  unit: written.describe('In the plural.'),
  per: z.enum(['municipality', 'programme']),
});

export const observation = z.strictObject({
  indicator: slug,
  organisation: slug.optional(),
  value: written.describe('As written: "16".'),
  on: written,
});

export const remainingItem = z.strictObject({
  id: slug,
  text: written,
  owner: written.optional(),
  acceptedBy: written.optional(),
  on: written.optional(),
});
