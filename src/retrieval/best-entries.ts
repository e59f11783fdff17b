/** Keeps the best few of many scored entries, in order, without sorting the rest. */

export interface Scored {
  readonly entry: number;
  readonly score: number;
}

/** Keeps up to `limit` entries, of which there are few: each that comes is put in its place among them. */
export class BestEntries {
  private readonly limit: number;
  private readonly kept: Scored[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The score that a further entry must reach to be kept; 0 while there is room. */
  get least(): number {
    return this.kept.length < this.limit ? 0 : (this.kept.at(-1)?.score ?? 0);
  }

  offer(entry: number, score: number): void {
    const { kept, limit } = this;
    let at = kept.length;
    if (at === limit) {
      // The worst of them makes room.
      if (at === 0 || !isBetter(entry, score, kept[at - 1] as Scored)) return;
      at -= 1;
    }
    for (; at > 0 && isBetter(entry, score, kept[at - 1] as Scored); at--) kept[at] = kept[at - 1] as Scored;
    kept[at] = { entry, score };
  }

  /** What was kept, best first; of equal scores the lower entry first. */
  sorted(): readonly Scored[] {
    return this.kept;
  }
}

function isBetter(entry: number, score: number, other: Scored): boolean {
  return score > other.score || (score === other.score && entry < other.entry);
}
