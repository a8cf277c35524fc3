/**
 * The facts one reader gets (R12, N21, trap 16), about their subject, held against their plan (N16).
 * - `internal` gets everything.
 * - `participants` and `funder` pay for the programme or take part in it: they get how it goes in the leaders' own words,
 *   the economy, cost shares, changes asked for and open questions, and no row whose class shuts them out.
 * - `public` gets what `openToPublic` lists and nothing else.
 * Colours are those of the whole programme for everyone who sees colours at all: two readers never get two totals.
 */
import type { ReportingObligation } from '../programme/programme.ts';
import type { Visibility } from '../programme/reading.ts';
import { maySee, visibleTo } from '../programme/visible-to.ts';
import type { ReportFacts } from './facts.ts';
import { openToPublic } from './open-to-public.ts';

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
  if (!maySee(clearance, 'funder')) return openToPublic({ ...facts, ...about });
  const programme = visibleTo(facts.programme, clearance);
  const hidden = facts.programme.changeRequests
    .filter((one) => !programme.changeRequests.includes(one))
    .map(({ id }) => id);
  return {
    ...facts,
    ...about,
    programme,
    whole: facts.whole ?? facts.programme,
    contract: facts.contract === null ? null : visibleTo(facts.contract, clearance),
    changeRequests: facts.changeRequests.filter(({ id }) => !hidden.includes(id)),
  };
}
