/** What a mailer can do besides sending: `tertial doctor` verifies it, shutdown closes it. */
import type { Mailer } from '../../ports.ts';

type MailerHealth = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export interface CheckedMailer extends Mailer {
  /** Reaches for the server or the folder without sending anything; never throws. */
  verify(): Promise<MailerHealth>;
  close(): void;
}
