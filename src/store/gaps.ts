/** The contract of gaps: what people asked and did not get, and who wishes to hear once it is there. */

/** A wording that was asked in a guild and not answered, or whose answer was marked as not helpful. */
export interface UnmetWording {
  readonly text: string;
  /** How often it went unmet. */
  readonly asked: number;
  /** The people whose asking went unmet, each once, as long as they are known. */
  readonly askers: readonly string[];
  /** How many people besides asked it, whose names are forgotten by now. */
  readonly forgottenAskers: number;
  /** How many of these were answered, but somebody marked the answer as not helpful. */
  readonly notHelpful: number;
  /** How many people wait for it. */
  readonly waiting: number;
  /** When it was asked last. */
  readonly latestMs: number;
}

/** What a moderator has made of a wording. */
export type GapOutcome =
  /** Left out from then on, however often it is asked. */
  | { readonly kind: 'not-for-us' }
  /** A fact answers it; should it go unmet again after that, it is a gap again. */
  | { readonly kind: 'answered'; readonly fact: string };

export interface GapMark {
  readonly guild: string;
  readonly texts: readonly string[];
  readonly outcome: GapOutcome;
  /** User id; null once the person has been erased. */
  readonly by: string | null;
  readonly atMs: number;
}

/** Somebody who wishes to be told. */
export interface Waiting {
  /** Id of the question in the log. */
  readonly question: string;
  readonly guild: string;
  /** Where it was asked. */
  readonly channel: string;
  readonly user: string;
  /** The question's wording. */
  readonly text: string;
  readonly atMs: number;
}

/** Wordings that a fact answers. */
export interface FilledGaps {
  readonly guild: string;
  readonly texts: readonly string[];
  /** Fact id. */
  readonly fact: string;
  /** User id of who has seen to it; null where it is not known. */
  readonly by: string | null;
  readonly atMs: number;
}

/** Somebody who waited, and the fact that answers it. */
export interface Answered extends Waiting {
  readonly fact: string;
}

/** How what is to be told is given out. */
export interface Giving {
  readonly nowMs: number;
  readonly againMs: number;
  /** What was given out as often is given up. */
  readonly tries: number;
}

/** `clusterQuestions` puts wordings together; everything here is about exact wordings. */
export interface Gaps {
  /** Wordings that went unmet since then, those of most people first, without those that are marked. */
  list(sought: {
    readonly guild: string;
    readonly sinceMs: number;
    readonly limit: number;
  }): Promise<readonly UnmetWording[]>;
  /** Marking a wording again replaces its mark. */
  mark(mark: GapMark): Promise<void>;
  /** Marks wordings as answered by a fact, and remembers that who waits for them is to be told from `atMs` on; both or neither. */
  fill(filled: FilledGaps): Promise<void>;
  /** Takes marks back: the wordings are gaps again. */
  unmark(guild: string, texts: readonly string[]): Promise<void>;
  /** What moderators have made of a wording, the mark naming it alone; undefined where nothing. */
  markOf(guild: string, text: string): Promise<GapMark | undefined>;
  /** Wordings marked as not for us, latest first: similar ones need not be shown either (`clusterQuestions`). */
  dismissed(guild: string, limit: number): Promise<readonly string[]>;
  /** Remembers that somebody wishes to be told; once per person and question. Gone when the person is forgotten (`expire`). */
  wait(waiting: Waiting): Promise<void>;
  /** Everybody who waits and cannot be told yet, longest first; also for what is not listed: erased, set aside, or rarely asked. */
  waiting(guild: string): Promise<readonly Waiting[]>;
  /** Guilds where somebody is to be told now. */
  toTell(nowMs: number): Promise<readonly string[]>;
  /**
   * Who is to be told now in a guild. Each is given out once and again at `againMs`, unless `told` comes before, at most `tries` times; so
   * that of several processes one tells, and a crash delays it.
   */
  takeToTell(guild: string, giving: Giving): Promise<readonly Answered[]>;
  /** What was to answer it does so no more: the person waits again. */
  waitOn(question: string, user: string): Promise<void>;
  /** The person has been told, or wishes it no more. Told first and removed after, nobody is forgotten by a crash in between. */
  told(question: string, user: string): Promise<void>;
}
