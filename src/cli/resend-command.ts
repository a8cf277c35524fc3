import { needsAPerson } from '../flows/deliver/settlement.ts';
import { cliWords as say } from '../i18n/cli-words.ts';
import { moment } from '../i18n/format.ts';
import type { Store } from '../ports.ts';
import type { CliContext } from './cli-context.ts';

/**
 * `resend KEY`: one delivery that is stuck is planned again, with its key and so with its Message-ID; a running Tertial
 * sends it at its next beat. Exit code 1: there is no such delivery, or it may not be sent again; 2: the call is wrong.
 */
export async function resendCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const [key, ...more] = argv;
  if (key === undefined || more.length > 0) {
    context.complain(say.needsKey[context.locale]);
    return 2;
  }
  const refusal = await context.withStore((store) => resend(context, store, key));
  if (refusal === null) context.print(say.reopened[context.locale]({ key }));
  else context.complain(refusal);
  return refusal === null ? 0 : 1;
}

/** What to say instead, or `null` when the row is planned again. */
async function resend({ locale, clock }: CliContext, store: Store, key: string): Promise<string | null> {
  const now = clock.now();
  const row = await store.loadDelivery(key);
  if (row === undefined) return say.unknownDelivery[locale]({ key });
  const { state, lateUntil, programme } = row;
  if (!needsAPerson(row)) return say.notStuck[locale]({ key, state });
  // The relay would close it unsent, and nobody would be told.
  if (lateUntil !== null && Temporal.Instant.compare(now, lateUntil) >= 0)
    return say.tooLateToResend[locale]({ key, until: `${moment(locale, lateUntil, 'UTC')} UTC` });
  if (!(await store.reopen(key, now))) return say.notStuck[locale]({ key, state });
  await store.audit({
    at: now,
    programme,
    actor: 'administrator',
    action: 'delivery.resend',
    subject: key,
  });
  return null;
}
