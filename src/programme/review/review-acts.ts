/**
 * What can be done with a report, and by whom: the one place that says yes or no, for buttons, links and the terminal
 * alike. Every act names the version it is about, so that a press on an old message does nothing to a newer one, and two
 * presses at once have one outcome.
 */
import type { Agenda } from '../obligation/agenda.ts';
import { approverOf, isOwn, mayWrite, waitingApprover } from './review-parties.ts';
import type { Review } from './review.ts';

export const REVIEW_ACTS = [
  'write',
  'submit',
  'approve',
  'send-back',
  'receipt',
  'outcome',
  'correct',
] as const;
/**
 * `write` gives the draft words or a colour of people's own · `correct` begins the next version of an approved report · the
 * others are what their names say.
 */
export type ReviewAct = (typeof REVIEW_ACTS)[number];

type Parties = Pick<Agenda, 'programme' | 'confirmed'>;

/** What can be done now, whoever does it. */
export function actsNow({ current, approved }: Review): readonly ReviewAct[] {
  switch (current.state) {
    case 'draft':
      return ['write', 'submit', ...afterApproval(approved.length > 0)];
    case 'sent-back':
      return ['write', 'submit', ...afterApproval(approved.length > 0)];
    case 'in-review':
      return ['write', 'approve', 'send-back', ...afterApproval(approved.length > 0)];
    case 'approved':
      return [...afterApproval(true), 'correct'];
    case 'replaced':
      return [];
  }
}

/** What the funder answers can come at any time after an approval, also while a correction is under way. */
function afterApproval(hasApproved: boolean): readonly ReviewAct[] {
  return hasApproved ? ['receipt', 'outcome'] : [];
}

/** Whether the person may do this, at the moment when it can be done at all. */
function mayAct(parties: Parties, review: Review, act: ReviewAct, person: string): boolean {
  const isNext = waitingApprover(parties, review.current)?.person === person;
  switch (act) {
    case 'write':
      return isNext || mayWrite(parties, review.current, person);
    case 'approve':
    case 'send-back':
      return isNext;
    case 'submit':
    case 'receipt':
    case 'outcome':
    case 'correct':
      return mayWrite(parties, review.current, person);
  }
}

/** What the person can do now, in the order of `REVIEW_ACTS`. */
export function actsOf(parties: Parties, review: Review, person: string): readonly ReviewAct[] {
  const now = actsNow(review);
  return REVIEW_ACTS.filter((act) => now.includes(act) && mayAct(parties, review, act, person));
}

/** The version an act is about: the draft, or what was approved last. */
export function versionFor({ current, approved }: Review, act: ReviewAct): string | undefined {
  return act === 'receipt' || act === 'outcome' || act === 'correct'
    ? approved.at(-1)?.version
    : current.version;
}

export type Verdict =
  | { readonly state: 'yes'; readonly dualRole: boolean }
  /** Somebody else's; `approver`: whose, where an approval is wanted. */
  | { readonly state: 'not-yours'; readonly approver: string | null }
  /** Whoever wrote it, wrote in it or sent it for review does not approve it. */
  | { readonly state: 'own-report'; readonly approver: string }
  /** There is a newer version than the one that was read. */
  | { readonly state: 'newer-version'; readonly version: string }
  /** It has been done, or cannot be done yet. */
  | { readonly state: 'not-now' };

/** `anyone`: whoever runs the programme from the terminal records what a person of the plan said on paper. */
export function judge(
  parties: Parties,
  review: Review,
  asked: {
    readonly act: ReviewAct;
    readonly version: string;
    readonly by: string;
    readonly anyone?: boolean;
  },
): Verdict {
  const { act, version, by, anyone = false } = asked;
  // Before anything is said about it: whoever it does not concern (any more) learns nothing of newer versions.
  if (!anyone && !concerns(parties, review, by)) return { state: 'not-yours', approver: null };
  const wanted = versionFor(review, act);
  if (wanted === undefined) return { state: 'not-now' };
  if (wanted !== version) return { state: 'newer-version', version: wanted };
  if (!actsNow(review).includes(act)) return { state: 'not-now' };
  const approver = waitingApprover(parties, review.current);
  if (act === 'approve' || act === 'send-back') {
    if (approver === undefined) return { state: 'not-yours', approver: null };
    const own = isOwn(review.current, by);
    if (own && approver.person !== by) return { state: 'own-report', approver: approver.person };
    if (!anyone && approver.person !== by) return { state: 'not-yours', approver: approver.person };
    return { state: 'yes', dualRole: own };
  }
  if (anyone || mayAct(parties, review, act, by)) return { state: 'yes', dualRole: false };
  return { state: 'not-yours', approver: approver?.person ?? null };
}

/** Those who write it, approve it or have had a word in it or about it; for everybody else it does not exist before it leaves. */
export function concerns(parties: Parties, review: Review, person: string): boolean {
  const { current, drafts } = review;
  const steps = drafts.flatMap((draft) => draft.steps);
  return (
    mayWrite(parties, current, person) ||
    drafts.some((draft) => isOwn(draft, person)) ||
    steps.some(({ by }) => by === person) ||
    current.approvers.some((step) => approverOf(parties, step, current)?.person === person)
  );
}
