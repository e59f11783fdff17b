/** What a question gets: the one shape that every front end renders. */

import type { Fact } from '../facts/fact.js';

/**
 * - `answer`: one fact answers it.
 * - `list`: several facts together answer it.
 * - `closest`: the base has related facts, but not what was asked.
 * - `unknown`: nothing in the base.
 */
export type AnswerKind = 'answer' | 'list' | 'closest' | 'unknown';

/** Why a candidate ranks where it does. */
export interface Why {
  /** The question's terms that matched, each with what it matched in the fact ("meet" -> "met"). */
  readonly terms: readonly { readonly asked: string; readonly found: string }[];
  /** Each signal's value by name, 0..1 unless its file says otherwise. */
  readonly signals: Readonly<Record<string, number>>;
  /** What keeps this candidate from being the answer; empty where nothing does. */
  readonly vetoes: readonly Veto[];
}

/** One way in which a fact is not what was asked. */
export interface Veto {
  /** Name of the agreement check that it fails. */
  readonly check: string;
  /** What the briefing does not say: the end of a sentence that begins "The briefing doesn't". */
  readonly says: string;
}

/** So many that were considered are told of. */
export const MOST_CANDIDATES = 10;

/** A fact that was considered. */
export interface Candidate {
  readonly fact: Fact;
  /** Calibrated probability, 0..1, that it answers the question. */
  readonly confidence: number;
  readonly why: Why;
}

export interface Answer {
  /** The question as it was asked. */
  readonly question: string;
  readonly kind: AnswerKind;
  /** Calibrated probability, 0..1, that the first candidate answers the question, whatever the kind. */
  readonly confidence: number;
  /** One sentence that stands above the facts: a list's title, what is missing (`closest`), or that nothing was found (`unknown`). Null for `answer`. */
  readonly lead: string | null;
  /** What answers (`answer`, `list`) or what is nearest (`closest`), best first; empty for `unknown`. */
  readonly facts: readonly Fact[];
  /** What a reader must know besides: an undated document's "this week", a superseded fact, a mended typing error. Whole sentences. */
  readonly notes: readonly string[];
  /** Facts that a reader may want next, none of them in `facts`; at most ten. */
  readonly related: readonly Fact[];
  /** The ten best considered, best first, whatever the kind. */
  readonly candidates: readonly Candidate[];
}

/** What a follow-up question ("and when?") stands on: small enough to live in a button's id. */
export interface Context {
  /** The question before, if it is known. */
  readonly question?: string;
  /** Ids of the facts that were shown. Unknown ids are passed over. */
  readonly facts: readonly string[];
}

/** An entry offered while somebody types. */
export interface Suggestion {
  /** A whole example question or statement. */
  readonly text: string;
  /** The fact that choosing it answers. */
  readonly fact: string;
}
