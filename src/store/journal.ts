/** The contract of the journal: every edit of every guild, for ever, and who hears of a new one. */

import type { Edit, NewEdit } from '../facts/edit.js';

/** Append-only: the database itself refuses to change or remove an edit. Who made one is kept beside it and can be erased. */
export interface Journal {
  /**
   * Appends an edit if its fact still has the revision that the editor saw. `repeated` where the guild has an edit of the same event:
   * nothing is appended, so that an interaction may be delivered, or tried, any number of times.
   */
  append(edit: NewEdit): Promise<Appended>;
  /** All edits of one fact, oldest first; empty where it was never edited. */
  history(guild: string, fact: string): Promise<readonly Edit[]>;
  /** The last edit of one fact, and with it its revision; undefined where it was never edited. */
  latest(guild: string, fact: string): Promise<Edit | undefined>;
  /** One revision of a fact; undefined where it has no such revision. */
  at(guild: string, fact: string, revision: number): Promise<Edit | undefined>;
  /** A guild's edits behind `version` (0: from the first), in order, at most `limit`. */
  since(guild: string, version: number, limit: number): Promise<readonly Edit[]>;
  /** The version of each guild that has edits. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /** Where a guild stands: enough to serve its facts without reading its whole journal. */
  projection(guild: string): Promise<Projection>;
}

export type Appended =
  | { readonly kind: 'stored'; readonly edit: Edit }
  | { readonly kind: 'repeated'; readonly edit: Edit }
  /** The last edit of the fact as it stands instead; undefined where there is none. */
  | { readonly kind: 'conflict'; readonly current: Edit | undefined };

export interface Projection {
  /** Of the last edit that `edits` take in; 0 for a guild without edits. */
  readonly version: number;
  /** The last edit of each edited fact, in the order of their versions. */
  readonly edits: readonly Edit[];
}

/** Who hears that a guild's journal has grown, in whatever process. `followJournal` is the easy way to use it. */
export interface Changes {
  /** Hears of every commit until the returned function is called; `line` hears whether there is anything to hear. */
  subscribe(listener: ChangeListener, line?: LineListener): () => void;
}

/** Hears whether other processes can be heard of. An engine that one process owns has none, and tells nothing. Must not throw. */
export interface LineListener {
  /** They cannot; told for each try that fails. */
  lost(error: unknown): void;
  /** They can again. What was missed meanwhile has been told. */
  found(): void;
}

/**
 * Is called once `version` is committed: for an edit of this process, which comes with it, before `append` resolves; for one of another
 * process usually within milliseconds, and within a second if its notification was lost or the connection broke. The same version may be
 * heard twice, and one call may stand for several edits. Must not throw.
 */
export type ChangeListener = (guild: string, version: number, edit?: Edit) => void;
