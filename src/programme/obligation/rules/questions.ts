/** What a plan leaves open is asked, once, of a named person. */
import type { ObligationRule } from '../rule.ts';

export const questionsRule: ObligationRule = () => [];
