/** Leaves Discord to those who ask while the bot goes through many of its own messages. */

import { setTimeout as sleep } from 'node:timers/promises';

/** Each message is two requests, of which Discord allows a bot fifty a second. */
const PAUSE_MS = 100;

/** To be awaited after each message that was edited. Rejects once `stop` is aborted. */
export async function pauseBetweenEdits(stop: AbortSignal): Promise<void> {
  await sleep(PAUSE_MS, undefined, { signal: stop });
}
