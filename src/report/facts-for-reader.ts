/**
 * The facts one reader gets (R12, N21, trap 16), about their subject, held against their plan (N16).
 * - `internal` gets everything.
 * - `participants` and `funder` pay for the programme or take part in it: they get how it goes in the leaders' own words,
 *   the economy, cost shares, changes asked for and open questions, and no row whose class shuts them out.
 * - `public` gets what `openToPublic` lists and nothing else.
 * Colours are those of the whole programme for everyone who sees colours at all: two readers never get two totals.
 */
import type { ReportingObligation, ReportKind } from '../programme/programme.ts';
import type { Visibility } from '../programme/reading.ts';
import { maySee, visibleTo } from '../programme/visible-to.ts';
import type { ReportFacts } from './facts.ts';
import { openToPublic } from './open-to-public.ts';

export interface Reader {
  readonly since: NonNullable<ReportFacts['since']> | null;
  readonly clearance: Visibility;
  readonly subject: string | null;
  readonly basis: ReportingObligation['basis'];
  readonly owed?: ReportingObligation | null;
  /** With `kind`: the edition. */
  readonly kind?: ReportKind;
  readonly archivedAs?: string;
}

export function factsForReader(
  loaded: ReportFacts,
  { clearance, subject, basis, since, owed = null, kind, archivedAs }: Reader,
): ReportFacts {
  const about = {
    ...(subject === null ? {} : { subject }),
    ...editionOf({ kind, archivedAs }),
    basis,
    since,
  };
  if (!maySee(clearance, 'funder')) return openToPublic({ ...loaded, ...about });
  const facts = onTerms(loaded, owed);
  if (clearance === 'internal') return { ...facts, ...about };
  const programme = visibleTo(facts.programme, clearance);
  const hidden = facts.programme.changeRequests
    .filter((one) => !programme.changeRequests.includes(one))
    .map(({ id }) => id);
  return {
    ...facts,
    ...about,
    programme,
    ...(clearance === 'funder' ? { forFunder: true as const } : {}),
    whole: facts.whole ?? facts.programme,
    contract: facts.contract === null ? null : visibleTo(facts.contract, clearance),
    changeRequests: facts.changeRequests.filter(({ id }) => !hidden.includes(id)),
  };
}

function editionOf({
  kind,
  archivedAs,
}: {
  readonly kind: ReportKind | undefined;
  readonly archivedAs: string | undefined;
}): Pick<ReportFacts, 'edition'> {
  return kind === undefined || archivedAs === undefined ? {} : { edition: `${kind}:${archivedAs}` };
}

/** The funder's own thresholds take the place of the programme's in its report (R2). */
function onTerms(facts: ReportFacts, owed: ReportingObligation | null): ReportFacts {
  if (owed === null) return facts;
  const template = facts.programme.funderTemplates.find(({ id }) => id === owed.template);
  if (template === undefined) return { ...facts, owed };
  const thresholds = template.thresholds === null ? {} : { thresholds: template.thresholds };
  return {
    ...facts,
    owed,
    template,
    programme: { ...facts.programme, ...thresholds },
    ...(facts.whole === undefined ? {} : { whole: { ...facts.whole, ...thresholds } }),
  };
}
