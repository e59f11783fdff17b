/** The contract of duties: what is done for every change after it is kept, by one process, and resumed where it was left. */

/** Names how far one duty has come in one guild. */
export interface DutyKey {
  readonly guild: string;
  /** `audit`, say; any name. */
  readonly duty: string;
}

/** A process at work on a duty. */
export interface DutyHold extends DutyKey {
  /** Names the process; the same as long as it runs. */
  readonly holder: string;
  readonly nowMs: number;
  /** When others may take the work over, should this process say nothing more. */
  readonly untilMs: number;
}

/** Progress along the journal, and the promise that of several processes one works. */
export interface Duties {
  /** Guilds whose journal has edits behind what the duty has reached. */
  behind(duty: string): Promise<readonly string[]>;
  /** Takes a duty, or keeps it for longer. Returns the journal's version up to which it is done; undefined while another process has it. */
  take(hold: DutyHold): Promise<number | undefined>;
  /** Remembers that it is done up to `version`, and keeps it for longer. False where another process has taken it over. */
  reach(hold: DutyHold, version: number): Promise<boolean>;
  /** Lets others take it at once. */
  release(key: DutyKey & Pick<DutyHold, 'holder'>): Promise<void>;
}
