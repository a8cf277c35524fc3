/** News at a fixed beat (N14). */
import type { ObligationRule } from '../rule.ts';

export const newsRule: ObligationRule = () => [];
