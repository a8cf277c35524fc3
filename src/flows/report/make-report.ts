/**
 * One report for one reader, built from what was known at its cut-off (`known`), or from the same with what has been
 * corrected and answered since (`corrected`). Nothing is archived or sent.
 */
import type { Period } from '../../programme/calendar/period.ts';
import { clearanceOf } from '../../programme/clearance-of.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { recipientsOf } from '../../programme/obligation/rules/report.ts';
import type { ReportingObligation, ReportKind } from '../../programme/programme.ts';
import type { Visibility } from '../../programme/reading.ts';
import { buildReport } from '../../report/build-report.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { factsForReader } from '../../report/facts-for-reader.ts';
import { editionOf, firstOwed, type ReportEdition, reportEdition } from '../deliver/report-edition.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';

/** A person of the plan, or anybody with a clearance. */
export type ReportReader = { readonly person: string } | { readonly clearance: Visibility };

export interface ReportCall {
  readonly kind: ReportKind;
  readonly subject: string | null;
  readonly period: Period;
  readonly reader: ReportReader;
  readonly as: 'known' | 'corrected';
  readonly now: Temporal.Instant;
}

export interface MadeReport {
  readonly edition: ReportEdition;
  readonly facts: ReportFacts;
  /** The cut-off lies ahead: it is how the report would look if it left now. */
  readonly isPreview: boolean;
  /** In the reader's language. */
  document(locale: Locale): Document;
}

export async function makeReport(
  deps: { readonly loadFacts: LoadReportFacts },
  agenda: Agenda,
  call: ReportCall,
): Promise<MadeReport> {
  const edition = editionFor(agenda, call);
  const isPreview = Temporal.Instant.compare(call.now, edition.cutOff) < 0;
  const asOf = isPreview ? call.now : edition.cutOff;
  const loaded = await deps.loadFacts({
    ...{ agenda, period: call.period, asOf },
    ...(call.as === 'corrected' && !isPreview ? { heard: call.now } : {}),
    ...(edition.body === null ? {} : { body: edition.body }),
  });
  const facts = factsForReader(loaded, edition);
  return { edition, facts, isPreview, document: (locale) => buildReport(call.kind, facts, locale) };
}

function editionFor(agenda: Agenda, { kind, subject, period, reader }: ReportCall): ReportEdition {
  const wanted = { kind, period, subject };
  if ('person' in reader)
    return reportEdition(
      agenda,
      { kind: 'report', report: kind, period: period.id, ...(subject === null ? {} : { subject }) },
      reader.person,
    );
  const owed = owedToSuch(agenda, kind, reader.clearance) ?? firstOwed(agenda, wanted);
  return editionOf(agenda, wanted, { owed, clearance: reader.clearance });
}

/** The terms on which readers of the clearance get it: those of a funder are not those of the steering group. */
function owedToSuch(
  agenda: Agenda,
  wanted: ReportKind,
  clearance: Visibility,
): ReportingObligation | undefined {
  return agenda.programme.reporting.find(
    ({ kind, to }) =>
      kind === wanted && recipientsOf(agenda, to).some((person) => clearanceOf(agenda, person) === clearance),
  );
}
