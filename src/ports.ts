/** What the flows need from outside, as types. Adapters implement them; tests and the sandbox do too. */
import type { KnownBlock, HomeView } from '@slack/types';
import type { Locale } from './programme/locale.ts';
import type { Channel, Obligation, ObligationAbout } from './programme/obligation/obligation.ts';
import type { ReportKind } from './programme/programme.ts';
import type { Entry, EntryContent, EntryKind } from './programme/register/entry.ts';
import type { ReportWorkbook } from './programme/report-workbook.ts';
import type { Answer, StatusContent } from './programme/status/answer.ts';

export interface Clock {
  now(): Temporal.Instant;
}

export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

// --- Messenger (Slack) -------------------------------------------------------------------------------------------

export interface ChatMessage {
  /** What notifications and screen readers get; always set. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** Where a posted message lies, enough to update it. */
export interface MessageReceipt {
  readonly channel: string;
  readonly ts: string;
}

export interface ChatFile {
  readonly filename: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** A shared file. */
export interface FileReceipt {
  readonly fileId: string;
}

/** What the outside world answered. `ambiguous`: nobody knows whether it arrived. */
export type SendOutcome<Receipt> =
  | { readonly state: 'sent'; readonly receipt: Receipt }
  | {
      readonly state: 'retry';
      readonly reason: string;
      readonly afterSeconds: number;
      /** The fault is the channel's, not this message's: everything else waits as long. */
      readonly holds?: boolean;
    }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ambiguous'; readonly reason: string };

export type Lookup<Receipt> =
  | { readonly state: 'found'; readonly receipt: Receipt }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string };

export interface ChatProfile {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly deleted: boolean;
}

export interface Messenger {
  /** Posts a DM. `key` travels as message metadata so that `find` can prove or disprove that it arrived. */
  post(input: { userId: string; key: string; message: ChatMessage }): Promise<SendOutcome<MessageReceipt>>;
  find(input: { userId: string; key: string; since: Temporal.Instant }): Promise<Lookup<MessageReceipt>>;
  /** Idempotent: may be repeated freely. */
  update(input: {
    receipt: MessageReceipt;
    key: string;
    message: ChatMessage;
  }): Promise<SendOutcome<MessageReceipt>>;
  /**
   * Shares a file in the thread of a message. `title` is unique in its thread: by it `findUpload` proves or disproves that
   * the file arrived. Before the last step nobody sees anything, so only that one can be ambiguous.
   */
  upload(input: { thread: MessageReceipt; file: ChatFile }): Promise<SendOutcome<FileReceipt>>;
  findUpload(input: { thread: MessageReceipt; title: string }): Promise<Lookup<FileReceipt>>;
  publishHome(input: { userId: string; view: HomeView }): Promise<SendOutcome<null>>;
  profileByEmail(email: string): Promise<ChatProfile | null>;
}

// --- Mailer ------------------------------------------------------------------------------------------------------

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

export interface MailMessage {
  /** One validated addr-spec. */
  readonly to: string;
  readonly toName: string;
  /** Who answers when the recipient replies; `null`: the sender. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly language: Locale;
  readonly attachments: readonly MailAttachment[];
  /** iCalendar text and its METHOD, for invitations. */
  readonly invitation: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  /** A mail that one may take oneself off: `id` for List-Id, without the sender's domain; `null`: no list. */
  readonly list: { readonly id: string; readonly unsubscribe: string | null } | null;
}

export interface MailReceipt {
  readonly messageId: string;
  /** What the server answered, or the outbox file's name. */
  readonly response: string;
}

export interface Mailer {
  /** `key` decides the Message-ID; `at` the Date header, so that the same delivery gives the same bytes. */
  send(input: { key: string; at: Temporal.Instant; mail: MailMessage }): Promise<SendOutcome<MailReceipt>>;
  /** Only transports that can be searched by Message-ID answer found or absent; SMTP answers unreadable. */
  find(input: { key: string }): Promise<Lookup<MailReceipt>>;
}

// --- Documents ---------------------------------------------------------------------------------------------------

/** A document set by a program of its own: `refused` is a fault of the document, `unavailable` of the machine. */
export type Pressed =
  | { readonly state: 'made'; readonly bytes: Uint8Array }
  | { readonly state: 'refused'; readonly problems: readonly string[] }
  | { readonly state: 'unavailable'; readonly reason: string };

/** What is set as PDF: data and pictures, never markup made of anybody's words. */
export interface PdfJob {
  /** Name of the main file among the templates. */
  readonly template: string;
  /** JSON that the template reads. */
  readonly data: string;
  /** SVG by file name, as `data` names them. */
  readonly pictures: ReadonlyMap<string, string>;
  /** `ua-1` for readers, `a-2a` for the archive. */
  readonly standard: 'ua-1' | 'a-2a';
  /** Creation date in the file, so that the same facts give the same bytes. */
  readonly at: Temporal.Instant;
}

export interface PdfPress {
  /** Bounded in time and memory; never throws for a document. */
  press(job: PdfJob): Promise<Pressed>;
}

/** A report's sheets as the bytes of a spreadsheet file. */
export type WriteReportWorkbook = (workbook: ReportWorkbook) => Promise<Uint8Array>;

// --- Links in mail -------------------------------------------------------------------------------------------------

/** What a link in a mail lets its one reader do, and nothing else. */
export type LinkPurpose =
  /** Read a version of a report and approve it or send it back. `report` and `version` as in the archive. */
  | {
      readonly kind: 'review';
      readonly programme: string;
      readonly person: string;
      readonly report: string;
      readonly version: string;
    }
  /** Say whether one comes to a meeting (`body`, ISO date). */
  | {
      readonly kind: 'attend';
      readonly programme: string;
      readonly person: string;
      readonly body: string;
      readonly meeting: string;
    }
  /** Stop one kind of mail to oneself (RFC 8058). `list`: newsletter, digest, reminder, report … */
  | {
      readonly kind: 'unsubscribe';
      readonly programme: string;
      readonly person: string;
      readonly list: string;
    };

export interface Links {
  /**
   * An address that does one thing for one person until it expires. The same purpose and expiry give the same address, so
   * that the same delivery gives the same bytes. `null` where the installation has no public address.
   */
  make(purpose: LinkPurpose, expires: Temporal.Instant): string | null;
  /** `expired` keeps the purpose, to say what it was about; `undefined` for anything this installation did not write. */
  read(
    token: string,
    now: Temporal.Instant,
  ): { readonly state: 'valid' | 'expired'; readonly purpose: LinkPurpose } | undefined;
}

// --- Store -------------------------------------------------------------------------------------------------------

export interface PlanRevision {
  readonly programme: string;
  /** 1, 2, …; 1 is the contract baseline and never goes away. */
  readonly revision: number;
  readonly text: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  /** `import`: a plan file · `answer`: somebody answered a question · `change`: a re-plan that needs approval. */
  readonly cause: 'import' | 'answer' | 'change';
  /** Only active revisions count. The last one that became active is the current baseline. */
  readonly state: 'active' | 'pending' | 'refused';
  /** When it became active; `null` while it is not. */
  readonly activeAt: Temporal.Instant | null;
}

/** The project leader has said who leads an activity that the plan leaves open. The newest per activity counts. */
interface LeaderConfirmation {
  readonly activity: string;
  readonly person: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** A person of the plan as Slack knows them. */
export interface Member {
  readonly person: string;
  readonly email: string | null;
  readonly slackUserId: string | null;
  readonly timeZone: string | null;
  readonly locale: Locale | null;
}

export type DeliveryState =
  | 'planned'
  | 'leased'
  | 'in_flight'
  | 'sent'
  | 'parked'
  | 'failed'
  | 'unknown'
  | 'expired'
  | 'cancelled'
  | 'missed';

export interface Delivery {
  readonly key: string;
  readonly programme: string;
  readonly to: string;
  readonly channel: Channel;
  readonly about: ObligationAbout;
  readonly dueAt: Temporal.Instant;
  readonly lateUntil: Temporal.Instant | null;
  readonly state: DeliveryState;
  /** Not before this instant (back-off, Retry-After). */
  readonly notBefore: Temporal.Instant;
  readonly attempts: number;
  /** Rises with every claim; a receipt is written only with the fence of the latest claim. */
  readonly fence: number;
  readonly firstTriedAt: Temporal.Instant | null;
  readonly sentAt: Temporal.Instant | null;
  readonly payloadSha256: string | null;
  /** Subject of a mail or text of a message, as sent. */
  readonly summary: string | null;
  readonly receipt: Readonly<Record<string, string>> | null;
  readonly reason: string | null;
}

export interface Settlement {
  readonly state: Exclude<DeliveryState, 'leased' | 'in_flight'>;
  readonly at: Temporal.Instant;
  readonly receipt?: Readonly<Record<string, string>>;
  readonly reason?: string;
  /** With `planned`: when to try again. */
  readonly notBefore?: Temporal.Instant;
}

/** A programme whose moment has come: plan the window (watermark, now]. */
export interface WakingProgramme {
  readonly programme: string;
  readonly revision: number;
  readonly watermark: Temporal.Instant;
  /** How often planning anew was wished; hand it to `planDeliveries`. */
  readonly wakes: number;
}

/** One version in one format, or that it could not be made. */
export interface ArchivedFile {
  /** A report format, or `document`: the Document itself as JSON, from which any format can be made again. */
  readonly format: string;
  readonly state: 'made' | 'unavailable' | 'refused';
  readonly filename: string;
  readonly contentType: string;
  /** Empty when it was not made. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, hex. */
  readonly sha256: string;
  /** Why it was not made. */
  readonly reason: string | null;
}

export interface ArchivedReport {
  readonly programme: string;
  /** What a plan owes, or adjusted minutes. */
  readonly kind: ReportKind | 'minutes';
  readonly period: string;
  readonly locale: Locale;
  /** Rises with the label. */
  readonly version: number;
  /** As people write it: `0.2`, `1.0`, `1.1`. */
  readonly label: string;
  /** `issued`: sent without an approval, as the programme has agreed. */
  readonly state: 'draft' | 'approved' | 'issued';
  readonly at: Temporal.Instant;
  readonly html: string;
  readonly text: string;
  readonly json: string;
  readonly subject: string;
  /** SHA-256 of `json`, hex. */
  readonly sha256: string;
  /** Ids of the answers it was built from. */
  readonly sources: readonly string[];
}

/** Which version of a report. */
export interface ReportVersionId {
  readonly programme: string;
  readonly kind: ReportKind | 'minutes';
  readonly period: string;
  readonly locale: Locale;
  /** Absent: the newest. */
  readonly label?: string;
}

export interface SaveAnswersInput {
  readonly programme: string;
  readonly week: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly late: boolean;
  /** Unique per submission; a second one with the same key changes nothing and is answered as the first. */
  readonly submissionKey: string;
  readonly answers: readonly {
    readonly activity: string;
    readonly content: StatusContent;
    readonly textSince: string;
  }[];
}

/** Without cause and state: an import that counts at once. */
export type NewPlanRevision = Omit<PlanRevision, 'revision' | 'activeAt' | 'cause' | 'state'> &
  Partial<Pick<PlanRevision, 'cause' | 'state'>>;

export interface SaveEntryInput {
  readonly programme: string;
  /** Unique per submission. */
  readonly key: string;
  readonly subject: string;
  readonly period: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly content: EntryContent;
}

export interface Store {
  // plan
  savePlanRevision(input: NewPlanRevision): Promise<PlanRevision>;
  /**
   * The same, but only when the current baseline is still `after`, so that of two changes made at once neither is lost;
   * `undefined` when it is not.
   */
  savePlanRevisionAfter(after: number, input: NewPlanRevision): Promise<PlanRevision | undefined>;
  /** A pending revision becomes active or refused; `false` when it was not pending. */
  settlePlanRevision(input: {
    programme: string;
    revision: number;
    state: 'active' | 'refused';
    at: Temporal.Instant;
  }): Promise<boolean>;
  /** Every revision without its text, oldest first. */
  listPlanRevisions(programme: string): Promise<readonly Omit<PlanRevision, 'text'>[]>;
  /** Without `revision`: the current baseline, the active revision that became active last; `undefined` when the programme is not known. */
  loadPlan(programme: string, revision?: number): Promise<PlanRevision | undefined>;
  listProgrammes(): Promise<readonly { programme: string; revision: number; sha256: string }[]>;
  /** Oldest first, so that the newest wins in a map. */
  loadConfirmations(programme: string): Promise<readonly LeaderConfirmation[]>;
  saveConfirmation(programme: string, confirmation: LeaderConfirmation): Promise<void>;
  loadMembers(programme: string): Promise<readonly Member[]>;
  saveMembers(programme: string, members: readonly Member[]): Promise<void>;
  /** Programmes in which a Slack user is a member, each with its agenda's version: whoever asks needs the agenda next. */
  programmesOf(
    slackUserId: string,
  ): Promise<readonly { programme: string; person: string; version: number }[]>;

  // schedule
  /** Programmes with `wakeAt` ≤ now, or never planned. An index look-up: it does not grow with history. */
  loadWaking(now: Temporal.Instant): Promise<readonly WakingProgramme[]>;
  /** Inserts what is not there yet and moves watermark (never back) and wake time in one transaction. */
  planDeliveries(input: {
    programme: string;
    obligations: readonly Obligation[];
    watermark: Temporal.Instant;
    wakeAt: Temporal.Instant | null;
    /** From `loadWaking`: a `wake` that came since then is kept, and the programme wakes at once again. */
    wakes?: number;
  }): Promise<{ inserted: number }>;
  /** The earliest instant at which anything may become due or can be tried again; `null` when never. */
  nextWake(): Promise<Temporal.Instant | null>;
  /**
   * Rises with everything an agenda is made of: plan, confirmed leaders, people, answers. Each such change also makes the
   * next tick plan the programme again. `undefined` when the programme is not known.
   */
  agendaVersion(programme: string): Promise<number | undefined>;

  // deliveries
  /** Leases up to `limit` rows that may be sent now, oldest due first (FOR UPDATE SKIP LOCKED). */
  claimDeliveries(input: {
    now: Temporal.Instant;
    limit: number;
    leaseSeconds: number;
    owner: string;
  }): Promise<readonly Delivery[]>;
  /** Commits the intent before the network call; `false` when the fence is not the latest any more. */
  markInFlight(input: {
    key: string;
    fence: number;
    at: Temporal.Instant;
    payloadSha256: string;
    summary: string;
    /** The lease starts anew: nobody looks for the message before it has had time to arrive. */
    leaseSeconds: number;
  }): Promise<boolean>;
  settle(input: { key: string; fence: number } & Settlement): Promise<boolean>;
  /** Rows left `in_flight` by a process that died (or whose lease ran out), re-leased to `owner` with a new fence. */
  claimOrphans(input: {
    now: Temporal.Instant;
    limit: number;
    leaseSeconds: number;
    owner: string;
  }): Promise<readonly Delivery[]>;
  /** At start, when this process is the only relay: every lease is dead. */
  releaseLeases(now: Temporal.Instant): Promise<number>;
  loadDelivery(key: string): Promise<Delivery | undefined>;
  /** Those of the keys that are in the ledger. */
  loadDeliveries(keys: readonly string[]): Promise<readonly Delivery[]>;
  /** Rows that a person has to look at (parked, failed, unknown), newest due first. */
  listStuck(limit: number): Promise<readonly Delivery[]>;
  /** Puts one stuck row back to `planned`, due at once, attempts kept; `false` when it is not there or not stuck. */
  reopen(key: string, now: Temporal.Instant): Promise<boolean>;
  /** In order of due time, then key. `kind` narrows to one kind of obligation. */
  listDeliveries(filter?: {
    programme?: string;
    kind?: ObligationAbout['kind'];
  }): Promise<readonly Delivery[]>;

  // answers
  saveAnswers(input: SaveAnswersInput): Promise<{ state: 'saved' | 'duplicate'; answers: readonly Answer[] }>;
  /**
   * The newest revision per activity and week, weeks `from`–`until` inclusive, submitted before `before`; with
   * `allRevisions` every one. In the order of week, activity and revision.
   */
  loadAnswers(input: {
    programme: string;
    from?: string;
    until?: string;
    before?: Temporal.Instant;
    allRevisions?: boolean;
  }): Promise<readonly Answer[]>;
  /** The newest answer per activity, up to the week `until` inclusive, else whatever the week. It does not grow with history. */
  loadLatestAnswers(programme: string, until?: string): Promise<readonly Answer[]>;

  // register
  /** The next revision of what is recorded about the subject in the period. A `key` seen before changes nothing and is answered as the first. */
  saveEntry(input: SaveEntryInput): Promise<{ state: 'saved' | 'duplicate'; entry: Entry }>;
  /** All or none: where a key has been seen before nothing is stored, and the first such key is the answer. */
  saveEntries(
    inputs: readonly SaveEntryInput[],
  ): Promise<{ state: 'saved' } | { state: 'duplicate'; key: string }>;
  /** Oldest first. Without `allRevisions` the newest per kind, subject and period; only what was recorded before `before`. */
  loadEntries(input: {
    programme: string;
    kind?: EntryKind;
    before?: Temporal.Instant;
    allRevisions?: boolean;
  }): Promise<readonly Entry[]>;

  // reports
  /**
   * All or none, each with its files. Saving the same again changes nothing; other content under a version that is taken
   * throws. What is stored never changes (the database refuses), and only drafts can be purged.
   */
  saveReports(
    reports: readonly (ArchivedReport & { readonly files?: readonly ArchivedFile[] })[],
  ): Promise<void>;
  /** Files of a version in the archive that could not be made with it; one that is there stays as it is. */
  addReportFiles(
    input: ReportVersionId & { readonly label: string },
    files: readonly ArchivedFile[],
  ): Promise<void>;
  loadReport(input: ReportVersionId): Promise<ArchivedReport | undefined>;
  loadReportFile(input: ReportVersionId & { readonly format: string }): Promise<ArchivedFile | undefined>;
  /** Without their bytes, by format. */
  listReportFiles(input: ReportVersionId): Promise<readonly Omit<ArchivedFile, 'bytes'>[]>;
  listReports(programme?: string): Promise<readonly Omit<ArchivedReport, 'html' | 'text' | 'json'>[]>;

  // audit
  audit(entry: {
    at: Temporal.Instant;
    programme: string | null;
    actor: string;
    action: string;
    subject: string;
  }): Promise<void>;
}
