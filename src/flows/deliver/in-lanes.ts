/**
 * Works through the items in a few lanes side by side. Items of the same key stay in one lane and keep their order, so
 * that one person's messages never overtake each other.
 */
export async function inLanes<T>(
  items: readonly T[],
  { width, keyOf }: { readonly width: number; readonly keyOf: (item: T) => string },
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queues = new Map<string, T[]>();
  for (const item of items) {
    const queue = queues.get(keyOf(item));
    if (queue === undefined) queues.set(keyOf(item), [item]);
    else queue.push(item);
  }
  const waiting = queues.values();
  const lane = async (): Promise<void> => {
    for (const queue of waiting) for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
