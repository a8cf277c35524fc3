/** Page one of a report about one thing: the change request, the deliverable, the phase or the decision point itself. */
import { mediumDate } from '../../i18n/format.ts';
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import {
  acceptanceWords,
  recordColumns as column,
  recordTitles,
  recordWords,
} from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { Deliverable } from '../../programme/delivery/delivery.ts';
import type { Locale } from '../../programme/locale.ts';
import type { DecisionPoint, Phase } from '../../programme/phase/phase.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Fact, Rich } from '../document.ts';
import { bodyName, writtenDate } from '../record-text.ts';
import { clipWords, plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { approvalText, isDecidedElsewhere } from './change-requests.ts';

/** Page one is a page: the whole reason stands further down. */
const WORDS = 40;

export function subject(context: SectionContext) {
  const items = itemsOf(context);
  const blocks: readonly Block[] = items.length === 0 ? [] : [{ type: 'facts', items }];
  return { title: recordTitles.subject[context.locale], place: 'front' as const, blocks };
}

function itemsOf(context: SectionContext): readonly Fact[] {
  const { facts } = context;
  const { programme, subject: id } = facts;
  if (id === undefined) return [];
  const deliverable = programme.deliverables.find((one) => one.id === id);
  if (deliverable !== undefined) return deliverableFacts(context, deliverable);
  const request = facts.changeRequests.find((one) => one.id === id);
  if (request !== undefined) return changeFacts(context);
  const phase = programme.phases.find((one) => one.id === id);
  if (phase !== undefined) return phaseFacts(context, phase);
  const point = programme.decisionPoints.find((one) => one.id === id);
  return point === undefined ? [] : pointFacts(context, point);
}

function changeFacts({ facts, locale }: SectionContext): readonly Fact[] {
  const lang = planLanguage(facts);
  const request = facts.changeRequests.find(({ id }) => id === facts.subject);
  if (request === undefined) return [];
  const sources = [`change:${request.id}`];
  return [
    {
      term: decisionRecordWords.reason[locale],
      rich: [quote(clipWords(request.reason, WORDS), lang)],
      sources,
    },
    ...(request.impact === null
      ? []
      : [
          {
            term: decisionRecordWords.impact[locale],
            rich: [quote(clipWords(request.impact, WORDS), lang)],
            sources,
          },
        ]),
    ...(isDecidedElsewhere(request)
      ? [
          {
            term: decisionRecordWords.approvals[locale],
            rich: plain(decisionRecordWords.decidedElsewhere[locale]),
            sources,
          },
        ]
      : []),
    ...request.approvals.map((approval, index) => ({
      term: index === 0 && !isDecidedElsewhere(request) ? decisionRecordWords.approvals[locale] : '',
      rich: plain(approvalText(facts.programme, locale, approval)),
      sources,
    })),
  ];
}

function deliverableFacts({ facts, locale }: SectionContext, one: Deliverable): readonly Fact[] {
  const { programme } = facts;
  const lang = planLanguage(facts);
  const sources = [`plan:deliverables[${programme.deliverables.indexOf(one)}]`];
  const fact = (term: string, rich: Rich): Fact => ({ term, rich, sources });
  const { report, qualityRound } = one;
  return [
    fact(columnWords.deliverable[locale], [quote(one.name, lang)]),
    fact(column.version[locale], plain(versionText(one, locale))),
    fact(column.acceptance[locale], plain(acceptanceWords[one.acceptance][locale])),
    ...(report === null
      ? []
      : [fact(recordWords.fulfilment[locale], [quote(clipWords(report.fulfilment, WORDS), lang)])]),
    ...(report?.deviations == null
      ? []
      : [fact(recordWords.deviations[locale], [quote(clipWords(report.deviations, WORDS), lang)])]),
    ...(qualityRound === null
      ? []
      : [
          fact(
            decisionRecordWords.goesTo[locale],
            plain(qualityRound.bodies.map((id) => bodyName(programme, id)).join(', ')),
          ),
        ]),
    ...(qualityRound?.until == null
      ? []
      : [fact(decisionRecordWords.until[locale], plain(mediumDate(locale, qualityRound.until)))]),
  ];
}

/** `0.7 → 1.0`, `ingen ännu → 1.0`; `–` where neither is written. */
function versionText({ version, targetVersion }: Deliverable, locale: Locale): string {
  if (targetVersion === null || targetVersion === version) return version ?? '–';
  return `${version ?? recordWords.noVersion[locale]} → ${targetVersion}`;
}

function phaseFacts({ facts, locale }: SectionContext, phase: Phase): readonly Fact[] {
  const sources = [`plan:phases[${facts.programme.phases.indexOf(phase)}]`];
  const lang = planLanguage(facts);
  const met = phase.criteria.filter(({ state }) => state === 'met').length;
  const of = phase.criteria.filter(({ state }) => state !== 'not-applicable').length;
  return [
    { term: column.phase[locale], rich: [quote(phase.name, lang)], sources },
    { term: columnWords.due[locale], rich: plain(writtenDate(locale, phase.ends)), sources },
    ...(of === 0
      ? []
      : [
          {
            term: goalRecordWords.criteriaMet[locale],
            rich: plain(recordWords.outOf[locale]({ count: met, of })),
            sources,
          },
        ]),
  ];
}

function pointFacts({ facts, locale }: SectionContext, point: DecisionPoint): readonly Fact[] {
  const sources = [`plan:decisionPoints[${facts.programme.decisionPoints.indexOf(point)}]`];
  const lang = planLanguage(facts);
  const left = point.checklist.filter(({ state }) => state === 'not-met' || state === 'unknown');
  return [
    { term: column.point[locale], rich: [quote(`${point.id} ${point.name}`.trim(), lang)], sources },
    { term: column.when[locale], rich: plain(writtenDate(locale, point.due)), sources },
    ...left.map(({ text }, index) => ({
      term: index === 0 ? column.left[locale] : '',
      rich: [quote(clipWords(text, 20), lang)],
      sources,
    })),
  ];
}
