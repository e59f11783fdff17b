/** How persistently people are told what Discord would not take the first time. */

/** Over an hour or so; what Discord does not take by then it will not take. */
export const TELL_TRIES = 6;
const AGAIN_MS = 600_000;

/** When to try again, in milliseconds since 1970. */
export function tryAgainAt(nowMs: number): number {
  return nowMs + AGAIN_MS;
}
