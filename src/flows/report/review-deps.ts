import type { Store } from '../../ports.ts';
import type { ReportFactsDeps } from '../load-report-facts.ts';
import type { PrintDeps } from './print-report.ts';

/** What a report on its way needs. */
export type ReviewDeps = ReportFactsDeps & {
  readonly store: ReportFactsDeps['store'] &
    Pick<
      Store,
      | 'saveEntry'
      | 'saveEntries'
      | 'audit'
      | 'saveReports'
      | 'addReportFiles'
      | 'loadReport'
      | 'loadReportFile'
    >;
  /** Absent: only what needs no program of its own is printed, and the rest is recorded as unavailable. */
  readonly print?: PrintDeps;
};
