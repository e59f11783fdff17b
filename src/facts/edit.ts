/** One change to the facts of a guild. Pure; what the journal keeps, and what `factAfter` makes a fact of. */

import type { ExternalSource, Fact } from './fact.js';

/** A quote and the document that it must stand in; where it stands is found when the edit is applied. */
export interface DraftCitation {
  /** Document id. */
  readonly document: string;
  readonly quote: string;
}

/** A fact's whole content as a moderator gives it: everything but its id and what is worked out (places of quotes, `reviewed`). */
export interface FactDraft
  extends Pick<
    Fact,
    | 'statement'
    | 'kind'
    | 'entities'
    | 'roles'
    | 'time'
    | 'attribution'
    | 'questions'
    | 'topics'
    | 'supersedes'
    | 'contradicts'
  > {
  readonly citations: readonly DraftCitation[];
  /** Empty where the documents alone are cited. */
  readonly external: readonly ExternalSource[];
}

/**
 * What an edit does, and the fact's content from then on. Undoing to an earlier revision is one of these too (`undoTo`).
 * - `add`: a fact that the base does not have. `amend`: other content for one that is there.
 * - `retract`: it no longer answers; its history stays.
 * - `restore`: it answers again, with `body`, or (null) as the base has it.
 */
export type Change =
  | { readonly operation: 'add' | 'amend'; readonly body: FactDraft }
  | { readonly operation: 'retract'; readonly body: null }
  | { readonly operation: 'restore'; readonly body: FactDraft | null };

export type Operation = Change['operation'];

/** A change with everything that the editor knows of it; what the journal is asked to append. */
export type NewEdit = Change & {
  readonly guild: string;
  /** Id of the Discord interaction that made it. Within a guild the same id is appended once, however often it is delivered. */
  readonly event: string;
  /** Fact id; at most 64 characters, see `composeFactId`. */
  readonly fact: string;
  /** The revision that the editor saw (0: nobody in this guild has edited the fact yet); an older one is a conflict. */
  readonly onRevision: number;
  /** `fingerprint` of the fact in the base that the editor saw; null where the base has no such fact. */
  readonly base: string | null;
  /** User id; null where the program did it, or once the person has been erased. */
  readonly actor: string | null;
  /** Id of the proposal that it came from, which names who else had a part in it; null for a moderator's own. */
  readonly proposal: string | null;
  /** Why, in the editor's words; may be empty. */
  readonly reason: string;
  readonly atMs: number;
};

/** An edit as the journal keeps it, for ever. */
export type Edit = Omit<NewEdit, 'onRevision' | keyof Change> &
  Change & {
    /** Of the guild, from 1, without gaps: the order of its edits, whatever the clocks said. */
    readonly version: number;
    /** Of the fact in this guild, from 1, one more with each edit. Revision 0 is the fact as the base has it. */
    readonly revision: number;
  };
