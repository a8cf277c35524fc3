/** A delivery report goes round for quality, then waits for acceptance (N20). */
import type { ObligationRule } from '../rule.ts';

export const deliveryReviewRule: ObligationRule = () => [];
