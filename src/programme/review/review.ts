/**
 * Where a report stands on its way: draft → in review → approved → received → accepted, or returned for completion, which
 * begins the next version. Worked out from what was recorded and nothing else: the same entries give the same state, in
 * whatever order they were stored. An approved version never changes; what comes after it is a version of its own.
 */
import { entriesOf, type Entry, type EntryOf } from '../register/entry.ts';
import type { DraftCause, ReviewedEdition } from './review-entry.ts';
import { approvedVersion, compareVersions, formatVersion, parseVersion, type Version } from './version.ts';

export interface ReviewStep {
  /** From 1. */
  readonly number: number;
  /** Person, role or body id, as the plan says. */
  readonly of: string;
  readonly state: 'pending' | 'approved' | 'sent-back';
  readonly by: string | null;
  readonly at: Temporal.Instant | null;
  readonly comment: string;
  readonly dualRole: boolean;
}

export interface DraftVersion {
  readonly version: string;
  readonly edition: ReviewedEdition;
  /** Up to when its facts go. */
  readonly cutOff: Temporal.Instant;
  /** Until when late answers about the period are heard; `null`: only until the cut-off. */
  readonly heard: Temporal.Instant | null;
  readonly builtBy: string;
  readonly builtAt: Temporal.Instant;
  readonly author: string | null;
  /** Who built it and the drafts before it on the same way: their words are in it, whoever sends it for review. */
  readonly writers: readonly string[];
  readonly cause: DraftCause;
  readonly note: string;
  /** Whose approvals it needs, in order: person, role or body ids. */
  readonly approvers: readonly string[];
  readonly submitted: { readonly by: string; readonly at: Temporal.Instant; readonly comment: string } | null;
  readonly steps: readonly ReviewStep[];
  /** `replaced`: a newer draft took its place before it was decided. */
  readonly state: 'draft' | 'in-review' | 'sent-back' | 'approved' | 'replaced';
}

export interface ApprovedVersion {
  readonly version: string;
  /** The draft it was approved from; nothing but its state and signatures differs. */
  readonly from: DraftVersion;
  readonly approvedAt: Temporal.Instant;
  readonly receipt: EntryOf<'report-receipt'> | null;
  readonly outcome: EntryOf<'report-outcome'> | null;
}

type ReviewState = 'draft' | 'in-review' | 'sent-back' | 'approved' | 'received' | 'accepted' | 'returned';

export interface Review {
  readonly edition: string;
  /** Oldest first; never empty. */
  readonly drafts: readonly DraftVersion[];
  /** Oldest first. */
  readonly approved: readonly ApprovedVersion[];
  /** The newest draft. */
  readonly current: DraftVersion;
  readonly state: ReviewState;
}

/** `undefined`: there is no draft yet. `entries`: newest revisions at least; more do no harm. */
export function reviewOf(entries: readonly Entry[], edition: string): Review | undefined {
  const own = newestOf(entries.filter(({ subject }) => subject === edition));
  const drafts = draftsOf(own);
  const current = drafts.at(-1);
  if (current === undefined) return undefined;
  const approved = drafts.flatMap((draft) => approvedFrom(own, draft));
  return { edition, drafts, approved, current, state: stateOf(current, approved.at(-1)) };
}

/** Every report there is a draft of. */
export function reviewsOf(entries: readonly Entry[]): readonly Review[] {
  const editions = new Set(entriesOf(entries, 'report-draft').map(({ subject }) => subject));
  return [...editions].flatMap((edition) => reviewOf(entries, edition) ?? []);
}

/** The step whose word is wanted now. */
export function waitingStep({ state, steps }: DraftVersion): ReviewStep | undefined {
  return state === 'in-review' ? steps.find((step) => step.state === 'pending') : undefined;
}

/** Whether a newer version was approved before this one left: its readers get the newer one only. */
export function isOvertaken({ approved }: Review, version: string, leftAt: Temporal.Instant): boolean {
  const index = approved.findIndex((one) => one.version === version);
  return approved.slice(index + 1).some(({ approvedAt }) => Temporal.Instant.compare(approvedAt, leftAt) < 0);
}

/** The newest revision of each thing, so that a list of all revisions gives the same. */
function newestOf(entries: readonly Entry[]): readonly Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const id = `${entry.content.kind} ${entry.period}`;
    if ((newest.get(id)?.revision ?? 0) < entry.revision) newest.set(id, entry);
  }
  return [...newest.values()];
}

function draftsOf(own: readonly Entry[]): readonly DraftVersion[] {
  const built = entriesOf(own, 'report-draft')
    .flatMap((entry) => {
      const version = parseVersion(entry.period);
      return version?.draft == null ? [] : [{ entry, version }];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
  const drafts: DraftVersion[] = [];
  for (const [index, { entry, version }] of built.entries()) {
    const before = drafts.at(-1);
    // One that was built while the last yes came has nothing to become any more.
    if (before?.state === 'approved' && isSameWay(built[index - 1]?.version, version)) continue;
    const isReplaced = isSameWay(built[index + 1]?.version, version);
    const onTheWay = built.slice(0, index + 1).filter((one) => isSameWay(one.version, version));
    const writers = [...new Set(onTheWay.map((one) => one.entry.by))];
    drafts.push(draftOf(own, entry, { before, isReplaced, writers }));
  }
  return drafts;
}

/** Both are on the way to the same approved version. */
function isSameWay(a: Version | undefined, b: Version): boolean {
  return a !== undefined && compareVersions(approvedVersion(a), approvedVersion(b)) === 0;
}

function draftOf(
  own: readonly Entry[],
  { period: version, by, at, content }: EntryOf<'report-draft'>,
  {
    before,
    isReplaced,
    writers,
  }: Pick<DraftVersion, 'writers'> & {
    readonly before: DraftVersion | undefined;
    readonly isReplaced: boolean;
  },
): DraftVersion {
  const said = entriesOf(own, 'report-review');
  const wordOn = (step: string) => said.find(({ period }) => period === `${version}:${step}`);
  const sent = wordOn('submitted');
  const submitted =
    sent !== undefined
      ? { by: sent.by, at: sent.at, comment: sent.content.comment }
      : carriesOn(before)
        ? (before?.submitted ?? null)
        : null;
  const steps = submitted === null ? [] : stepsOf(content.approvers, wordOn);
  return {
    version,
    edition: content.edition,
    author: content.author,
    writers,
    cause: content.cause,
    note: content.note,
    approvers: content.approvers,
    cutOff: Temporal.Instant.from(content.cutOff),
    heard: content.heard === null ? null : Temporal.Instant.from(content.heard),
    builtBy: by,
    builtAt: at,
    submitted,
    steps,
    state: draftState(steps, submitted !== null, isReplaced),
  };
}

/**
 * What takes the place of a version in review is in review itself, with the same sender; however close together the two
 * were stored, and whichever was first.
 */
function carriesOn(before: DraftVersion | undefined): boolean {
  return before?.state === 'replaced';
}

/** A word counts only once everybody before has approved: order is kept whatever was stored. */
function stepsOf(
  approvers: readonly string[],
  wordOn: (step: string) => EntryOf<'report-review'> | undefined,
): readonly ReviewStep[] {
  let isOpen = true;
  return approvers.map((of, index): ReviewStep => {
    const number = index + 1;
    const word = isOpen ? wordOn(String(number)) : undefined;
    const act = word?.content.act;
    isOpen = act === 'approved';
    if (word === undefined || act === undefined || act === 'submitted')
      return { number, of, state: 'pending', by: null, at: null, comment: '', dualRole: false };
    const { comment, dualRole } = word.content;
    return { number, of, state: act, by: word.by, at: word.at, comment, dualRole };
  });
}

function draftState(
  steps: readonly ReviewStep[],
  isSubmitted: boolean,
  isReplaced: boolean,
): DraftVersion['state'] {
  // What was approved stays approved, also when somebody built one more draft at the same moment.
  if (isSubmitted && steps.length > 0 && steps.every(({ state }) => state === 'approved')) return 'approved';
  if (steps.some(({ state }) => state === 'sent-back')) return 'sent-back';
  if (isReplaced) return 'replaced';
  return isSubmitted ? 'in-review' : 'draft';
}

function approvedFrom(own: readonly Entry[], draft: DraftVersion): readonly ApprovedVersion[] {
  const version = parseVersion(draft.version);
  const approvedAt = draft.steps.at(-1)?.at ?? null;
  if (draft.state !== 'approved' || version === undefined || approvedAt === null) return [];
  const label = formatVersion(approvedVersion(version));
  return [
    {
      version: label,
      from: draft,
      approvedAt,
      receipt: entriesOf(own, 'report-receipt').find(({ period }) => period === label) ?? null,
      outcome: entriesOf(own, 'report-outcome').find(({ period }) => period === label) ?? null,
    },
  ];
}

function stateOf(current: DraftVersion, last: ApprovedVersion | undefined): ReviewState {
  if (current.state !== 'approved') return current.state === 'replaced' ? 'draft' : current.state;
  if (last?.outcome != null) return last.outcome.content.outcome;
  return last?.receipt == null ? 'approved' : 'received';
}
