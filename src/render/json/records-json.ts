/** The programme's records as data: economy, cost shares, risks, deliverables, conditions, decisions. Nothing reworded. */
import { sectionWords } from '../../i18n/section-words.ts';
import { checkConditions } from '../../programme/condition/check-conditions.ts';
import type { Decision } from '../../programme/decision/decision.ts';
import { deliveryStatus } from '../../programme/delivery/delivery-status.ts';
import { percentOf } from '../../programme/economy/amount.ts';
import { costShares } from '../../programme/economy/cost-share.ts';
import { rankRisks } from '../../programme/risk/rank-risks.ts';
import { isDecided } from '../../report/decisions-to-take.ts';
import { type DecisionWanted, decisionsOf } from '../../report/decisions-wanted.ts';
import { economyTotals } from '../../report/economy-totals.ts';
import type { SectionContext } from '../../report/section-context.ts';
import type { ReportJson } from './report-schema.ts';

export function economyJson({ facts: { programme }, locale }: SectionContext): ReportJson['economy'] {
  const { lines, unavailable, note, asOf } = programme.economy;
  if (unavailable.length > 0) return { unavailable: [...unavailable], sources: ['plan:economy'] };
  if (lines.length === 0)
    return { unavailable: [note ?? sectionWords.noLines[locale]], sources: ['plan:economy'] };
  const amounts = (one: ReturnType<typeof economyTotals>) => ({
    budget: one.budget,
    outcome: one.outcome,
    forecast: one.forecast,
    share: one.outcome === null ? null : percentOf(one.outcome, one.budget),
    financing: { support: one.support, own: one.own },
  });
  return {
    currency: programme.currency,
    lines: lines.map((line, index) => ({
      ...{ category: line.category, parent: line.parent, year: line.year },
      ...amounts(line),
      sources: [`plan:economy.lines[${index}]`],
    })),
    totals: { ...amounts(economyTotals(lines)), sources: ['plan:economy.lines'] },
    asOf: iso(asOf),
  };
}

export function costSharesJson({ facts: { programme }, now }: SectionContext): ReportJson['costShares'] {
  return programme.costShares.flatMap((rule, index) =>
    costShares(rule, programme, now.date).map(({ party, amount }) => ({
      ...{ rule: rule.id, party, amount },
      sources: [`plan:costShares[${index}]`],
    })),
  );
}

export function risksJson({ facts: { programme } }: SectionContext): ReportJson['risks'] {
  return rankRisks(programme.risks).map(({ risk, value, trend }) => ({
    id: risk.id,
    text: risk.text,
    probability: risk.probability,
    consequence: risk.consequence,
    ...{ value, trend },
    sources: [`plan:risks[${programme.risks.indexOf(risk)}]`],
  }));
}

export function deliverablesJson({ facts }: SectionContext): ReportJson['deliverables'] {
  const { programme, entries } = facts;
  return programme.deliverables.map((one, index) => {
    const { version, targetVersion, acceptance } = deliveryStatus(one, entries, programme.timeZone);
    const accepted = acceptance === 'accepted';
    const sources = [`plan:deliverables[${index}]`];
    return { id: one.id, name: one.name, version, targetVersion, accepted, acceptance, sources };
  });
}

export function conditionsJson({ facts: { programme }, now }: SectionContext): ReportJson['conditions'] {
  return checkConditions(programme, now.date).map(
    ({ condition, required, actual, of, margin, met }, index) => ({
      ...{ id: condition.id, text: condition.text },
      ...{ required, actual, of, margin, met },
      sources: [`plan:conditions[${index}]`, 'plan:organisations'],
    }),
  );
}

/** What is wanted first, then what has been decided. */
export function decisionsJson({ facts, now, locale }: SectionContext): ReportJson['decisions'] {
  const wanted = decisionsOf(facts, now, locale).map(wantedJson);
  const decided = facts.programme.decisions.flatMap((one, index) =>
    isDecided(one) ? [decidedJson(one, index)] : [],
  );
  return [...wanted, ...decided];
}

function wantedJson(one: DecisionWanted): ReportJson['decisions'][number] {
  return {
    state: 'wanted',
    text: one.ask,
    alternatives: one.alternatives.map(({ number, text, effects }) => ({
      number,
      text,
      effects: [...effects],
    })),
    ...{ chosen: null, outcome: null, consent: null, on: null, section: null },
    activities: one.activities.map(({ activity }) => activity.number),
    owner: one.owner,
    due: iso(one.due),
    sources: [...one.sources],
  };
}

function decidedJson(one: Decision, index: number): ReportJson['decisions'][number] {
  const { text, chosen, outcome, section, consent, on } = one;
  return {
    state: 'decided',
    text,
    alternatives: one.alternatives.map((each) => ({
      number: each.number,
      text: each.text,
      effects: [...each.effects],
    })),
    ...{ chosen, outcome, section, on: iso(on) },
    consent: consent === null ? null : { of: consent.of, state: consent.state },
    ...{ activities: [], owner: null, due: null },
    sources: [`plan:decisions[${index}]`],
  };
}

function iso(date: Temporal.PlainDate | null): string | null {
  return date?.toString() ?? null;
}
