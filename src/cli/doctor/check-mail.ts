/** Mail: a look at the server (connection, TLS, login) or at the outbox folder. Nothing is sent. */
import { join } from 'node:path';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { mailParts, type Runtime } from '../run-product.ts';
import { readDkimKey } from '../read-dkim-key.ts';
import { type Finding, fault, ok, warning } from './finding.ts';
import { TookTooLong, within } from './within.ts';

const PATIENCE_SECONDS = 20;

export async function checkMail(runtime: Runtime): Promise<readonly Finding[]> {
  const { config, locale } = runtime;
  // The sandbox keeps its outbox with the rest of its world.
  const dataFolder = config.mode === 'sandbox' ? join(runtime.dataFolder, 'sandbox') : runtime.dataFolder;
  const { smtp, from } = config.mail;
  const signature = smtp === null ? [] : [signatureFinding(runtime)];
  if (signature.some(({ level }) => level === 'fault')) return signature;
  const { mailer } = mailParts({ config, dataFolder, root: runtime.root });
  const health = await within(runtime.machine, PATIENCE_SECONDS, mailer.verify())
    .catch((error: unknown) => {
      if (!(error instanceof TookTooLong)) throw error;
      return { ok: false as const, reason: say.noAnswer[locale]({ seconds: error.seconds }), silent: true };
    })
    .finally(() => mailer.close());
  if (smtp === null) return [outboxFinding(runtime, { folder: join(dataFolder, 'outbox'), health })];
  const server = `${smtp.host}:${smtp.port}`;
  if (health.ok) return [ok(say.smtpWell[locale]({ server, sender: from })), ...signature];
  const advice = 'silent' in health ? advise.smtpSilent : smtpAdvice(health.reason);
  return [fault(say.smtpFault[locale]({ server, reason: health.reason }), advice[locale])];
}

/** Who signs. Where nobody here does, the mail server has to, and over which headers is not the usual choice. */
function signatureFinding({ config, root, locale }: Runtime): Finding {
  const { dkim } = config.mail;
  if (dkim === null) {
    const text = say.dkimByServer[locale];
    return config.web.address === null ? ok(text) : warning(text, advise.dkimByServer[locale]);
  }
  const { domain, selector, keyFile } = dkim;
  try {
    readDkimKey(root, dkim);
    return ok(say.dkimWell[locale]({ domain, name: `${selector}._domainkey.${domain}` }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault(say.dkimFault[locale]({ file: keyFile, reason }), advise.dkimKey[locale]);
  }
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
