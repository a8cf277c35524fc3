/**
 * `tertial.report/1`, the published form of a report (docs/report.schema.json is made from this). Amounts are decimal
 * strings, dates ISO 8601, period ids like 2017-T1, 2017-03 and 2017-W12. A field is added only with a new version.
 */
import { z } from 'zod';
import { DIMENSIONS } from '../../programme/status/colour.ts';
import { MILESTONE_STATES } from '../../programme/milestone/milestone.ts';
import { LOCALES } from '../../programme/locale.ts';
import { REPORT_KINDS } from '../../programme/programme.ts';

const date = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const amount = z.string().regex(/^-?\d+(\.\d{1,2})?$/);
const chosen = z.enum(['green', 'yellow', 'red']);
const colour = z.enum(['green', 'yellow', 'red', 'grey']);
const percent = z.string().regex(/^-?\d+\.\d$/);
/** Paid by the funder, and put in by the parties themselves. */
const financing = z.strictObject({ support: amount.nullable(), own: amount.nullable() });
const sources = z.array(z.string());

const statement = z.strictObject({
  kind: z.enum([
    'heading',
    'paragraph',
    'item',
    'fact',
    'head',
    'row',
    'status',
    'figure',
    'callout',
    'chart',
  ]),
  text: z.string(),
  /** Of a table's head or row; empty: it is none. */
  cells: z.array(z.string()),
  sources,
});

const meeting = z.strictObject({
  body: z.string(),
  number: z.int().positive(),
  start: moment,
  minutes: z.int().positive(),
  place: z.string().nullable(),
});

export const reportSchema = z.strictObject({
  schema: z.literal('tertial.report/1'),
  programme: z.string(),
  kind: z.enum(REPORT_KINDS),
  /** Phase, decision point, change request, deliverable or meeting; null: the period itself. */
  subject: z.string().nullable(),
  period: z.strictObject({ id: z.string(), start: date, end: date }),
  colours: z.array(
    z.strictObject({
      dimension: z.enum(DIMENSIONS),
      chosen: chosen.nullable(),
      computed: colour,
      shown: colour,
      previous: colour.nullable(),
      sources,
    }),
  ),
  areas: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      dimension: z.enum(DIMENSIONS),
      chosen: chosen.nullable(),
      computed: colour,
      shown: colour,
      comment: z.string(),
      action: z.string(),
      actionDone: z.boolean().nullable(),
      sources,
    }),
  ),
  activities: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      leader: z.strictObject({
        name: z.string().nullable(),
        confidence: z.enum(['confirmed', 'tentative', 'alternatives', 'vacant', 'role', 'none']),
      }),
      colour,
      reportedAt: moment.nullable(),
      sources,
    }),
  ),
  milestones: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      contractDate: date.nullable(),
      baselineDate: date.nullable(),
      forecastDate: date.nullable(),
      doneDate: date.nullable(),
      state: z.enum(MILESTONE_STATES),
      sources,
    }),
  ),
  /** Rows of the milestone plan, as they stand. */
  planMilestones: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      contractDate: date.nullable(),
      baselineDate: date.nullable(),
      forecast: date.nullable(),
      /** Counted so far; null: the row counts nothing. */
      count: z.int().nullable(),
      needed: z.int().nullable(),
      /** The count where the threshold is read the other way ("mer enn 15" as "minst 15"); null: the same. */
      otherReading: z.int().nullable(),
      state: z.enum(MILESTONE_STATES),
      /** Ids of the municipalities behind the count. */
      municipalities: z.array(z.string()),
      sources,
    }),
  ),
  /** Change requests known at the cut-off. */
  changes: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['pending', 'approved', 'refused', 'withdrawn']),
      kinds: z.array(z.enum(['goal', 'time', 'economy', 'responsibility', 'scope'])),
      /** What moves, as a place in the plan or in its own words. */
      moves: z.array(
        z.strictObject({
          what: z.string(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          weakened: z.boolean(),
        }),
      ),
      sources,
    }),
  ),
  /** The sub-projects' tertial forms; texts are empty where none has come in. */
  subProjects: z.array(
    z.strictObject({
      id: z.string(),
      reported: z.boolean(),
      achieved: z.string(),
      deviations: z.string(),
      problems: z.string(),
      actions: z.string(),
      sources,
    }),
  ),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      unit: z.string(),
      target: z.number(),
      cumulativeTarget: z.number(),
      actual: z.number().nullable(),
      asOf: date.nullable(),
      sources,
    }),
  ),
  economy: z.union([
    z.strictObject({
      currency: z.string(),
      lines: z.array(
        z.strictObject({
          category: z.string(),
          parent: z.string().nullable(),
          year: z.int().nullable(),
          budget: amount,
          outcome: amount.nullable(),
          forecast: amount.nullable(),
          /** Outcome in per cent of the budget; null: nothing to divide by, or no outcome. */
          share: percent.nullable(),
          financing,
          sources,
        }),
      ),
      totals: z.strictObject({
        budget: amount,
        outcome: amount.nullable(),
        forecast: amount.nullable(),
        share: percent.nullable(),
        financing,
        sources,
      }),
      asOf: date.nullable(),
    }),
    z.strictObject({ unavailable: z.array(z.string()).min(1), sources }),
  ]),
  risks: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      probability: z.int().min(1).max(5).nullable(),
      consequence: z.int().min(1).max(5).nullable(),
      value: z.int().nullable(),
      trend: z.enum(['rising', 'falling', 'steady']).nullable(),
      sources,
    }),
  ),
  costShares: z.array(z.strictObject({ rule: z.string(), party: z.string(), amount, sources })),
  deliverables: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      version: z.string().nullable(),
      targetVersion: z.string().nullable(),
      accepted: z.boolean(),
      acceptance: z.enum(['pending', 'in-review', 'accepted', 'rejected']),
      sources,
    }),
  ),
  conditions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      required: z.int(),
      actual: z.int(),
      of: z.int(),
      margin: z.int(),
      met: z.boolean(),
      sources,
    }),
  ),
  decisions: z.array(
    z.strictObject({
      state: z.enum(['wanted', 'decided']),
      text: z.string(),
      alternatives: z.array(
        z.strictObject({ number: z.int(), text: z.string(), effects: z.array(z.string()) }),
      ),
      chosen: z.int().nullable(),
      outcome: z.string().nullable(),
      consent: z.strictObject({ of: z.string(), state: z.enum(['given', 'pending', 'refused']) }).nullable(),
      on: date.nullable(),
      section: z.string().nullable(),
      activities: z.array(z.string()),
      owner: z.string().nullable(),
      due: date.nullable(),
      sources,
    }),
  ),
  coverage: z.strictObject({
    asked: z.int(),
    answered: z.int(),
    missing: z.array(
      z.strictObject({ week: z.string(), person: z.string(), activities: z.array(z.string()) }),
    ),
    sources,
  }),
  openQuestions: z.array(
    z.strictObject({
      id: z.string(),
      about: z.string(),
      raw: z.string(),
      readings: z.array(z.string()),
      confidence: z.enum(['sure', 'likely', 'unsure']),
      askedOf: z.string(),
      text: z.string(),
    }),
  ),
  meetings: z.strictObject({
    previous: meeting.nullable(),
    next: meeting.nullable(),
    /** Since the report before. */
    held: z.array(
      z.strictObject({
        body: z.string(),
        on: date,
        minutes: z.enum(['planned', 'draft', 'adjusted', 'registered']),
        present: z.int(),
        absent: z.int(),
        sources,
      }),
    ),
  }),
  /** The report as people read it: every statement as text, with what it came from. */
  document: z.strictObject({
    title: z.string(),
    locale: z.enum(LOCALES),
    cutOff: z.string(),
    notice: z.string().nullable(),
    imprint: z.array(statement),
    sections: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        /** `front`: page one; `annex`: behind the pages of a short report. */
        place: z.enum(['front', 'body', 'annex']),
        statements: z.array(statement),
      }),
    ),
  }),
  /** What each id in a list of `sources` stands for. */
  sources: z.array(
    z.strictObject({
      id: z.string(),
      /** Somebody's answer or record, or a place in the plan. */
      kind: z.enum(['answer', 'plan']),
      place: z.string().nullable(),
      by: z.string().nullable(),
      about: z.string().nullable(),
      at: moment.nullable(),
      /** Chosen or counted beside the words, in the document's language. */
      chose: z.string().nullable(),
      /** Whole and in the person's or the plan's own words; null: none. */
      said: z.strictObject({ text: z.string(), lang: z.enum(LOCALES) }).nullable(),
    }),
  ),
});

export type ReportJson = z.infer<typeof reportSchema>;

/** The JSON Schema that docs/report.schema.json holds. */
export function reportJsonSchema(): object {
  return {
    ...z.toJSONSchema(reportSchema),
    title: 'tertial.report/1',
    description: 'A report as data.',
  };
}
