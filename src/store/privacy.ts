/** The contract of privacy: what is kept of a person, in all guilds, and how it goes. */

import type { LoggedQuestion } from './store.js';

/** How many records name the person. */
export interface RecordsOfPerson {
  readonly questions: number;
  readonly feedback: number;
  readonly postedAnswers: number;
  readonly waiting: number;
  readonly edits: number;
  /** Proposed, approved or decided. */
  readonly proposals: number;
  readonly settings: number;
  readonly gapMarks: number;
}

export interface KeptOfPerson {
  readonly records: RecordsOfPerson;
  /** The person's latest questions, latest first: the only texts that are kept with a name and not for all to see. */
  readonly questions: readonly LoggedQuestion[];
}

export interface Privacy {
  /** Everything that is kept of a person; `limit` is for the questions shown. */
  kept(user: string, limit: number): Promise<KeptOfPerson>;
  /**
   * Removes the person's questions, verdicts and wishes to be told, and takes the name from everything that others rely on (edits, proposals,
   * decisions, settings, posted answers): those records stay, without it. Posts that show it
   * are outdated from then on (`NamedPosts`). Returns what named the person before.
   */
  erase(user: string): Promise<RecordsOfPerson>;
}
