/** Loaded into the bot's own process beside the bot: tells what it uses whenever it is asked. */

import { setImmediate as nextTurn } from 'node:timers/promises';

/** What the process uses. */
export interface Usage {
  /** Megabytes that it holds of the machine's memory. */
  readonly heldMb: number;
  /** Megabytes that are in use: without what only waits to be collected, where a collection was asked for. */
  readonly usedMb: number;
  /** Seconds of a processor's time so far. */
  readonly cpuSeconds: number;
}

/** `look`: as it is; `collect`: after a full collection, which stops the process for a moment. */
export type Wish = 'look' | 'collect';

const MB = 1024 * 1024;

process.on('message', async (wish: Wish) => {
  if (wish === 'collect') await collect();
  process.send?.(look());
});
// Being asked is no reason to go on when the bot has stopped.
process.channel?.unref();

/** Twice: what the first finds unused may hold on to more until its finalizers have run. */
async function collect(): Promise<void> {
  globalThis.gc?.();
  await nextTurn();
  globalThis.gc?.();
}

function look(): Usage {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return {
    heldMb: Math.round(rss / MB),
    usedMb: Math.round((heapUsed + external) / MB),
    cpuSeconds: (user + system) / 1e6,
  };
}
