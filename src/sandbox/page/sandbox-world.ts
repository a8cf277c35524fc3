/**
 * What the page shows and moves: the people, their Slack, the mail outbox, the reports and the clock of one running
 * sandbox. The page knows nothing else, so any world that has these can be looked at.
 */
import type { LinkDesk } from '../../adapters/web/link-desk.ts';
import type { StoredMail } from '../../adapters/mail/read-outbox.ts';
import type { Locale } from '../../programme/locale.ts';
import type { LocalSlack } from '../slack/local-slack.ts';

export interface SandboxPerson {
  /** Id in the plan; stands in the page's address. */
  readonly id: string;
  readonly name: string;
  /** One line in the asked language: `Aktivitetsledare för 2.1 och 3`. */
  readonly role: string;
  /** `null` for people who only get mail. */
  readonly slackUserId: string | null;
  /** The language their messages and mails are written in. */
  readonly locale: Locale;
  readonly email: string | null;
}

export interface SandboxReport {
  /** Stands in the page's address; unique: `monthly.2016-09.sv.1`. */
  readonly id: string;
  /** Heading in the report's own language, as in its mail's subject. */
  readonly title: string;
  readonly locale: Locale;
  readonly at: Temporal.Instant;
}

export type ReportFormat = 'html' | 'txt' | 'json';

/** Where the clock can be asked to go; an instant goes exactly there. */
export type ClockTarget = (typeof CLOCK_TARGETS)[number] | Temporal.Instant;
export const CLOCK_TARGETS = [
  'next-prompt',
  'end-of-month',
  'next-milestone',
  'next-day',
  'next-event',
] as const;

export interface ClockProgress {
  readonly at: Temporal.Instant;
  /** 0–1 of the way. */
  readonly share: number;
}

export interface SandboxClock {
  now(): Temporal.Instant;
  /** IANA zone the clock is shown in. */
  readonly timeZone: string;
  /** Where a target lies from now; `null` when there is none any more. */
  peek(target: ClockTarget): Promise<Temporal.Instant | null>;
  /** Moves forward only, doing everything that is due on the way; resolves when all of it is done. */
  moveTo(target: ClockTarget, onProgress: (progress: ClockProgress) => void): Promise<void>;
}

export interface SandboxWorld {
  /** `Timrå Digital Först` */
  readonly programmeTitle: string;
  /** Language of the page until somebody chooses another. */
  readonly language: Locale;
  people(locale: Locale): readonly SandboxPerson[];
  readonly slack: LocalSlack;
  /** The person's language in Slack; resolves when `people` knows. Throws `NotAcknowledged` when nobody takes it up. */
  changeLanguage(userId: string, locale: Locale): Promise<void>;
  readonly clock: SandboxClock;
  /** What links in mails lead to. */
  readonly linkDesk: LinkDesk;
  /** Newest first. */
  mails(): Promise<readonly StoredMail[]>;
  /** Newest first. */
  reports(): Promise<readonly SandboxReport[]>;
  report(id: string, format: ReportFormat): Promise<string | undefined>;
  /** Calls back when mails, reports or the clock may have changed; Slack tells its own. Returns how to stop it. */
  onChange(listener: () => void): () => void;
}
