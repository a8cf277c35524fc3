/** A report as data for other programs: the same facts and rules as the document, nothing reworded. */
import { sectionWords } from '../../i18n/section-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { decisionsOf } from '../../report/decisions-wanted.ts';
import type { Document } from '../../report/document.ts';
import { economyTotals } from '../../report/economy-totals.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { personName } from '../../report/leader.ts';
import { contextOf, type SectionContext } from '../../report/section-context.ts';
import { riskValue } from '../../report/sections/risks.ts';
import { targetStatuses } from '../../report/target-status.ts';
import type { ReportJson } from './report-schema.ts';

/**
 * `tertial.report/1`, indented, with a line end. Months give the monthly report, tertials the tertial one. `document`
 * decides the language of questions and of Tertial's own sentences, else the programme's.
 */
export function reportJson(facts: ReportFacts, document?: Document): string {
  return `${JSON.stringify(reportOf(facts, document?.locale ?? facts.programme.language), null, 2)}\n`;
}

function reportOf(facts: ReportFacts, locale: Locale): ReportJson {
  const { programme, period } = facts;
  const context = contextOf(facts, locale);
  return {
    schema: 'tertial.report/1',
    programme: programme.id,
    kind: period.kind === 'tertial' ? 'tertial' : 'monthly',
    period: { id: period.id, start: period.start.toString(), end: period.end.toString() },
    colours: context.now.colours.map(({ dimension, chosen, colour, shown }) => ({
      dimension,
      chosen,
      computed: colour,
      shown,
      previous: context.before?.colours.find((one) => one.dimension === dimension)?.shown ?? null,
    })),
    activities: activitiesOf(context),
    milestones: context.now.activities.map(({ milestone }) => ({
      id: milestone.id,
      text: milestone.text,
      contractDate: iso(milestone.contract),
      baselineDate: iso(milestone.baseline),
      forecastDate: iso(milestone.forecast),
      doneDate: iso(milestone.done),
      state: milestone.state,
    })),
    targets: targetsOf(context),
    economy: economyOf(facts, locale),
    risks: programme.risks.map((risk) => ({
      id: risk.id,
      text: risk.text,
      probability: risk.probability,
      consequence: risk.consequence,
      value: riskValue(risk),
    })),
    decisions: decisionsOf(facts, context.now, locale).map((one) => ({
      activities: one.activities.map(({ activity }) => activity.number),
      text: one.ask,
      owner: one.owner,
      due: iso(one.due),
      sources: [...one.sources],
    })),
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
    meetings: { previous: meetingOf(facts.previousMeeting), next: meetingOf(facts.nextMeeting) },
  };
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
  return targetStatuses(facts, now).map(({ target, promised, counted }) => ({
    id: target.id,
    text: target.text,
    unit: target.unit,
    target: target.target,
    cumulativeTarget: promised,
    actual: counted?.value ?? null,
    asOf: iso(counted?.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate() ?? null),
  }));
}

function economyOf({ programme }: ReportFacts, locale: Locale): ReportJson['economy'] {
  const { lines, unavailable, note } = programme.economy;
  if (unavailable.length > 0) return { unavailable: [...unavailable] };
  if (lines.length === 0) return { unavailable: [note ?? sectionWords.noLines[locale]] };
  return { currency: programme.currency, lines: [...lines], totals: economyTotals(lines) };
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
