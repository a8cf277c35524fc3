/** A change request waits for approvals, one after the other (R5). */
import type { ObligationRule } from '../rule.ts';

export const changeRule: ObligationRule = () => [];
