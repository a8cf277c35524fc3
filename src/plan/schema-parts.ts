/** Building blocks of the plan file's schema. Everything a document says is text, kept as it is written. */
import { z } from 'zod';

/** Text as it stands in the document. A number must be quoted, or `1.10` would become 1.1. */
export const written = z.string().min(1).max(4000);

/** Something the plan says in more than one place, each time in its own words. */
export const alsoWritten = z
  .array(
    z.strictObject({
      where: written.describe('Where in the document: "fotnot 9", "kapitel 15".'),
      raw: written.describe('The words as they stand there.'),
    }),
  )
  .describe('Other places where the document says the same thing, perhaps differently.');

/** A text, or the text with the other places that say the same thing. */
export const writtenTwice = z.union([written, z.strictObject({ raw: written, alsoWritten })]);

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ACTIVITY_NUMBER = /^\d+(?:\.\d+)*$/;
export const CURRENCY = /^[A-Z]{3}$/;

export const slug = z.string().regex(SLUG).max(60);
export const activityNumber = z.string().regex(ACTIVITY_NUMBER).max(12);
export const currency = z.string().regex(CURRENCY);
export const visibility = z
  .enum(['internal', 'participants', 'funder', 'public', 'vendor-shielded'])
  .describe('Who may see it.');
export const language = z.enum(['sv', 'nb', 'en']);

/** Splits a {@link writtenTwice} value. */
export function bothWritings(value: z.infer<typeof writtenTwice>): {
  raw: string;
  alsoWritten: z.infer<typeof alsoWritten>;
} {
  return typeof value === 'string' ? { raw: value, alsoWritten: [] } : value;
}
