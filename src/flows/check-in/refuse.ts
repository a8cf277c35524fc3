import type { CheckInDeps } from './check-in-deps.ts';

/** A refused write leaves a trace; the person sees the same words whether the thing exists or not. */
export async function auditRefusal(
  deps: Pick<CheckInDeps, 'store' | 'log'>,
  refusal: { at: Temporal.Instant; programme: string | null; actor: string; subject: string },
): Promise<void> {
  await deps.store.audit({ ...refusal, action: 'refused' });
  deps.log.warn('refused', { programme: refusal.programme, subject: refusal.subject });
}
