import type { Runtime } from '../run-product.ts';

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`no answer in ${seconds} seconds`);
    this.seconds = seconds;
  }
}

/** `work`, or `TookTooLong` after so many seconds; what comes later is the caller's to clear away. */
export async function within<Result>(
  machine: Runtime['machine'],
  seconds: number,
  work: Promise<Result>,
): Promise<Result> {
  let cancel = (): void => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    cancel = machine.after(seconds * 1000, () => reject(new TookTooLong(seconds)));
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    cancel();
  }
}
