/** What did not leave and never will by itself, or may or may not have arrived: somebody has to look. */
import { messageIdOf } from '../../adapters/mail/compose-mail.ts';
import { parseSender } from '../../adapters/mail/mail-address.ts';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say, stuckWords } from '../../i18n/doctor-words.ts';
import { mediumDate } from '../../i18n/format.ts';
import type { Delivery, Store } from '../../ports.ts';
import type { Runtime } from '../run-product.ts';
import { type Finding, ok, warning } from './finding.ts';
import { within } from './within.ts';

const PATIENCE_SECONDS = 20;
const SHOWN = 5;
/** Beyond this many the exact number changes nothing. */
const COUNTED = 1000;

export async function checkDeliveries(runtime: Runtime, store: Store | null): Promise<readonly Finding[]> {
  const { locale } = runtime;
  if (store === null) return [warning(say.programmesUnknown[locale], advise.mendDatabase[locale])];
  const stuck = await within(runtime.machine, PATIENCE_SECONDS, store.listStuck(COUNTED));
  if (stuck.length === 0) return [ok(say.deliveriesWell[locale])];
  const shown = stuck.slice(0, SHOWN);
  const title = say.deliveriesStuck[locale]({ count: stuck.length, isMore: stuck.length === COUNTED });
  const advice = [
    ...(shown.some(isUnsureMail) ? [advise.unsureMail[locale]] : []),
    ...(shown.some(({ state }) => state === 'failed') ? [advise.failedDelivery[locale]] : []),
  ];
  return [
    {
      level: 'warning',
      text: [title, ...shown.map((row) => lineOf(runtime, row))].join('\n'),
      advice: [...advice, advise.resend[locale]],
    },
  ];
}

/** A mail that may have arrived can be looked for by its Message-ID. */
function lineOf({ config, locale }: Runtime, row: Delivery): string {
  const state = stuckWords[row.state === 'failed' || row.state === 'unknown' ? row.state : 'parked'][locale];
  const day = mediumDate(locale, row.dueAt.toZonedDateTimeISO('UTC').toPlainDate());
  const reason = row.reason === null ? '' : ` (${row.reason.replace(/\s+/g, ' ').slice(0, 200)})`;
  const domain = parseSender(config.mail.from)?.address.split('@')[1] ?? 'localhost';
  const id = row.receipt?.['messageId'] ?? messageIdOf(row.key, domain);
  return `${row.key}, ${day}: ${state}${reason}${isUnsureMail(row) ? `, Message-ID ${id}` : ''}`;
}

function isUnsureMail({ channel, state }: Delivery): boolean {
  return channel === 'mail' && state === 'unknown';
}
