/** Money as written: budget lines, stated totals, and how costs are shared. */
import { z } from 'zod';
import { slug, written } from './schema-parts.ts';

const year = z.int().min(1990).max(2100);

export const budget = z.strictObject({
  note: written.optional().describe('The budget chapter as written.'),
  unavailable: z.array(written).optional().describe('Why nothing can be computed, as the document says it.'),
  asOf: written.optional().describe('Up to when the outcome is booked.'),
  lines: z
    .array(
      z.strictObject({
        code: written.max(20).optional(),
        category: written,
        parent: written.optional().describe('Category of the line it is part of.'),
        year: year.optional(),
        budget: written.optional().describe('As written: "1 484 700 kr". Left out: support + own.'),
        support: written.optional().describe('Paid by the funder (støtte).'),
        own: written.optional().describe('Own contribution (egeninsats).'),
        outcome: written.optional(),
        forecast: written.optional(),
        contents: z.array(written).optional(),
        deviation: z.strictObject({ cause: written, offset: written.optional() }).optional(),
      }),
    )
    .optional(),
  totals: z
    .array(
      z.strictObject({
        where: written,
        year: year.optional(),
        parent: written.optional(),
        budget: written,
        support: written.optional(),
        own: written.optional(),
      }),
    )
    .optional()
    .describe('Sums that the document states; they are recomputed, never believed.'),
});

export const costShare = z.strictObject({
  id: slug,
  text: written,
  amount: written.optional().describe('Left out: the document gives the rule, but no amount.'),
  year: year.optional(),
  key: z.enum(['equal', 'population', 'agreed']),
  parties: z
    .array(slug)
    .default([])
    .describe('Ids of organisations. Empty: those who will choose to take part.'),
  weights: z.array(written).optional().describe('With agreed: one per party.'),
  buyIns: z.array(z.strictObject({ party: slug, on: written })).optional(),
  stated: written.optional().describe('The share as the document rounds it: "ca 69 500 kr/kommun".'),
  inAdvance: z.boolean().optional(),
});
