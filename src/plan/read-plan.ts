/**
 * Plan as written → programme facts, open questions, warnings; or every fault of the file at once. Pure. Nothing is
 * fixed silently: what the document leaves open or contradicts is a question to a named person, and a file with a
 * single fault yields no programme.
 */
import { deciderOf } from '../programme/activity/assignment.ts';
import type { Activity, Programme } from '../programme/programme.ts';
import { applyReadings } from './apply-readings.ts';
import { checkShape } from './check-shape.ts';
import { countPlan } from './count-plan.ts';
import { collectFindings, type Findings } from './findings.ts';
import { interpretActivities, interpretBlocks } from './interpret-activities.ts';
import { interpretBodies } from './interpret-bodies.ts';
import { interpretCostShares } from './interpret-cost-shares.ts';
import {
  interpretDeliverables,
  interpretIndicators,
  interpretMilestonePlans,
  interpretMilestones,
  interpretObservations,
  interpretRemainingItems,
} from './interpret-delivery.ts';
import { interpretDocument } from './interpret-document.ts';
import { interpretEconomy } from './interpret-economy.ts';
import { interpretGoals, interpretTargets } from './interpret-goals.ts';
import {
  interpretAnnouncements,
  interpretChangeApprovals,
  interpretChangeRequests,
  interpretConditions,
  interpretStatusAreas,
} from './interpret-governance.ts';
import { interpretActions, interpretDecisions, interpretMeetings } from './interpret-meetings.ts';
import { interpretOrganisations, interpretSubProjects } from './interpret-organisations.ts';
import { interpretDecisionPoints, interpretPhases } from './interpret-phases.ts';
import { exactDay } from './plan-references.ts';
import { interpretPeople } from './interpret-people.ts';
import { interpretProject } from './interpret-project.ts';
import { interpretResources } from './interpret-resources.ts';
import { interpretRisks } from './interpret-risks.ts';
import { interpretLeaders, interpretRoles } from './interpret-roles.ts';
import { interpretFunderTemplates, interpretReporting } from './interpret-reporting.ts';
import { checkTimeZone, interpretRhythm, interpretThresholds } from './interpret-settings.ts';
import { peopleDirectory } from './people-directory.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PlanFile } from './plan-schema.ts';
import { MAX_PROBLEMS, readYaml } from './read-yaml.ts';
import { pathText, type PlanProblem, type PlanReading } from './reading.ts';

/** Reads the text of a programme.yaml. `programme` is `null` exactly when there are `problems`. Never throws on data. */
export function readPlan(text: string): PlanReading {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return broken(yaml.problems);
  const shape = checkShape(yaml.data, yaml.locate);
  if (shape.file === null) return broken(shape.problems);
  const findings = collectFindings(yaml.locate);
  const { facts, ignored } = interpret(shape.file, findings);
  // Where something stands in for a wrong shape, what it would mean is nobody's fault.
  const wrong = shape.problems.map(({ path }) => path);
  const meant = findings.problems.filter(({ path }) => !wrong.some((other) => path.startsWith(other)));
  const problems = [...shape.problems, ...meant];
  if (problems.length > 0) return broken(problems);
  const read = applyReadings(facts, yaml.locate);
  if (read.problems.length > 0) return broken(read.problems);
  const askedOf = deciderOf(read.facts.programme, new Map()) ?? 'project-leader';
  return {
    programme: withSpellings(read.facts),
    written: shape.file,
    questions: read.questions.map((draft) => ({ ...draft, about: pathText(draft.about), askedOf })),
    settled: read.settled,
    warnings: read.warnings,
    problems: [],
    counts: countPlan(read.facts, ignored),
  };
}

function interpret(file: PlanFile, findings: Findings): { facts: PlanFacts; ignored: number } {
  const people = interpretPeople(file, findings);
  const context = { file, findings, people: peopleDirectory(people) };
  checkTimeZone(context);
  const { document, ignored } = interpretDocument(context);
  const written = interpretActivities(context);
  const roles = interpretRoles(context, written);
  const leaders = interpretLeaders(context, roles);
  const activities = written.map((activity): Activity => {
    const writing = leaders.get(activity.number)?.writing;
    if (writing === undefined) return activity;
    return { ...activity, leader: { raw: writing.raw, state: writing.state, people: writing.people } };
  });
  const { id, shortName, language, country, timeZone, currency } = file.settings;
  const thresholds = interpretThresholds(context);
  const knownFrom = exactDay(context, ['settings', 'knownFrom'], file.settings.knownFrom);
  const programme: Programme = {
    ...{ id, shortName, language, country, timeZone, currency },
    title: file.settings.title ?? document.title,
    ...interpretProject(context, activities),
    document,
    goals: interpretGoals(context),
    targets: interpretTargets(context, activities),
    blocks: interpretBlocks(context, activities),
    activities,
    people,
    roles: roles.map(({ role }) => role),
    resources: interpretResources(context),
    bodies: interpretBodies(context, roles),
    risks: interpretRisks(context),
    economy: interpretEconomy(context),
    reporting: interpretReporting(context),
    funderTemplates: interpretFunderTemplates(context),
    rhythm: interpretRhythm(context),
    organisations: interpretOrganisations(context),
    subProjects: interpretSubProjects(context),
    phases: interpretPhases(context),
    decisionPoints: interpretDecisionPoints(context),
    deliverables: interpretDeliverables(context),
    milestones: interpretMilestones(context),
    milestonePlans: interpretMilestonePlans(context),
    indicators: interpretIndicators(context),
    observations: interpretObservations(context),
    meetings: interpretMeetings(context),
    decisions: interpretDecisions(context),
    actions: interpretActions(context),
    changeRequests: interpretChangeRequests(context),
    costShares: interpretCostShares(context),
    conditions: interpretConditions(context),
    announcements: interpretAnnouncements(context),
    remainingItems: interpretRemainingItems(context),
    channels: file.communication ?? [],
    escalations: file.escalations ?? [],
    statusAreas: interpretStatusAreas(context),
    stateWords: file.settings.stateWords ?? [],
    changeApprovals: interpretChangeApprovals(context),
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(knownFrom === null ? {} : { knownFrom }),
  };
  return { facts: { ...context, programme, roles, leaders }, ignored };
}

/** The ways of writing met while reading count as aliases from now on. */
function withSpellings({ programme, people }: PlanFacts): Programme {
  return {
    ...programme,
    people: programme.people.map((person) => ({
      ...person,
      aliases: [...new Set([...person.aliases, ...people.otherSpellings(person.id).map(({ raw }) => raw)])],
    })),
  };
}

/** In the order of the file. */
function broken(problems: readonly PlanProblem[]): PlanReading {
  return {
    programme: null,
    written: null,
    questions: [],
    settled: [],
    warnings: [],
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, MAX_PROBLEMS),
    counts: {},
  };
}
