/**
 * Everything people do with a report on its way, wherever they do it: a button in Slack, a link in a mail, the terminal.
 * Each act is judged by what is recorded at that moment and stored under a key made of the version it is about, so that a
 * second press, a stale message or two people at once have one outcome.
 */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { owedAs } from '../../programme/obligation/rules/report-review.ts';
import type { DraftCause, ReviewContent } from '../../programme/review/review-entry.ts';
import { actsNow, judge, type Verdict } from '../../programme/review/review-acts.ts';
import { approversOf, stepsInTurn } from '../../programme/review/review-parties.ts';
import { type Review, reviewOf } from '../../programme/review/review.ts';
import { correctionOf, formatVersion, nextDraft, parseVersion } from '../../programme/review/version.ts';
import type { ChosenColour, Dimension } from '../../programme/status/colour.ts';
import type { SaveEntryInput } from '../../ports.ts';
import { loadAgenda } from '../load-agenda.ts';
import { archiveVersions } from './archive-versions.ts';
import { draftKey } from './begin-review.ts';
import type { ReviewDeps } from './review-deps.ts';

export type ReviewDeed =
  | {
      readonly act: 'write';
      /** By place: `summary`, a dimension, `activity:2.1`. Empty text takes it back. Only what changes. */
      readonly texts: Readonly<Record<string, string>>;
      readonly colours: readonly {
        readonly dimension: Dimension;
        readonly colour: ChosenColour | null;
        readonly reason: string;
      }[];
      /** What changed, for the change log. */
      readonly note: string;
    }
  | { readonly act: 'submit' | 'approve' | 'correct'; readonly comment: string }
  | { readonly act: 'send-back'; readonly comment: string }
  | {
      readonly act: 'receipt';
      readonly reference: string;
      readonly receivedBy: string;
      readonly on: Temporal.PlainDate;
    }
  | {
      readonly act: 'outcome';
      readonly outcome: 'accepted' | 'returned';
      readonly on: Temporal.PlainDate;
      readonly deadline: Temporal.PlainDate | null;
      readonly note: string;
    };

export interface ReviewInput {
  readonly programme: string;
  readonly edition: string;
  /** The version that was read. */
  readonly version: string;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** Unique per submission. */
  readonly key: string;
  readonly deed: ReviewDeed;
}

export type ReviewResult =
  | { readonly state: 'unknown' }
  | (Exclude<Verdict, { state: 'yes' }> & { readonly review: Review; readonly agenda: Agenda })
  /** A field that must not be empty is. */
  | {
      readonly state: 'needs-text';
      readonly field: 'comment' | 'reason' | 'reference' | 'receivedBy' | 'note' | 'deadline';
    }
  | { readonly state: 'done'; readonly review: Review; readonly agenda: Agenda };

/**
 * `anyone`: whoever runs the programme from the terminal records what a person of the plan said on paper. `archives: false`:
 * the caller archives the versions once Slack has its answer; setting a long report in every format takes longer than
 * Slack waits. What is recorded is all that is needed to make them, so a crash in between loses nothing.
 * `enteredAt`: the audit says that the person did not press anything themselves.
 */
export async function actOnReview(
  deps: ReviewDeps,
  input: ReviewInput,
  {
    anyone = false,
    archives = true,
    enteredAt,
  }: { readonly anyone?: boolean; readonly archives?: boolean; readonly enteredAt?: 'terminal' } = {},
): Promise<ReviewResult> {
  const { programme, edition, version, by, deed } = input;
  const agenda = await loadAgenda(deps, programme);
  const review = agenda === undefined ? undefined : reviewOf(agenda.entries, edition);
  if (agenda === undefined || review === undefined) return { state: 'unknown' };
  if (!agenda.programme.people.some(({ id }) => id === by)) return { state: 'unknown' };
  const verdict = judge(agenda, review, { act: deed.act, version, by, anyone });
  if (verdict.state !== 'yes') return { ...verdict, review, agenda };
  const missing = missingField(deed);
  if (missing !== undefined) return { state: 'needs-text', field: missing };
  const isStored = await store(deps, { ...input, agenda, review, dualRole: verdict.dualRole });
  if (isStored)
    await deps.store.audit({
      ...{ at: input.at, programme, actor: by, action: `report.${deed.act}` },
      subject: `${edition} ${version}${verdict.dualRole ? ' (dual role)' : ''}${enteredAt === undefined ? '' : ' (entered at the terminal)'}`,
    });
  const after = await loadAgenda(deps, programme);
  const now = after === undefined ? undefined : reviewOf(after.entries, edition);
  if (after === undefined || now === undefined) throw new Error(`${edition} went away while it was reviewed`);
  if (archives) await archiveVersions(deps, after, now);
  return isStored
    ? { state: 'done', review: now, agenda: after }
    : { state: 'not-now', review: now, agenda: after };
}

function missingField(deed: ReviewDeed): Extract<ReviewResult, { state: 'needs-text' }>['field'] | undefined {
  switch (deed.act) {
    case 'write':
      return deed.colours.some(({ colour, reason }) => colour !== null && reason.trim() === '')
        ? 'reason'
        : undefined;
    case 'send-back':
      return deed.comment.trim() === '' ? 'comment' : undefined;
    case 'receipt':
      if (deed.reference.trim() === '') return 'reference';
      return deed.receivedBy.trim() === '' ? 'receivedBy' : undefined;
    case 'outcome':
      if (deed.outcome === 'accepted') return undefined;
      if (deed.note.trim() === '') return 'note';
      // Nobody can be reminded of a day that is not known.
      return deed.deadline === null ? 'deadline' : undefined;
    case 'submit':
    case 'approve':
    case 'correct':
      return undefined;
  }
}

/** More than ever write in one report at the same moment. */
const MOST_AT_ONCE = 8;

type NewEntry = Pick<SaveEntryInput, 'period' | 'key' | 'content'>;

type Ready = ReviewInput & {
  readonly agenda: Agenda;
  readonly review: Review;
  readonly dualRole: boolean;
};

/** `false`: somebody was faster, and nothing was stored. */
async function store(deps: ReviewDeps, input: Ready): Promise<boolean> {
  const { deed, review, key, version } = input;
  switch (deed.act) {
    case 'write':
      return write(deps, input, deed);
    case 'submit':
      return submit(deps, input, deed.comment.trim());
    case 'approve':
    case 'send-back': {
      const act = deed.act === 'approve' ? 'approved' : 'sent-back';
      const [first, ...more] = stepsInTurn(input.agenda, review.current);
      const said = { on: version, act, comment: deed.comment.trim() } as const;
      if (first === undefined || !(await word(deps, input, { ...said, step: String(first) }))) return false;
      if (act === 'approved')
        for (const step of more) await word(deps, input, { ...said, step: String(step) });
      return true;
    }
    case 'correct':
      return correct(deps, input, deed.comment.trim());
    case 'receipt': {
      const { reference, receivedBy, on } = deed;
      return save(deps, input, {
        ...{ period: version, key },
        content: {
          kind: 'report-receipt',
          reference: reference.trim(),
          receivedBy: receivedBy.trim(),
          on: on.toString(),
        },
      });
    }
    case 'outcome': {
      const { outcome, on, deadline, note } = deed;
      return save(deps, input, {
        ...{ period: version, key },
        content: {
          kind: 'report-outcome',
          outcome,
          on: on.toString(),
          deadline: outcome === 'returned' ? (deadline?.toString() ?? null) : null,
          note: note.trim(),
        },
      });
    }
  }
}

/**
 * Words and the draft they are in are stored together or not at all. Where somebody wrote at the same moment, these go into
 * the draft after theirs, and that draft is no older than theirs: what they wrote is in it too, whatever the clocks say.
 */
async function write(
  deps: ReviewDeps,
  input: Ready,
  { texts, colours, note }: Extract<ReviewDeed, { act: 'write' }>,
): Promise<boolean> {
  const words: readonly NewEntry[] = [
    ...Object.entries(texts).map(([place, text]): NewEntry => ({
      ...{ period: place, key: `${input.key}:${place}` },
      content: { kind: 'report-text', text: text.trim() },
    })),
    ...colours.map(({ dimension, colour, reason }): NewEntry => ({
      ...{ period: dimension, key: `${input.key}:colour:${dimension}` },
      content: { kind: 'report-colour', colour, reason: reason.trim() },
    })),
  ];
  if (words.length === 0) return false;
  let ready = input;
  for (let attempt = 1; attempt <= MOST_AT_ONCE; attempt += 1) {
    const draft = nextDraftOf(ready, { cause: 'texts', note: note.trim() });
    const { programme, edition: subject, by } = ready;
    const common = { programme, subject, by, at: draftAt(ready) };
    const saved = await deps.store.saveEntries([draft, ...words].map((one) => ({ ...common, ...one })));
    if (saved.state === 'saved') return true;
    // The same submission again.
    if (saved.key !== draft.key) return false;
    const agenda = await loadAgenda(deps, programme);
    const review = agenda === undefined ? undefined : reviewOf(agenda.entries, subject);
    if (agenda === undefined || review === undefined || !actsNow(review).includes('write')) return false;
    ready = { ...ready, agenda, review };
  }
  return false;
}

/** What was sent back goes round again as a version of its own, also when nothing but the answer was written. */
async function submit(deps: ReviewDeps, input: Ready, comment: string): Promise<boolean> {
  const { review, version } = input;
  if (review.current.state !== 'sent-back')
    return word(deps, input, { on: version, step: 'submitted', act: 'submitted', comment });
  const following = formatVersion(nextDraft(versionOf(version)));
  const draft = nextDraftOf(input, { cause: 'sent-back', note: comment });
  if (!(await saveDraft(deps, input, draft))) return false;
  return word(deps, input, { on: following, step: 'submitted', act: 'submitted', comment });
}

function word(
  deps: ReviewDeps,
  input: Ready,
  said: {
    readonly on: string;
    readonly step: string;
    readonly act: 'submitted' | 'approved' | 'sent-back';
    readonly comment: string;
  },
): Promise<boolean> {
  const { on, step, act, comment } = said;
  return save(deps, input, {
    period: `${on}:${step}`,
    key: `report-review:${input.programme}:${input.edition}:${on}:${step}`,
    content: { kind: 'report-review', act, comment, dualRole: input.dualRole },
  });
}

/** The next draft on the way to the same approved version. */
function nextDraftOf(input: Ready, made: { readonly cause: DraftCause; readonly note: string }): NewEntry {
  const { current } = input.review;
  const { edition, cutOff, heard, author } = current;
  return newDraft(input, formatVersion(nextDraft(versionOf(current.version))), {
    ...{ kind: 'report-draft', edition, ...made, author, approvers: approversNow(input) },
    cutOff: cutOff.toString(),
    heard: heard?.toString() ?? null,
  });
}

/**
 * The next version: 1.1 tells of the same days by the same plan, with what has come in about them since; after a re-plan
 * it is 2.0, by the plan that counts now.
 */
async function correct(deps: ReviewDeps, input: Ready, note: string): Promise<boolean> {
  const { review, agenda, at } = input;
  const last = review.approved.at(-1);
  if (last === undefined) return false;
  const { edition, cutOff, author } = last.from;
  const isReplanned = agenda.entries.some(
    ({ content, subject, at: said }) =>
      content.kind === 'change-approval' &&
      Temporal.Instant.compare(said, cutOff) > 0 &&
      agenda.changeRequests.some(({ id, state }) => id === subject && state === 'approved'),
  );
  const cause = last.outcome?.content.outcome === 'returned' ? 'returned' : 'late';
  const version = formatVersion(correctionOf(versionOf(last.version), isReplanned));
  const draft = newDraft(input, version, {
    ...{ kind: 'report-draft', edition, author, cause, note },
    approvers: approversNow(input),
    cutOff: (isReplanned ? at : cutOff).toString(),
    heard: isReplanned ? null : at.toString(),
  });
  return saveDraft(deps, input, draft);
}

/** As the plan says when the draft is built. */
function approversNow({ agenda, review }: Ready): readonly string[] {
  const owed = owedAs(agenda, review)?.owed;
  return owed === undefined ? review.current.approvers : approversOf(owed);
}

function newDraft(
  { programme, edition }: Ready,
  version: string,
  content: Extract<ReviewContent, { kind: 'report-draft' }>,
): NewEntry {
  return { period: version, key: draftKey(programme, edition, version), content };
}

function saveDraft(deps: ReviewDeps, input: Ready, draft: NewEntry): Promise<boolean> {
  return save(deps, { ...input, at: draftAt(input) }, draft);
}

/** Never before the draft it follows, whose words it carries on. */
function draftAt({ at, review: { current } }: Ready): Temporal.Instant {
  return Temporal.Instant.compare(at, current.builtAt) < 0 ? current.builtAt : at;
}

async function save(
  deps: ReviewDeps,
  { programme, edition, by, at }: ReviewInput,
  entry: NewEntry,
): Promise<boolean> {
  const { state } = await deps.store.saveEntry({ programme, by, at, subject: edition, ...entry });
  return state === 'saved';
}

function versionOf(text: string) {
  const version = parseVersion(text);
  if (version === undefined) throw new Error(`not a version: ${text}`);
  return version;
}
