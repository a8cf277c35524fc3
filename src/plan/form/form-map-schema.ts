/** The mapping file of a funder's form. */
import { z } from 'zod';
import { FORM_FACTS } from '../../programme/form-map.ts';
import { LOCALES } from '../../programme/locale.ts';
import { REPORT_SECTIONS } from '../../programme/report-section.ts';

/** A placeholder's name: letters first, so that it can be no order to the program that fills it. */
export const TAG = /^\p{L}[\p{L}\p{N}_.-]{0,59}$/u;

const max = z.int().min(1).max(100_000).optional();
const section = z.enum(REPORT_SECTIONS);
const byNumber = z.int().min(1).max(200);
const place = z.union([z.string().min(1).max(200), byNumber]);

export const factField = z.strictObject({ fact: z.enum(FORM_FACTS), max });
export const wordsField = z.strictObject({ text: z.string().min(1).max(20_000), max });
export const sectionField = z.strictObject({ section, item: place.optional(), max });
export const tableField = z.strictObject({
  section,
  table: byNumber.optional(),
  columns: z.record(z.string().regex(TAG), place),
});

export const mapHead = z.strictObject({
  schema: z.literal('tertial.form/1'),
  language: z.enum(LOCALES).optional(),
  fields: z.record(z.string(), z.unknown()),
});
