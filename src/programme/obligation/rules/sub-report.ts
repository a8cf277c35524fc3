/** Sub-project leads report every tertial (N14, N15). */
import type { ObligationRule } from '../rule.ts';

export const subReportRule: ObligationRule = () => [];
