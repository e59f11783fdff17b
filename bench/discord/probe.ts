/** Loaded into the bot's own process beside the bot: tells what it uses whenever it is asked. */

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

process.on('message', (wish: Wish) => {
  if (wish === 'collect') globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    heldMb: Math.round(rss / MB),
    usedMb: Math.round((heapUsed + external) / MB),
    cpuSeconds: (user + system) / 1e6,
  };
  process.send?.(usage);
});
// Being asked is no reason to go on when the bot has stopped.
process.channel?.unref();
