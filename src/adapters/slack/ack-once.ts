/**
 * Slack waits three seconds for exactly one acknowledgement (docs.slack.dev/interactivity/handling-user-interaction): a
 * second one throws, a missing one shows the person an error. The guard answers once; when the work is not done at the
 * deadline, it answers with what is at hand.
 */

/** Runs `run` once after `milliseconds`; the result cancels it. */
export type After = (milliseconds: number, run: () => void) => () => void;

export const ACK_DEADLINE_MS = 2500;

export interface AckGuard<Response> {
  /** `false` when the deadline had already answered. */
  answer(response?: Response): Promise<boolean>;
}

export function ackOnce<Response>(
  ack: (response?: Response) => Promise<void>,
  { after, late }: { after: After; late: () => Response | undefined },
): AckGuard<Response> {
  let answered = false;
  let cancel = (): void => undefined;
  const answer = async (response?: Response): Promise<boolean> => {
    if (answered) return false;
    answered = true;
    cancel();
    await (response === undefined ? ack() : ack(response));
    return true;
  };
  cancel = after(ACK_DEADLINE_MS, () => {
    // A lost socket refuses the ack; the person presses again and the second delivery is answered as the first.
    answer(late()).catch(() => undefined);
  });
  return { answer };
}
