/** The script of a simulated programme, `life.yaml` beside its plan: what people say and do on which day. */
import { z } from 'zod';
import { activityNumber, slug } from '../../plan/schema-parts.ts';

const text = z.string().max(3000);
const day = z.iso.date({ error: 'a date such as 2014-02-26' });
const week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, { error: 'a week such as 2014-W09' });
const colour = z.enum(['green', 'yellow', 'red']);
const counts = z.record(z.string(), z.int().min(0));

const answer = z.strictObject({
  week,
  activity: activityNumber,
  silent: z.literal(true).optional().describe('Nobody answers that week.'),
  colour: colour.optional().describe('Default green.'),
  done: text.optional(),
  next: text.optional(),
  help: text.optional(),
  cause: text.optional(),
  consequence: text.optional(),
  action: text.optional(),
  owner: text.optional(),
  due: day.optional(),
  counts: counts.optional(),
  countReason: text.optional(),
  forecast: day.optional(),
  finished: day.optional(),
  state: text.optional().describe('How far it has come, in the programme’s own words.'),
});

const area = z.strictObject({
  week,
  area: slug,
  colour,
  comment: text.optional(),
  action: text.optional(),
  actionDone: z.boolean().optional(),
});

const subReport = z.strictObject({
  period: z.string().regex(/^\d{4}-T[1-3]$/, { error: 'a tertial such as 2007-T1' }),
  subProject: slug,
  achieved: text,
  deviations: text.optional(),
  problems: text.optional(),
  actions: text.optional(),
  counts: z.record(slug, counts).optional().describe('By organisation, then indicator.'),
});

/** What is written under an item: the fields of its form. */
const minutesItem = z.strictObject({
  item: text.describe('Number of the agenda item.'),
  notes: text.optional(),
  chosen: z.int().min(1).max(20).optional().describe('Number of the chosen alternative.'),
  outcome: text.optional(),
  unanimous: z.enum(['yes', 'no']).optional(),
  votes: text.optional(),
  conditions: text.optional(),
  action: text.optional(),
  owner: slug.optional(),
  due: day.optional(),
});

const minutes = z.strictObject({
  meeting: z.string().regex(/^[^:]+:\d{4}-\d{2}-\d{2}$/, { error: 'a meeting such as styrgrupp:2016-09-13' }),
  items: z.array(minutesItem).default([]),
  adjuster: slug.optional().describe('Person id. Default: the first of those invited.'),
});

const edit = z.union([
  z.strictObject({ at: z.string().min(1), to: z.unknown() }),
  z.strictObject({ at: z.string().min(1), add: z.unknown() }),
]);

const revision = z.strictObject({
  on: day,
  reason: text.optional().describe('Why the plan moves; a re-plan needs it.'),
  impact: text.optional(),
  edits: z.array(edit).min(1),
});

const approval = z.strictObject({
  request: z.string().min(1),
  step: z.enum(['steering-group', 'funder']),
  outcome: z.enum(['approved', 'refused']),
  note: text.optional(),
  on: day,
});

const review = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('quality'),
    deliverable: slug,
    comment: text,
    by: slug.optional(),
    on: day,
  }),
  z.strictObject({
    step: z.literal('acceptance'),
    deliverable: slug,
    outcome: z.enum(['accepted', 'rejected']),
    comment: text.optional(),
    by: slug.optional(),
    on: day,
  }),
]);

/** What becomes of reports that need an approval, beside their being sent for review and approved. */
const reports = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('send-back'),
    edition: z.string().min(1),
    version: z.string().min(1).describe('The version that is sent back instead of approved.'),
    comment: text,
  }),
  z.strictObject({
    act: z.literal('receipt'),
    edition: z.string().min(1).describe('Such as tertial:2007-T1~funder~contract.'),
    reference: text,
    receivedBy: text,
    on: day,
  }),
  z.strictObject({
    act: z.literal('outcome'),
    edition: z.string().min(1),
    outcome: z.enum(['accepted', 'returned']),
    note: text.optional(),
    deadline: day.optional(),
    on: day,
  }),
]);

export const lifeSchema = z.strictObject({
  schema: z.literal('tertial.life/1'),
  from: day.describe('First day of the simulation.'),
  until: day.describe('Last day of the simulation.'),
  answers: z.array(answer).optional(),
  areas: z.array(area).optional(),
  subReports: z.array(subReport).optional(),
  questions: z
    .array(z.strictObject({ question: z.string().min(1), reading: z.string().min(1), on: day }))
    .optional(),
  leaders: z.array(z.strictObject({ activity: z.string().min(1), person: slug, on: day })).optional(),
  imports: z.array(revision).optional(),
  approvals: z.array(approval).optional(),
  reviews: z.array(review).optional(),
  minutes: z.array(minutes).optional().describe('Meetings without one have only who was there.'),
  reports: z.array(reports).optional(),
  news: z.array(z.strictObject({ announcement: slug, period: z.string().min(1), text })).optional(),
});

export type Life = z.infer<typeof lifeSchema>;
