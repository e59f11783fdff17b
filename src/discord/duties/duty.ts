/** Something that the bot owes a server: the store remembers it, so that it is done after a crash too, and by one process alone. */

/** One kind of it, done server by server. */
export interface Duty {
  /** For the log and the store. */
  readonly name: string;
  /** Servers where something is to be done now. Rejects where the store is away. */
  open(): Promise<readonly string[]>;
  /**
   * Does it; nothing where nothing is to be done. Rejects where Discord or the store fails, and is then called again later. Ends soon after
   * `stop` is aborted.
   */
  perform(guild: string, stop: AbortSignal): Promise<void>;
}
