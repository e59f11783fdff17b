/** The contract of the store: what the front ends keep between two runs. Says nothing of the engine that keeps it. */

import type { Duties } from './duties.js';
import type { Gaps } from './gaps.js';
import type { Changes, Journal } from './journal.js';
import type { NamedPosts } from './named-posts.js';
import type { Privacy } from './privacy.js';
import type { Proposals } from './proposals.js';

/** Anything that JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One open store. Every method rejects with `StoreUnavailable` while the database is away and works again once it is back;
 * what a method has resolved for is on disk. Texts come back as they were given, but for what no database text can hold
 * (NUL and halves of surrogate pairs), which becomes U+FFFD. Times are milliseconds since 1970, given by the caller.
 */
export interface Store {
  readonly settings: Settings;
  readonly postedAnswers: PostedAnswers;
  readonly questions: Questions;
  readonly feedback: Feedback;
  readonly journal: Journal;
  readonly changes: Changes;
  readonly proposals: Proposals;
  readonly gaps: Gaps;
  readonly duties: Duties;
  readonly namedPosts: NamedPosts;
  readonly privacy: Privacy;
  /** Takes people's ids from old records and removes older ones, in small steps, so that it can run beside everything else. */
  expire(expiry: Expiry): Promise<Expired>;
  /** How the store is; never rejects. */
  health(): Promise<StoreHealth>;
  /** Waits for the writes under way and lets the database go. Calling it again does nothing. */
  close(): Promise<void>;
}

/** What a guild has set, by key. A channel's mode is a setting whose key names the channel. */
export interface Settings {
  /** Undefined where it was never written. */
  read(guild: string, key: string): Promise<Setting | undefined>;
  /** All of a guild's settings, by key in code point order. */
  all(guild: string): Promise<readonly Setting[]>;
  /**
   * Writes a value; its revision becomes one more. With `expected`, only if the setting still has that revision (0: was never
   * written); so of two who change it at once, the second is told. A setting is never removed (that would let a revision
   * come again): write `null` for "as by default".
   */
  write(change: SettingChange): Promise<SettingWritten>;
}

export interface Setting {
  readonly guild: string;
  readonly key: string;
  readonly value: JsonValue;
  /** From 1, one more with each write. */
  readonly revision: number;
  /** User id of who wrote it last; null where the program did. */
  readonly by: string | null;
  readonly atMs: number;
}

export interface SettingChange {
  readonly guild: string;
  readonly key: string;
  readonly value: JsonValue;
  readonly by: string | null;
  readonly atMs: number;
  /** The revision that the writer saw; left out: whatever it is. */
  readonly expected?: number;
}

/** `stored`, or `conflict` with what stands there instead (undefined: nothing). */
export type SettingWritten =
  | { readonly kind: 'stored'; readonly setting: Setting }
  | { readonly kind: 'conflict'; readonly current: Setting | undefined };

/** Which message shows which facts: for "answered above", for follow-ups, and for marking answers whose fact has changed. */
export interface PostedAnswers {
  /** Recording a message again replaces what was recorded: an edited message shows other facts. */
  record(answer: PostedAnswer): Promise<void>;
  /** Undefined where the message is not one of the bot's answers. */
  find(message: string): Promise<PostedAnswer | undefined>;
  /** The latest message in a channel that shows the fact and was posted at `sinceMs` or later. */
  latest(sought: {
    readonly channel: string;
    readonly fact: string;
    readonly sinceMs: number;
  }): Promise<PostedAnswer | undefined>;
  /** Ids of a guild's messages that show the fact and were posted at `sinceMs` or later, newest first: what to mark once it has changed. */
  showing(sought: {
    readonly guild: string;
    readonly fact: string;
    readonly sinceMs: number;
  }): Promise<readonly string[]>;
  /** For a message that was deleted, so that nothing links to it. */
  remove(message: string): Promise<void>;
}

export interface PostedAnswer {
  /** Message id. */
  readonly message: string;
  /** Null in direct messages. */
  readonly guild: string | null;
  /** Channel or thread id. */
  readonly channel: string;
  /** Id of the question in the log, which a follow-up stands on; null where it was not logged. */
  readonly question: string | null;
  /** Ids of the facts that the message shows, in its order; none for "not in the briefing". */
  readonly facts: readonly string[];
  /** User id of who asked; null once it has expired. */
  readonly asker: string | null;
  readonly atMs: number;
}

/** How a question ended; the same words as an answer's kinds. */
export type QuestionKind = 'answer' | 'list' | 'closest' | 'unknown';

/** The question log. */
export interface Questions {
  /** Recording an id again changes nothing: the same interaction may be delivered twice. */
  record(question: LoggedQuestion): Promise<void>;
  find(id: string): Promise<LoggedQuestion | undefined>;
}

export interface LoggedQuestion {
  /** Id of the interaction or message that asked. */
  readonly id: string;
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly channel: string;
  /** User id; null once it has expired. */
  readonly asker: string | null;
  readonly text: string;
  readonly kind: QuestionKind;
  /** Id of the first fact shown; null for `unknown`. */
  readonly fact: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly atMs: number;
}

export type Verdict = 'helpful' | 'not-helpful';

/** What readers think of answers: one verdict per person and question, which may change. */
export interface Feedback {
  give(feedback: GivenFeedback): Promise<void>;
  /** Zeros where nobody said anything. */
  tally(question: string): Promise<FeedbackTally>;
}

export interface GivenFeedback {
  /** Id of the question, or of the message that shows the answer where no question was logged. Neither need be known here. */
  readonly question: string;
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly user: string;
  readonly verdict: Verdict;
  readonly atMs: number;
}

export interface FeedbackTally {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** How long records are kept. Settings do not expire. */
export interface Expiry {
  /** Only this guild's records; null: those of direct messages; left out: all. */
  readonly guild?: string | null;
  /** Who asked or judged is forgotten in records older than this; the records stay. */
  readonly forgetPeopleBeforeMs: number;
  /** Records older than this are removed. */
  readonly removeBeforeMs: number;
}

/** How many records lost their person, and how many were removed. */
export interface Expired {
  readonly forgotten: number;
  readonly removed: number;
}

export interface StoreHealth {
  readonly engine: 'sqlite' | 'postgres';
  /** `ok`; `warning`: works, but somebody should look; `away`: nothing can be kept now. */
  readonly state: 'ok' | 'warning' | 'away';
  /** One sentence for the operator; null when `ok`. */
  readonly message: string | null;
}
