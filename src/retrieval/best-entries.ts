/** Keeps the best few of many scored entries without sorting the rest: a heap with the worst of them on top. */

export interface Scored {
  readonly entry: number;
  readonly score: number;
}

export interface BestEntries {
  /** The score that a further entry must reach to be kept; 0 while there is room. */
  readonly least: number;
  offer(entry: number, score: number): void;
  /** What was kept, best first; of equal scores the lower entry first. */
  sorted(): Scored[];
}

/** Keeps up to `limit` entries. */
export function createBestEntries(limit: number): BestEntries {
  const heap: Scored[] = [];

  const sink = () => {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && isWorse(heap[child], heap[worst])) worst = child;
      }
      if (worst === at) return;
      swap(heap, at, worst);
      at = worst;
    }
  };
  const rise = () => {
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isWorse(heap[at], heap[parent])) return;
      swap(heap, at, parent);
      at = parent;
    }
  };

  return {
    get least() {
      return heap.length < limit ? 0 : (heap[0]?.score ?? 0);
    },
    offer(entry, score) {
      if (limit <= 0) return;
      const scored = { entry, score };
      if (heap.length < limit) {
        heap.push(scored);
        rise();
      } else if (isWorse(heap[0], scored)) {
        heap[0] = scored;
        sink();
      }
    },
    sorted: () => [...heap].sort((a, b) => b.score - a.score || a.entry - b.entry),
  };
}

function isWorse(one: Scored | undefined, other: Scored | undefined): boolean {
  if (!one || !other) return false;
  return one.score < other.score || (one.score === other.score && one.entry > other.entry);
}

function swap(heap: Scored[], one: number, other: number): void {
  const kept = heap[one];
  const moved = heap[other];
  if (kept && moved) [heap[one], heap[other]] = [moved, kept];
}
