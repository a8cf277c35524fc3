/** Mail: a look at the server (connection, TLS, login) or at the outbox folder. Nothing is sent. */
import { join } from 'node:path';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { mailParts, type Runtime } from '../run-product.ts';
import { type Finding, fault, ok, warning } from './finding.ts';
import { TookTooLong, within } from './within.ts';

const PATIENCE_SECONDS = 20;

export async function checkMail(runtime: Runtime): Promise<readonly Finding[]> {
  const { config, locale } = runtime;
  // The sandbox keeps its outbox with the rest of its world.
  const dataFolder = config.mode === 'sandbox' ? join(runtime.dataFolder, 'sandbox') : runtime.dataFolder;
  const { mailer } = mailParts({ config, dataFolder });
  const { smtp, from } = config.mail;
  const health = await within(runtime.machine, PATIENCE_SECONDS, mailer.verify())
    .catch((error: unknown) => {
      if (!(error instanceof TookTooLong)) throw error;
      return { ok: false as const, reason: say.noAnswer[locale]({ seconds: error.seconds }), silent: true };
    })
    .finally(() => mailer.close());
  if (smtp === null) return [outboxFinding(runtime, { folder: join(dataFolder, 'outbox'), health })];
  const server = `${smtp.host}:${smtp.port}`;
  if (health.ok) return [ok(say.smtpWell[locale]({ server, sender: from }))];
  const advice = 'silent' in health ? advise.smtpSilent : smtpAdvice(health.reason);
  return [fault(say.smtpFault[locale]({ server, reason: health.reason }), advice[locale])];
}

function outboxFinding(
  { config, locale }: Runtime,
  { folder, health }: { folder: string; health: { ok: true } | { ok: false; reason: string } },
): Finding {
  if (!health.ok)
    return fault(say.outboxFault[locale]({ folder, reason: health.reason }), advise.outboxFolder[locale]);
  const text = say.outboxWell[locale]({ folder });
  return config.mode === 'sandbox' ? ok(text) : warning(text, advise.outboxLive[locale]);
}

/** In this order: a refused login may well speak of TLS, and a timeout of a connection. */
const SMTP_FAULTS: readonly (readonly [RegExp, Phrase])[] = [
  [/\b53[045]\b|invalid login|authenticat|credentials/i, advise.smtpLogin],
  [/ENOTFOUND|EAI_AGAIN|EDNS|queryA/, advise.smtpUnknownHost],
  [/ECONNREFUSED/, advise.smtpRefused],
  [/certificate|self.signed|altnames|STARTTLS|\bTLS\b|\bSSL\b|wrong version/i, advise.smtpTls],
  [/timed? ?out|greeting never|EHOSTUNREACH|ENETUNREACH/i, advise.smtpSilent],
];

function smtpAdvice(reason: string): Phrase {
  return SMTP_FAULTS.find(([pattern]) => pattern.test(reason))?.[1] ?? advise.smtpOther;
}
