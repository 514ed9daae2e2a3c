/**
 * Applies `work` to items and hands the results over in the items' order, with at most `window` of them under way or
 * waiting, so that memory does not grow with the number of items.
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const queue: Promise<Result>[] = [];
  for (const item of items) {
    const next = work(item);
    // A failure is thrown where its turn comes; until then it must not count as unhandled.
    next.catch(() => undefined);
    queue.push(next);
    if (queue.length >= window) {
      const first = queue.shift();
      if (first !== undefined) yield await first;
    }
  }
  for (const rest of queue) yield await rest;
}
