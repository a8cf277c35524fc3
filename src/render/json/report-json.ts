/** A report as data for other programs: the same facts and rules as the document, nothing reworded. */
import type { Locale } from '../../programme/locale.ts';
import { REPORT_KINDS, type ReportKind } from '../../programme/programme.ts';
import { areasNow } from '../../report/area-blocks.ts';
import { askedSources, colourSources } from '../../report/asked-sources.ts';
import { buildReport } from '../../report/build-report.ts';
import type { Document } from '../../report/document.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { personName } from '../../report/leader.ts';
import { contextOf, type SectionContext } from '../../report/section-context.ts';
import { heldSince } from '../../report/sections/meetings.ts';
import { targetStatuses } from '../../report/target-status.ts';
import {
  conditionsJson,
  costSharesJson,
  decisionsJson,
  deliverablesJson,
  economyJson,
  risksJson,
} from './records-json.ts';
import { documentJson, sourcesJson } from './document-json.ts';
import { changesJson, planMilestonesJson, subProjectsJson } from './plan-json.ts';
import type { ReportJson } from './report-schema.ts';

/**
 * `tertial.report/1`, indented, with a line end. `document` decides the kind, and the language of questions and of
 * Tertial's own sentences; without one, tertials give the tertial report and all else the monthly one, in the programme's.
 */
export function reportJson(facts: ReportFacts, document?: Document): string {
  const locale = document?.locale ?? facts.programme.language;
  const byPeriod = facts.period.kind === 'tertial' ? 'tertial' : 'monthly';
  const kind = REPORT_KINDS.find((one) => one === document?.kind) ?? byPeriod;
  const report = {
    ...reportOf(facts, kind, locale),
    document: documentJson(document ?? buildReport(kind, facts, locale)),
  };
  const whole: ReportJson = { ...report, sources: sourcesJson(facts, locale, report) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function reportOf(
  facts: ReportFacts,
  kind: ReportKind,
  locale: Locale,
): Omit<ReportJson, 'document' | 'sources'> {
  const { programme, period } = facts;
  const context = contextOf(facts, locale);
  return {
    schema: 'tertial.report/1',
    programme: programme.id,
    kind,
    subject: facts.subject ?? null,
    period: { id: period.id, start: period.start.toString(), end: period.end.toString() },
    colours: context.now.colours.map(({ dimension, chosen, colour, shown, ...one }) => ({
      dimension,
      chosen,
      computed: colour,
      shown,
      previous: context.before?.colours.find((one) => one.dimension === dimension)?.shown ?? null,
      sources: [...colourSources(one, context.coverage)],
    })),
    areas: areasOf(context),
    activities: activitiesOf(context),
    milestones: context.now.activities.map(({ milestone }) => ({
      id: milestone.id,
      text: milestone.text,
      contractDate: iso(milestone.contract),
      baselineDate: iso(milestone.baseline),
      forecastDate: iso(milestone.forecast),
      doneDate: iso(milestone.done),
      state: milestone.state,
      sources: [...milestone.sources],
    })),
    planMilestones: planMilestonesJson(context),
    changes: changesJson(context),
    subProjects: subProjectsJson(context),
    targets: targetsOf(context),
    economy: economyJson(context),
    costShares: costSharesJson(context),
    risks: risksJson(context),
    deliverables: deliverablesJson(context),
    conditions: conditionsJson(context),
    decisions: decisionsJson(context),
    coverage: coverageOf(context),
    openQuestions: facts.questions.map((one) => ({
      id: one.id,
      about: one.about,
      raw: one.raw,
      readings: [...one.readings],
      confidence: one.confidence,
      askedOf: one.askedOf,
      text: one.text[locale],
    })),
    meetings: {
      previous: meetingOf(facts.previousMeeting),
      next: meetingOf(facts.nextMeeting),
      held: heldOf(context),
    },
  };
}

function areasOf(context: SectionContext): ReportJson['areas'] {
  return areasNow(context).map(({ area, chosen, computed, shown, comment, action, actionDone, source }) => ({
    ...{ id: area.id, name: area.name, dimension: area.dimension, chosen, computed: computed.colour },
    ...{ shown, comment, action, actionDone },
    sources: [...(source === null ? [] : [source]), ...computed.sources],
  }));
}

function heldOf(context: SectionContext): ReportJson['meetings']['held'] {
  return heldSince(context).map(({ body, on, state, present, absent }) => ({
    ...{ body, on: on.toString(), minutes: state },
    ...{ present: present.length, absent: absent.length },
    sources: ['plan:meetings'],
  }));
}

function activitiesOf({ facts, now }: SectionContext): ReportJson['activities'] {
  return now.activities.map(({ activity, leader, colour, answer, index }) => ({
    number: activity.number,
    title: activity.title,
    leader: { name: leader.name, confidence: leader.confidence },
    colour,
    reportedAt:
      answer === null
        ? null
        : answer.at.toZonedDateTimeISO(facts.programme.timeZone).toString({ timeZoneName: 'never' }),
    sources: [...(answer === null ? [] : [answer.id]), `plan:activities[${index}]`],
  }));
}

function targetsOf({ facts, now }: SectionContext): ReportJson['targets'] {
  return targetStatuses(facts, now).map(({ target, promised, counted, sources }) => ({
    id: target.id,
    text: target.text,
    unit: target.unit,
    target: target.target,
    cumulativeTarget: promised,
    actual: counted?.value ?? null,
    asOf: iso(counted?.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate() ?? null),
    sources: [...sources],
  }));
}

function coverageOf({ facts, coverage }: SectionContext): ReportJson['coverage'] {
  const missing = coverage.filter((one) => one.answeredAt === null);
  return {
    asked: coverage.length,
    answered: coverage.length - missing.length,
    missing: missing.map((one) => ({
      week: one.week,
      person: personName(facts.programme, one.person),
      activities: [...one.activities],
    })),
    sources: [...askedSources(coverage)],
  };
}

function meetingOf(meeting: MeetingFact | null): ReportJson['meetings']['next'] {
  if (meeting === null) return null;
  const { body, number, start, minutes, place } = meeting;
  return { body, number, start: start.toString({ timeZoneName: 'never' }), minutes, place };
}

function iso(date: Temporal.PlainDate | null): string | null {
  return date?.toString() ?? null;
}
