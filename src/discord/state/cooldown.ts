/** How much one user, and one channel, may ask in a row: a token bucket for each. Knows nothing of Discord. */

import { BoundedMap } from '../../bounded-map.js';

/** How large a bucket is and how fast it fills. */
export interface Allowance {
  /** Questions at once, after a pause. */
  readonly burst: number;
  /** Milliseconds until one more is allowed. */
  readonly refillMs: number;
}

/** A person reading answers asks every ten seconds at most; six at once leave room for trying things out. */
export const USER_ALLOWANCE: Allowance = { burst: 6, refillMs: 5_000 };
/** Whoever leafs through a long list presses twice a second for a while; nobody does for ever. */
export const PRESS_ALLOWANCE: Allowance = { burst: 30, refillMs: 1_000 };
/** A lively channel of ten such people. Beyond it nobody can read the answers any more. */
export const CHANNEL_ALLOWANCE: Allowance = { burst: 20, refillMs: 1_000 };

/** Buckets that are kept; one that is forgotten was not used for long and would be full again. */
const KEPT_BUCKETS = 20_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** Token buckets by key. */
export class Cooldown {
  readonly #buckets: BoundedMap<string, Bucket>;
  readonly #allowance: Allowance;
  readonly #now: () => number;

  constructor(allowance: Allowance, now: () => number, limit = KEPT_BUCKETS) {
    this.#allowance = allowance;
    this.#now = now;
    this.#buckets = new BoundedMap(limit);
  }

  /** Takes one token. Returns 0 if there was one, else the milliseconds until there will be, and takes nothing. */
  take(key: string): number {
    const tokens = this.#tokensOf(key);
    if (tokens < 1) return this.#waitFor(tokens);
    this.#buckets.set(key, { tokens: tokens - 1, at: this.#now() });
    return 0;
  }

  /** Milliseconds until the next token; 0 if there is one. */
  waitFor(key: string): number {
    const tokens = this.#tokensOf(key);
    return tokens < 1 ? this.#waitFor(tokens) : 0;
  }

  #waitFor(tokens: number): number {
    return Math.ceil((1 - tokens) * this.#allowance.refillMs);
  }

  #tokensOf(key: string): number {
    const { burst, refillMs } = this.#allowance;
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return burst;
    // A clock that goes backwards refills nothing and takes nothing away.
    return Math.min(burst, bucket.tokens + Math.max(0, this.#now() - bucket.at) / refillMs);
  }
}
