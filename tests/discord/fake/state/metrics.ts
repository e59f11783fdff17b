/** Counts what went on, and how long the bot took from an interaction's arrival to its first callback. */
export class Metrics {
  readonly #counters = new Map<string, number>();
  readonly #latencies = new Map<string, number[]>();
  readonly #samples: number;

  /** Keeps at most `samples` latencies of each kind; later ones replace earlier ones in turn. */
  constructor(samples: number) {
    this.#samples = samples;
  }

  /** Adds one to a counter. */
  count(name: string): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + 1);
  }

  /** Notes one latency in milliseconds. */
  latency(kind: string, ms: number): void {
    const list = this.#latencies.get(kind) ?? [];
    this.#latencies.set(kind, list);
    if (list.length < this.#samples) list.push(ms);
    else list[this.counter(`latency ${kind}`) % this.#samples] = ms;
    this.count(`latency ${kind}`);
  }

  /** The value of one counter; 0 if nothing was counted. */
  counter(name: string): number {
    return this.#counters.get(name) ?? 0;
  }

  /** All counters by name: `sent interaction`, `answered interaction`, `late interaction`, `POST /channels/:channel/messages` … */
  get counters(): Record<string, number> {
    return Object.fromEntries(this.#counters);
  }

  /** Latencies of one kind of interaction (`command`, `component`, `autocomplete`, `modal`), or of all together. */
  latencies(kind?: string): LatencySummary {
    const all = kind === undefined ? [...this.#latencies.values()].flat() : [...(this.#latencies.get(kind) ?? [])];
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
  }

  /** Forgets everything, for instance after warming up. */
  reset(): void {
    this.#counters.clear();
    this.#latencies.clear();
  }
}

/** Latencies in milliseconds; NaN when there are none. */
export interface LatencySummary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}
