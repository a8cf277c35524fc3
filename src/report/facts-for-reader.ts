/** The facts one reader gets: without what they may not see (R12), about their subject, held against their plan (N16). */
import type { ReportingObligation } from '../programme/programme.ts';
import type { Visibility } from '../programme/reading.ts';
import { visibleTo } from '../programme/visible-to.ts';
import type { ReportFacts } from './facts.ts';

export interface Reader {
  readonly since: NonNullable<ReportFacts['since']> | null;
  readonly clearance: Visibility;
  readonly subject: string | null;
  readonly basis: ReportingObligation['basis'];
}

export function factsForReader(
  facts: ReportFacts,
  { clearance, subject, basis, since }: Reader,
): ReportFacts {
  const about = { ...(subject === null ? {} : { subject }), basis, since };
  if (clearance === 'internal') return { ...facts, ...about };
  const programme = visibleTo(facts.programme, clearance);
  const hidden = facts.programme.changeRequests
    .filter((one) => !programme.changeRequests.includes(one))
    .map(({ id }) => id);
  return {
    ...facts,
    ...about,
    programme,
    contract: facts.contract === null ? null : visibleTo(facts.contract, clearance),
    changeRequests: facts.changeRequests.filter(({ id }) => !hidden.includes(id)),
  };
}
