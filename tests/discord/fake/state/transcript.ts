/** What happened, line by line, kept so that a failed wait can show it. Bounded: old lines are forgotten. */
export class Transcript {
  readonly #lines: { readonly number: number; readonly channelId: string | undefined; readonly text: string }[] = [];
  readonly #keep: number;
  readonly #start = performance.now();
  #count = 0;

  /** Keeps at most `keep` lines. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Adds a line; without a channel it belongs to every channel's transcript. */
  add(text: string, channelId?: string): void {
    if (this.#keep === 0) return;
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(3).padStart(7);
    this.#lines.push({ number: this.#count++, channelId, text: `${seconds}s  ${text}` });
    if (this.#lines.length > this.#keep * 2) this.#lines.splice(0, this.#keep);
  }

  /** A mark to read from later. */
  get mark(): number {
    return this.#count;
  }

  /** The lines since `mark`, of one channel or of all. */
  since(mark: number, channelId?: string): string {
    const lines = this.#lines.filter(
      (line) => line.number >= mark && (channelId === undefined || (line.channelId ?? channelId) === channelId),
    );
    return lines.map((line) => `  ${line.text}`).join('\n') || '  (nothing)';
  }
}
