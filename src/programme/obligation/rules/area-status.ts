/** Who chooses the colours of whole areas is asked before each report and meeting (F04). */
import type { ObligationRule } from '../rule.ts';

export const areaStatusRule: ObligationRule = () => [];
