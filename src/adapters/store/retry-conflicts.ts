/** Tries again when another transaction was faster: nothing was written then, so trying again is safe. */
const ATTEMPTS = 20;
/** unique_violation, serialization_failure, deadlock_detected. */
const CONFLICTS = ['23505', '40001', '40P01'];

export async function retryConflicts<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && CONFLICTS.some((code) => error.message.includes(code));
}
