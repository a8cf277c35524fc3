/** The document's own header, history, texts and money, as written. */
import { z } from 'zod';
import { alsoWritten, slug, visibility, written, writtenTwice } from './schema-parts.ts';

export const document = z.strictObject({
  title: written,
  project: written.optional(),
  registrationNumber: written.optional(),
  subProject: written.optional(),
  client: written.optional(),
  version: written.optional(),
  date: written.optional(),
  authors: written.optional().describe('As written: "Yvonne Westerlund, Helene Olofsson (delvis)".'),
  approver: written.optional(),
  approvedDate: written.optional(),
  store: writtenTwice.optional().describe('Where the project’s documents lie.'),
  changeLog: z
    .array(z.strictObject({ version: written, date: written, text: written, author: written.optional() }))
    .optional(),
  relatedDocuments: z
    .array(
      z.strictObject({
        name: written,
        version: written.optional(),
        date: writtenTwice,
        decidedBy: written.optional(),
        url: written.optional(),
        visibility: visibility.optional(),
      }),
    )
    .optional(),
  openItems: z
    .array(z.strictObject({ where: written, raw: written }))
    .optional()
    .describe('What the document itself says is not settled.'),
});

export const project = z.strictObject({
  starts: written.optional(),
  ends: written.optional(),
  predecessors: z.array(z.strictObject({ name: written, ends: written })).optional(),
  blockCount: alsoWritten.optional().describe('Where the document says how many activity blocks it has.'),
  participants: z
    .array(
      z.strictObject({
        where: written,
        raw: written.describe('The list as written, commas and all.'),
        joining: written.optional().describe('Those on their way in, as written.'),
      }),
    )
    .optional(),
});

export const texts = z
  .record(slug, z.union([written, z.array(written)]))
  .describe('Chapters kept as text: background, assumptions, dependencies, method … Keys are yours.');

export const remarks = z
  .array(
    z.strictObject({
      id: slug,
      about: written.describe('What the writings are about.'),
      written: alsoWritten,
    }),
  )
  .describe('Things the document says differently in different places.');

export const risk = z.strictObject({
  id: slug.optional(),
  text: written.describe('The threat (hot), or the whole risk where the document has one sentence.'),
  vulnerability: written.optional(),
  effect: written.optional().describe('The consequence in words.'),
  probability: z.int().min(1).max(5).optional(),
  consequence: z.int().min(1).max(5).optional(),
  value: written.optional().describe('The value as written; it is recomputed.'),
  needsAction: z.boolean().optional(),
  measures: z.array(written).optional(),
  owner: written.optional(),
  history: z
    .array(
      z.strictObject({
        on: written,
        probability: z.int().min(1).max(5),
        consequence: z.int().min(1).max(5),
      }),
    )
    .optional(),
  visibility: visibility.optional(),
  parts: z.array(written).optional().describe('Sub-bullets.'),
});
