/**
 * What moves the plan (R5): why, from what to what, and whose approval it waits for. Approved or not, the contract's plan
 * stays as the comparison. In a change report only its own request.
 */
import { mediumDate } from '../../i18n/format.ts';
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { ChangeApproval, ChangeRequest } from '../../programme/change/change-request.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Fact } from '../document.ts';
import { moveLines } from '../move-lines.ts';
import { stepName } from '../record-text.ts';
import { plain, quiet, quote, strong } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function changeRequests(context: SectionContext) {
  const { facts, locale } = context;
  const own = facts.changeRequests.filter(({ id }) => id === facts.subject);
  const shown = own.length > 0 ? own : facts.changeRequests.filter(({ state }) => state !== 'withdrawn');
  return {
    title: recordTitles.requests[locale],
    place: 'body' as const,
    blocks:
      shown.length === 0
        ? []
        : [
            ...shown.flatMap((request) => requestBlocks(context, request)),
            { type: 'paragraph' as const, rich: plain(decisionRecordWords.firstStays[locale]), sources: [] },
          ],
  };
}

function requestBlocks({ facts, locale }: SectionContext, request: ChangeRequest): readonly Block[] {
  const { programme } = facts;
  const lang = planLanguage(facts);
  const sources = [`change:${request.id}`];
  const raised = request.raisedOn === null ? '' : `, ${mediumDate(locale, request.raisedOn)}`;
  const items: Fact[] = [
    { term: decisionRecordWords.reason[locale], rich: [quote(request.reason, lang)], sources },
    ...(request.impact === null
      ? []
      : [{ term: decisionRecordWords.impact[locale], rich: [quote(request.impact, lang)], sources }]),
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
      rich: [
        { text: approvalText(programme, locale, approval) },
        ...(approval.note === null ? [] : [{ text: ': ' }, quote(approval.note, lang)]),
      ],
      sources,
    })),
  ];
  const moves = movesOf(programme, request, locale).map(({ what, before, after, weakened }) =>
    row(
      [
        [
          quote(what, lang),
          ...(weakened ? [{ text: ' ' }, strong(decisionRecordWords.weakened[locale])] : []),
        ],
        before === null ? '–' : [quote(before, lang)],
        after === null ? '–' : [quote(after, lang)],
      ],
      sources,
    ),
  );
  const columns = [column.what, column.before, columnWords.baseline].map((one) => one[locale]);
  return [
    { type: 'heading', rich: [{ text: request.id }, quiet(raised)] },
    { type: 'facts', items },
    ...(moves.length === 0
      ? []
      : [tableOf(decisionRecordWords.movesCaption[locale]({ id: request.id }), columns, moves)]),
  ];
}

/** What only the plan file tells of is in its own words already; what was raised in Tertial names places in the plan. */
function movesOf(programme: Programme, { revision, moves }: ChangeRequest, locale: Locale) {
  return revision === null
    ? moves.map(({ path, ...move }) => ({ what: path, ...move }))
    : moveLines(programme, moves, locale);
}

/** The plan file tells that it waits: nobody can record the word in Tertial. */
export function isDecidedElsewhere({ revision, state }: ChangeRequest): boolean {
  return revision === null && state === 'pending';
}

export function approvalText(
  programme: Programme,
  locale: Locale,
  { step, state, on }: ChangeApproval,
): string {
  const name = stepName(programme, locale, step);
  const by = name.charAt(0).toUpperCase() + name.slice(1);
  if (state === 'pending') return decisionRecordWords.waits[locale]({ by });
  const date = on === null ? '' : mediumDate(locale, on);
  const say = state === 'approved' ? decisionRecordWords.approvedOn : decisionRecordWords.refusedOn;
  return say[locale]({ by, date }).trim();
}
