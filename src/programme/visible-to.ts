/**
 * What a reader may see (R12, N21, trap 16). The classes are steps: who is cleared for `internal` also sees what is for
 * participants, the funder and the public; what is shielded from vendors is for `internal` readers alone. Whoever is
 * cleared for no more than the public, as a reference group of vendors is, never gets the risk list, action points or
 * who has promised what share of their time, whatever class the single rows have.
 */
import type { Programme } from './programme.ts';
import type { Visibility } from './reading.ts';

const STEP: Readonly<Record<Exclude<Visibility, 'vendor-shielded'>, number>> = {
  public: 0,
  funder: 1,
  participants: 2,
  internal: 3,
};

/** Whether a reader with the clearance may see something of the class. */
export function maySee(clearance: Visibility, visibility: Visibility): boolean {
  if (visibility === 'vendor-shielded') return clearance === 'internal';
  // A clearance named after the shield is the clearance of those it shields from.
  return STEP[visibility] <= (clearance === 'vendor-shielded' ? STEP.public : STEP[clearance]);
}

/** The programme without what the reader may not see; the same programme when that is nothing. */
export function visibleTo(programme: Programme, clearance: Visibility): Programme {
  if (clearance === 'internal') return programme;
  const seen = <T extends { readonly visibility: Visibility }>(items: readonly T[]): readonly T[] =>
    items.filter(({ visibility }) => maySee(clearance, visibility));
  const isPublic = !maySee(clearance, 'funder');
  const decisions = seen(programme.decisions);
  const hidden = new Set(programme.decisions.filter((one) => !decisions.includes(one)).map(({ id }) => id));
  return {
    ...programme,
    document: { ...programme.document, relatedDocuments: seen(programme.document.relatedDocuments) },
    deliverables: seen(programme.deliverables),
    meetings: seen(programme.meetings),
    decisions,
    // What moved by a decision that is hidden is hidden with it.
    changeRequests: programme.changeRequests.filter(
      ({ id }) => !programme.decisions.some((one) => hidden.has(one.id) && one.changeRequest === id),
    ),
    risks: isPublic ? [] : seen(programme.risks),
    actions: isPublic ? [] : programme.actions,
    resources: isPublic ? [] : programme.resources,
  };
}
