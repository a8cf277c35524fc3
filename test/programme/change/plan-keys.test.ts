/** R5: every key of the plan file is known as material or as follow-up: a new one has to be thought about. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diffPlans } from '../../../src/plan/diff-plans.ts';
import { planSchema } from '../../../src/plan/plan-schema.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { classifyChanges } from '../../../src/programme/change/classify-changes.ts';

const PLAN = `schema: tertial.programme/1
settings:
  id: x
  shortName: X
  language: sv
  country: SE
  timeZone: Europe/Stockholm
  currency: SEK
  thresholds: { redAfterDays: 20 }
  changeApprovals: [steering-group, funder]
  reporting:
    - { kind: tertial, to: [fond, client], basis: contract, approvers: [styrgrupp, client], template: fond }
    - { kind: board, to: [namnd], body: namnd }
funderTemplates:
  - { id: fond, name: Fondens formulär, funder: fond, thresholds: { redAfterDays: 10 }, questions: [{ id: haller, text: Håller planen?, answer: schedule }] }
  - { id: annat, name: Ett annat formulär, funder: fond, questions: [{ id: haller, text: Håller planen?, answer: schedule }] }
people:
  - { name: Ann Ek, email: ann.ek@example.org }
  - { name: Bo Alm, email: bo.alm@example.org }
  - { name: Siv Sten, email: siv.sten@example.org }
document: { title: X }
project: { starts: 2016-08-01, ends: 2017-06-30 }
goals:
  - { id: g1, level: partial, text: Alla är med, due: 2017-01-31, revisedDue: 2017-02-28, cancelled: false, indicators: [Antal kurser] }
targets:
  - { id: kurser, text: Minst 20 kurser, unit: kurser, count: 20 kurser, stages: [{ activity: '1', count: 20 kurser }] }
activities:
  - { number: '1', title: Kartlägga, period: Sep – 17 oktober 2016, inScope: true }
  - { number: '2', title: Utbilda, period: Sep – nov 2016 }
organisations:
  - { id: fond, name: Fonden, kind: funder }
  - { id: orten, name: Orten, kind: municipality, participates: true, zone: a }
subProjects:
  - { id: del, name: Delen, organisations: [orten] }
phases:
  - { id: fas, name: Fasen, ends: 2016-12-31 }
decisionPoints:
  - { id: BP1, name: Punkten, due: 2016-12-15 }
deliverables:
  - { id: handbok, name: Handbok, version: '0.7', targetVersion: '1.0', due: 2016-12-01 }
milestones:
  - { id: m1, text: Minst 10 kommuner är med, date: 2016-11-01, indicator: med, contract: { text: Minst 12 kommuner är med, date: 2016-10-01 } }
  - { id: m3, text: Alla är klara }
milestonePlans:
  - { id: plan, title: Första planen, baseline: contract, rows: [{ date: 2016-10-02, text: Alla är på plats, milestone: m1 }] }
indicators:
  - { id: med, name: Med, unit: tjänster, per: municipality }
  - { id: andra, name: Andra, unit: möten, per: municipality }
bodies:
  - { id: styrgrupp, name: Styrgruppen, kind: steering-group, members: Siv Sten, chair: Siv Sten, quorum: 2 }
  - { id: namnd, name: Nämnden, kind: board, chair: Bo Alm }
roles:
  - { role: Projektledare, function: project-leader, person: Ann Ek }
  - { role: Beställare, function: client, person: Bo Alm }
budget:
  lines:
    - { category: Utbildning, budget: 120 000 kr }
    - { category: Resor, support: 30 000 kr, own: 20 000 kr }
costShares:
  - { id: bas, text: Basen, amount: 100 000 kr, key: equal, parties: [orten] }
conditions:
  - { id: minst, kind: participants, text: Minst en kommun, of: fond, atLeast: 1 }
  - { id: zon, kind: zone-share, text: Minst hälften, zones: [a], atLeast: 50 }
`;

/** What stands in the plan, what a re-plan makes of it, and the kind that is. */
const MATERIAL: Readonly<Record<string, readonly [from: string, to: string, kind: string]>> = {
  'settings.currency': ['currency: SEK', 'currency: NOK', 'economy'],
  'settings.changeApprovals': ['[steering-group, funder]', '[steering-group]', 'responsibility'],
  'settings.thresholds.redAfterDays': ['redAfterDays: 20', 'redAfterDays: 60', 'goal'],
  'settings.reporting.kind': ['kind: tertial,', 'kind: final,', 'responsibility'],
  'settings.reporting.to': ['[fond, client]', '[client]', 'responsibility'],
  'settings.reporting.body': ['to: [namnd], body: namnd', 'to: [namnd], body: styrgrupp', 'responsibility'],
  'settings.reporting.basis': ['basis: contract', 'basis: current', 'responsibility'],
  'settings.reporting.approvers': [
    'approvers: [styrgrupp, client]',
    'approvers: [styrgrupp]',
    'responsibility',
  ],
  'settings.reporting.template': ['template: fond', 'template: annat', 'responsibility'],
  'funderTemplates.thresholds.redAfterDays': ['redAfterDays: 10', 'redAfterDays: 60', 'goal'],
  'project.starts': ['starts: 2016-08-01', 'starts: 2016-09-01', 'time'],
  'project.ends': ['ends: 2017-06-30', 'ends: 2017-08-30', 'time'],
  'goals.id': ['id: g1', 'id: g2', 'goal'],
  'goals.text': ['text: Alla är med', 'text: Några är med', 'goal'],
  'goals.due': ['due: 2017-01-31', 'due: 2017-03-31', 'goal'],
  'goals.revisedDue': ['revisedDue: 2017-02-28', 'revisedDue: 2017-03-31', 'goal'],
  'goals.cancelled': ['cancelled: false', 'cancelled: true', 'goal'],
  'goals.indicators': ['[Antal kurser]', '[Antal möten]', 'goal'],
  'targets.id': ['id: kurser', 'id: kurs', 'goal'],
  'targets.text': ['text: Minst 20 kurser', 'text: Helst 20 kurser', 'goal'],
  'targets.unit': ['unit: kurser', 'unit: träffar', 'goal'],
  'targets.count': ['count: 20 kurser, stages', 'count: 10 kurser, stages', 'goal'],
  'targets.stages.activity': ["{ activity: '1', count", "{ activity: '2', count", 'goal'],
  'targets.stages.count': ["activity: '1', count: 20 kurser", "activity: '1', count: 5 kurser", 'goal'],
  'activities.number': ["number: '2'", "number: '3'", 'scope'],
  'activities.period': ['Sep – 17 oktober 2016', 'Sep – 30 november 2016', 'time'],
  'activities.inScope': ['inScope: true', 'inScope: false', 'scope'],
  'subProjects.id': ['id: del,', 'id: delen,', 'scope'],
  'phases.id': ['id: fas,', 'id: fasen,', 'time'],
  'phases.ends': ['ends: 2016-12-31', 'ends: 2017-03-31', 'time'],
  'decisionPoints.id': ['id: BP1,', 'id: BP2,', 'time'],
  'decisionPoints.due': ['due: 2016-12-15', 'due: 2017-03-15', 'time'],
  'deliverables.id': ['id: handbok', 'id: bok', 'scope'],
  'deliverables.targetVersion': ["targetVersion: '1.0'", "targetVersion: '0.9'", 'goal'],
  'deliverables.due': ['due: 2016-12-01', 'due: 2017-01-01', 'time'],
  'milestones.id': ['id: m3', 'id: m4', 'time'],
  'milestones.text': ['text: Minst 10 kommuner', 'text: Minst 8 kommuner', 'goal'],
  'milestones.date': ['date: 2016-11-01', 'date: 2017-01-01', 'time'],
  'milestones.indicator': ['indicator: med,', 'indicator: andra,', 'goal'],
  'milestones.contract.text': ['text: Minst 12 kommuner', 'text: Minst 9 kommuner', 'goal'],
  'milestones.contract.date': ['date: 2016-10-01', 'date: 2016-11-15', 'time'],
  'milestonePlans.id': ['id: plan,', 'id: planen,', 'time'],
  'milestonePlans.baseline': ['baseline: contract', 'baseline: current', 'time'],
  'milestonePlans.rows.date': ['date: 2016-10-02', 'date: 2016-12-02', 'time'],
  'milestonePlans.rows.milestone': ['på plats, milestone: m1', 'på plats', 'time'],
  'indicators.unit': ['unit: tjänster', 'unit: sidor', 'goal'],
  'indicators.per': ['tjänster, per: municipality', 'tjänster, per: programme', 'goal'],
  'roles.person': [
    'function: project-leader, person: Ann Ek',
    'function: project-leader, person: Bo Alm',
    'responsibility',
  ],
  'roles.function': ['function: client', 'function: resource-owner', 'responsibility'],
  'bodies.kind': ['kind: steering-group', 'kind: forum', 'responsibility'],
  'bodies.members': ['members: Siv Sten', 'members: Ann Ek', 'responsibility'],
  'bodies.chair': ['chair: Bo Alm', 'chair: Ann Ek', 'responsibility'],
  'bodies.quorum': ['quorum: 2', 'quorum: 1', 'responsibility'],
  'budget.lines.category': ['category: Utbildning', 'category: Kurser', 'economy'],
  'budget.lines.budget': ['budget: 120 000 kr', 'budget: 90 000 kr', 'economy'],
  'budget.lines.support': ['support: 30 000 kr', 'support: 10 000 kr', 'economy'],
  'budget.lines.own': ['own: 20 000 kr', 'own: 10 000 kr', 'economy'],
  'costShares.id': ['id: bas', 'id: basen', 'economy'],
  'costShares.amount': ['amount: 100 000 kr', 'amount: 80 000 kr', 'economy'],
  'costShares.key': ['key: equal', 'key: population', 'economy'],
  'costShares.parties': ['parties: [orten]', 'parties: [fond]', 'economy'],
  'conditions.id': ['id: minst', 'id: villkor', 'goal'],
  'conditions.kind': [
    'kind: participants, text: Minst en kommun, of: fond, atLeast: 1',
    'kind: zone-share, text: Minst en kommun, of: fond, zones: [a], atLeast: 1',
    'goal',
  ],
  'conditions.text': ['text: Minst en kommun', 'text: Helst en kommun', 'goal'],
  'conditions.of': ['of: fond', 'of: orten', 'goal'],
  'conditions.atLeast': ['atLeast: 50', 'atLeast: 10', 'goal'],
  'conditions.zones': ['zones: [a]', 'zones: [b]', 'goal'],
};

/** The same facts in their other forms, and those that go by the same rule. */
const BESIDE: readonly string[] = [
  'activities.period.raw',
  'goals.indicators.text',
  'costShares.weights',
  'costShares.buyIns.party',
  'costShares.buyIns.on',
  'settings.thresholds.materialPercent',
  'settings.thresholds.materialAmount',
  'settings.thresholds.yellowRisk',
  'settings.thresholds.redRisk',
  'funderTemplates.thresholds.materialPercent',
  'funderTemplates.thresholds.materialAmount',
  'funderTemplates.thresholds.yellowRisk',
  'funderTemplates.thresholds.redRisk',
];

/** What a programme learns on its way, names, and how Tertial goes about it: whole parts of the file. */
const FOLLOW_UP_PARTS: readonly string[] = [
  'schema',
  'people',
  'document',
  'texts',
  'blocks',
  'organisations',
  'observations',
  'resources',
  'communication',
  'escalations',
  'risks',
  'meetings',
  'decisions',
  'actions',
  'changeRequests',
  'announcements',
  'remainingItems',
  'readings',
  'remarks',
  'footnotes',
  'settings.rhythm',
  'settings.meetings',
  'settings.statusAreas',
];

/** Beside material keys: each by itself. */
const FOLLOW_UP: readonly string[] = [
  'settings.id',
  'settings.knownFrom',
  'settings.title',
  'settings.shortName',
  'settings.language',
  'settings.country',
  'settings.timeZone',
  'settings.templateText',
  'settings.terms',
  'settings.stateWords',
  'settings.reporting.channel',
  'settings.reporting.dueOffset',
  'settings.reporting.occasion',
  'settings.reporting.cutOff',
  'settings.reporting.language',
  'settings.reporting.formats',
  'settings.reporting.author',
  'settings.reporting.blocksPayment',
  'settings.reporting.number',
  'settings.reporting.registration',
  'funderTemplates.id',
  'funderTemplates.name',
  'funderTemplates.funder',
  'funderTemplates.language',
  'funderTemplates.sections',
  'funderTemplates.questions.id',
  'funderTemplates.questions.text',
  'funderTemplates.questions.translations.sv',
  'funderTemplates.questions.translations.nb',
  'funderTemplates.questions.translations.en',
  'funderTemplates.questions.answer',
  'funderTemplates.questions.maxLength',
  'funderTemplates.questions.required',
  'project.predecessors.name',
  'project.predecessors.ends',
  'project.blockCount.where',
  'project.blockCount.raw',
  'project.participants.where',
  'project.participants.raw',
  'project.participants.joining',
  'goals.level',
  'goals.code',
  'goals.serves',
  'goals.cancelledReason',
  'goals.fulfilment',
  'goals.indicators.values.of',
  'goals.indicators.values.raw',
  'targets.goal',
  'targets.alsoWritten.where',
  'targets.alsoWritten.raw',
  'activities.title',
  'activities.contents',
  'activities.period.alsoWritten.where',
  'activities.period.alsoWritten.raw',
  'activities.deliverables',
  'activities.milestone',
  'activities.resources',
  'activities.leader',
  'activities.dependsOn',
  'activities.state',
  'activities.comment',
  'subProjects.name',
  'subProjects.leader',
  'subProjects.organisations',
  'subProjects.directive',
  'subProjects.indicators',
  'phases.name',
  'phases.description',
  'phases.criteria',
  'phases.criteria.text',
  'phases.criteria.state',
  'phases.criteria.evidence',
  'phases.criteria.by',
  'phases.criteria.on',
  'decisionPoints.name',
  'decisionPoints.closes',
  'decisionPoints.decider',
  'decisionPoints.checklist',
  'decisionPoints.checklist.text',
  'decisionPoints.checklist.state',
  'decisionPoints.checklist.evidence',
  'decisionPoints.checklist.by',
  'decisionPoints.checklist.on',
  'decisionPoints.outcome',
  'decisionPoints.on',
  'deliverables.name',
  'deliverables.version',
  'deliverables.acceptance',
  'deliverables.acceptedBy',
  'deliverables.acceptedOn',
  'deliverables.report.fulfilment',
  'deliverables.report.deviations',
  'deliverables.qualityRound.bodies',
  'deliverables.qualityRound.from',
  'deliverables.qualityRound.until',
  'deliverables.parts.group',
  'deliverables.parts.items',
  'deliverables.visibility',
  'milestones.goal',
  'milestones.done',
  'milestones.forecast',
  'milestones.approvals.what',
  'milestones.approvals.by',
  'milestones.approvals.on',
  'milestonePlans.title',
  'milestonePlans.rows.text',
  'indicators.id',
  'indicators.name',
  'roles.role',
  'roles.responsibility',
  'roles.activities',
  'bodies.id',
  'bodies.name',
  'bodies.role',
  'bodies.secretary',
  'bodies.organisations',
  'bodies.cadence',
  'bodies.clearance',
  'bodies.raw',
  'bodies.agenda',
  'bodies.agenda.number',
  'bodies.agenda.type',
  'bodies.agenda.title',
  'bodies.agenda.presenter',
  'bodies.agenda.minutes',
  'bodies.agenda.purpose',
  'bodies.agenda.proposal',
  'bodies.agenda.attachments',
  'bodies.agenda.notes',
  'bodies.agenda.unlisted',
  'bodies.plannedMeetings.where',
  'bodies.plannedMeetings.count',
  'budget.note',
  'budget.unavailable',
  'budget.asOf',
  'budget.lines.code',
  'budget.lines.parent',
  'budget.lines.year',
  'budget.lines.outcome',
  'budget.lines.forecast',
  'budget.lines.contents',
  'budget.lines.deviation.cause',
  'budget.lines.deviation.offset',
  'budget.totals.where',
  'budget.totals.year',
  'budget.totals.parent',
  'budget.totals.budget',
  'budget.totals.support',
  'budget.totals.own',
  'costShares.text',
  'costShares.year',
  'costShares.stated',
  'costShares.inAdvance',
];

/** Every leaf of the schema by its keys, without the places in lists. */
function keysOf(schema: z.core.JSONSchema.BaseSchema, path: string): readonly string[] {
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const items = schema.items === undefined || Array.isArray(schema.items) ? [] : [schema.items];
  const inside = [
    ...[...forms, ...items].flatMap((one) => (typeof one === 'boolean' ? [] : keysOf(one, path))),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      typeof value === 'boolean' ? [] : keysOf(value, path === '' ? key : `${path}.${key}`),
    ),
  ];
  const isLeaf = forms.length + items.length === 0 && schema.properties === undefined;
  return [...new Set(isLeaf ? [path] : inside)];
}

const KEYS = keysOf(z.toJSONSchema(planSchema, { io: 'input', reused: 'inline' }), '');

test('every key of the plan’s schema is material or follow-up, and none of them both', () => {
  const isPart = (key: string) => FOLLOW_UP_PARTS.some((part) => key === part || key.startsWith(`${part}.`));
  const material = [...Object.keys(MATERIAL), ...BESIDE];
  expect(KEYS.filter((key) => !isPart(key) && !material.includes(key) && !FOLLOW_UP.includes(key))).toEqual(
    [],
  );
  expect(material.filter((key) => isPart(key) || FOLLOW_UP.includes(key))).toEqual([]);
  // A key that is gone from the schema is gone here too.
  expect([...material, ...FOLLOW_UP].filter((key) => !KEYS.includes(key))).toEqual([]);
});

function classified(from: string, to: string) {
  const after = PLAN.replace(from, to);
  if (after === PLAN) throw new Error(`${from} is not in the plan`);
  const [was, is] = [readPlan(PLAN), readPlan(after)];
  if (was.programme === null || is.programme === null)
    throw new Error(JSON.stringify([...was.problems, ...is.problems]));
  return classifyChanges(was.programme, is.programme, diffPlans(was.programme, is.programme));
}

describe('material', () => {
  test.each(Object.entries(MATERIAL))('%s', (_, [from, to, kind]) => {
    expect(classified(from, to).kinds).toContain(kind);
  });
});
