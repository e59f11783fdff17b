/** How many questions are worked on at once. Beyond it people are told to wait, and the process keeps its breath. */

/** At 200 questions a second and Discord's usual 100–200 ms this is four times what is under way. */
const SIMULTANEOUS = 150;

/** Counts work under way, and lets a stop wait for it. */
export class WorkLimit {
  #underWay = 0;
  #waiting: (() => void)[] = [];
  readonly #limit: number;

  constructor(limit = SIMULTANEOUS) {
    this.#limit = limit;
  }

  /** Runs `work` and returns true, or returns false without running it if there is too much already. */
  async tryRun(work: () => Promise<void>): Promise<boolean> {
    if (this.#underWay >= this.#limit) return false;
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) for (const tell of this.#waiting.splice(0)) tell();
    }
    return true;
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
