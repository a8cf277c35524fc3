/** What a version says of itself, from what was recorded up to it: names instead of ids, days instead of moments. */
import type { Programme, ReportingObligation } from '../programme/programme.ts';
import { entriesOf, type Entry, type EntryOf } from '../programme/register/entry.ts';
import { archivedAs } from '../programme/review/review-edition.ts';
import type { ApprovedVersion, DraftVersion, Review } from '../programme/review/review.ts';
import { DIMENSIONS } from '../programme/status/colour.ts';
import { personName } from './leader.ts';
import type { ColourByHand, LoggedVersion, OwnText, ReviewFacts, Signature } from './review-facts.ts';

/** Who builds what nobody asked for: the report's day had come. */
export const TERTIAL = 'tertial';

export interface VersionInput {
  readonly programme: Programme;
  readonly owed: ReportingObligation | null;
  readonly review: Review;
  /** Every revision about the edition. */
  readonly entries: readonly Entry[];
  readonly version: DraftVersion | ApprovedVersion;
}

export function reviewFactsOf(input: VersionInput): ReviewFacts {
  const { programme, owed, review, version } = input;
  const approved = 'from' in version ? version : null;
  const draft = 'from' in version ? version.from : version;
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const name = (person: string) => personName(programme, person);
  const known = { ...input, day, name, until: draft.builtAt };
  return {
    number: numberOf(programme, owed, review.edition),
    registration: owed?.registration ?? programme.document.registrationNumber,
    version: version.version,
    approvedOn: approved === null ? null : day(approved.approvedAt),
    blocksPayment: owed?.blocksPayment ?? false,
    author: draft.author === null ? null : name(draft.author),
    submitted:
      draft.submitted === null ? null : { by: name(draft.submitted.by), on: day(draft.submitted.at) },
    signatures: approved === null ? draftSignatures(known, draft) : signaturesOf(known, draft),
    log: logOf(known, draft, approved),
    texts: textsOf(known),
    colours: coloursOf(known),
    earlier: review.approved
      .filter(({ approvedAt }) => Temporal.Instant.compare(approvedAt, draft.builtAt) < 0)
      .map(({ version: label, receipt, outcome }) => ({
        version: label,
        receipt: receipt === null ? null : receiptOf(receipt),
        outcome: outcome === null ? null : outcomeOf(outcome),
      })),
    lang: programme.language,
  };
}

interface Known extends VersionInput {
  readonly until: Temporal.Instant;
  readonly day: (at: Temporal.Instant) => Temporal.PlainDate;
  readonly name: (person: string) => string;
}

/** `KS-{kind}-{period}-{year}` as agreed; else what distinguishes the document from every other. */
function numberOf(programme: Programme, owed: ReportingObligation | null, edition: string): string {
  const [kind = ''] = edition.split(':');
  const [period = ''] = archivedAs(edition).split('~');
  const year = /\d{4}/.exec(period.split('@').at(-1) ?? '')?.[0] ?? '';
  const pattern = owed?.number ?? `${programme.id}-${edition.replaceAll(/[:~@]+/gu, '-')}`;
  return pattern.replaceAll('{kind}', kind).replaceAll('{period}', period).replaceAll('{year}', year);
}

/** A draft bears nobody's signature yet: only whose it will want. */
function draftSignatures(known: Known, { approvers }: DraftVersion): readonly Signature[] {
  return approvers.map((of) => ({
    ...placeOf(known.programme, of),
    ...{ state: 'pending', on: null, comment: '', dualRole: false },
  }));
}

function signaturesOf(known: Known, { steps }: DraftVersion): readonly Signature[] {
  return steps.map(({ of, state, by, at, comment, dualRole }) => ({
    ...placeOf(known.programme, of, by),
    ...{ state, comment, dualRole },
    on: at === null ? null : known.day(at),
  }));
}

/** Somebody who stands in for the chair signs as themselves. */
function placeOf(
  programme: Programme,
  of: string,
  by?: string | null,
): Pick<Signature, 'chairOf' | 'role' | 'name'> {
  const body =
    programme.bodies.find(({ id }) => id === of) ??
    (of === 'steering-group' ? programme.bodies.find(({ kind }) => kind === of) : undefined);
  const role = programme.roles.find(
    ({ function: duty, holder }) => duty === of || (by != null && holder.people.includes(by)),
  );
  const isChair = body?.chair != null && (by == null || by === body.chair);
  const person = by ?? body?.chair ?? role?.holder.people[0] ?? of;
  const isKnown = programme.people.some(({ id }) => id === person);
  return {
    chairOf: isChair ? body.name : null,
    role: isChair ? null : (role?.role ?? null),
    name: isKnown ? personName(programme, person) : null,
  };
}

function logOf(
  known: Known,
  draft: DraftVersion,
  approved: ApprovedVersion | null,
): readonly LoggedVersion[] {
  const { review, day, name } = known;
  const last = review.drafts.indexOf(draft);
  return review.drafts.slice(0, last + 1).flatMap((one): readonly LoggedVersion[] => {
    const became = review.approved.find(({ from }) => from === one);
    const isIn = became !== undefined && (one !== draft || approved !== null);
    const { version, cause, note, builtBy, builtAt } = one;
    const by = builtBy === TERTIAL ? null : name(builtBy);
    const signed = one.steps.at(-1)?.by ?? null;
    return [
      { version, on: day(builtAt), by, cause, note },
      ...(isIn
        ? [
            {
              version: became.version,
              on: day(became.approvedAt),
              by: signed === null ? null : name(signed),
              cause: 'approved' as const,
              note: '',
            },
          ]
        : []),
    ];
  });
}

function textsOf({ programme, entries, until, day, name }: Known): readonly OwnText[] {
  return newestUntil(entriesOf(entries, 'report-text'), until)
    .filter(({ content }) => content.text !== '')
    .map(({ period: place, content, by, at, id }) => ({
      ...{ place, text: content.text, lang: programme.language, source: id },
      by: name(by),
      on: day(at),
    }));
}

function coloursOf({ programme, entries, until, name }: Known): readonly ColourByHand[] {
  return newestUntil(entriesOf(entries, 'report-colour'), until).flatMap(({ period, content, by, id }) => {
    const dimension = DIMENSIONS.find((one) => one === period);
    if (dimension === undefined || content.colour === null) return [];
    const { colour, reason } = content;
    return [{ dimension, colour, reason, lang: programme.language, by: name(by), source: id }];
  });
}

/** The newest revision of each place that was there when the version was built, oldest first. */
function newestUntil<One extends Entry>(entries: readonly One[], until: Temporal.Instant): readonly One[] {
  const newest = new Map<string, One>();
  for (const entry of [...entries].sort((a, b) => a.revision - b.revision))
    if (Temporal.Instant.compare(entry.at, until) <= 0) newest.set(entry.period, entry);
  return [...newest.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function receiptOf({ content }: EntryOf<'report-receipt'>) {
  const { reference, receivedBy, on } = content;
  return { reference, receivedBy, on: Temporal.PlainDate.from(on) };
}

function outcomeOf({ content }: EntryOf<'report-outcome'>) {
  const { outcome, on, deadline, note } = content;
  return {
    ...{ outcome, note },
    on: Temporal.PlainDate.from(on),
    deadline: deadline === null ? null : Temporal.PlainDate.from(deadline),
  };
}
