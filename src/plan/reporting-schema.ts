/** Which report is owed to whom, what must have happened before it leaves, and the funders' own forms. */
import { z } from 'zod';
import { ANSWER_RULES } from '../programme/funder-template.ts';
import { REPORT_KINDS } from '../programme/programme.ts';
import { REPORT_FORMATS } from '../programme/report-format.ts';
import { REPORT_SECTIONS } from '../programme/report-section.ts';
import { thresholds } from './threshold-schema.ts';
import { language, slug, written } from './schema-parts.ts';

export const reporting = z
  .array(
    z.strictObject({
      kind: z.enum(REPORT_KINDS),
      to: z
        .array(written)
        .min(1)
        .describe('Ids of bodies or people, or client, project-leader, coordinator, steering-group.'),
      channel: z
        .enum(['mail', 'portal'])
        .optional()
        .describe('portal: its author gets the text and submits it. Default mail.'),
      occasion: z
        .enum(['milestone', 'request'])
        .optional()
        .describe(
          'milestone: at each row of the milestone plan; request: when somebody asks. Default: the kind’s own.',
        ),
      body: slug.optional().describe('With board: the body whose meetings it precedes.'),
      dueOffset: z
        .int()
        .min(-60)
        .max(120)
        .optional()
        .describe('Working days from the period’s end, the meeting or the event. Default: the kind’s own.'),
      cutOff: z
        .int()
        .min(0)
        .max(60)
        .optional()
        .describe('Working days before it leaves from which on its facts are frozen. Default 0.'),
      basis: z.enum(['current', 'contract']).optional().describe('Which plan it is held against.'),
      language: language.optional().describe('What it is written in. Default: each recipient’s own.'),
      formats: z
        .array(z.enum(REPORT_FORMATS))
        .min(1)
        .max(REPORT_FORMATS.length)
        .optional()
        .describe('What is attached. Default html and pdf.'),
      approvers: z
        .array(written)
        .max(8)
        .optional()
        .describe(
          'Who must approve it, in order: role functions, people, or bodies (their chair). Default: nobody; to a funder the steering group’s chair, else the client.',
        ),
      author: written.optional().describe('Role function or person. Default project-leader.'),
      blocksPayment: z.boolean().optional().describe('The funder pays only after it is approved.'),
      number: written
        .max(60)
        .optional()
        .describe('How its document number is written, with {kind}, {period} and {year}: "KS-{period}".'),
      registration: written
        .max(60)
        .optional()
        .describe('Registration number (diarienummer, saksnummer) it is filed under.'),
      template: slug.optional().describe('Id of the funder’s template it follows.'),
    }),
  )
  .describe('Which report is owed to whom.');

const inLanguage = z
  .strictObject({ sv: written.optional(), nb: written.optional(), en: written.optional() })
  .describe('The same in other languages.');

export const funderTemplate = z
  .strictObject({
    id: slug,
    name: written.max(120),
    funder: slug.describe('Id of the funder’s organisation.'),
    language: language.optional().describe('What its questions are written in. Default: the programme’s.'),
    sections: z
      .array(z.enum(REPORT_SECTIONS))
      .min(1)
      .optional()
      .describe('What the report holds after the questions, in order. Default: all the kind has.'),
    questions: z
      .array(
        z.strictObject({
          id: slug,
          text: written.max(500).describe('The question as the form has it.'),
          translations: inLanguage.optional(),
          answer: z
            .string()
            .regex(new RegExp(`^(?:${ANSWER_RULES.join('|')}|text:[a-z0-9]+(?:-[a-z0-9]+)*)$`, 'u'))
            .max(80)
            .describe(`${ANSWER_RULES.join(', ')}, or text:KEY for words that the author writes.`),
          maxLength: z.int().min(20).max(100_000).optional().describe('Characters the field takes.'),
          required: z.boolean().optional().describe('Default true.'),
        }),
      )
      .min(1)
      .max(60),
    thresholds: thresholds.optional(),
  })
  .describe('A funder’s own form: its questions, the order of its report, and its thresholds.');
