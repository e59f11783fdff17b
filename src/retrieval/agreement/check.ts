/** One way in which a fact can fail to be what was asked. */

import type { Entity } from '../../facts/entity.js';
import type { EntityReader } from '../entity-reader.js';
import type { OpeningOf } from '../openings.js';
import type { Pair } from '../pair.js';
import type { Question } from '../question.js';

/** What a check may know of the base besides the pair. */
export interface Surroundings extends EntityReader {
  readonly entities: ReadonlyMap<string, Entity>;
  /** What the document that a fact rests on says it is about. */
  readonly openingOf: OpeningOf;
  /** Whether a key stands anywhere in the base. */
  knows(key: string): boolean;
}

export interface AgreementCheck {
  /** Equal to the file's name; shown by `--explain`. */
  readonly name: string;
  /** What it can object to: facts that somebody reviewed, or sentences as they stand; left out where it may be either. */
  readonly of?: 'reviewed' | 'sentences';
  /**
   * Whether a question says anything that this check could object to, whatever the fact; left out where only a fact can tell. Asked once a
   * question, so that its contenders are held against the few checks that matter.
   */
  concerns?(question: Question): boolean;
  /**
   * Of a question that it concerns, and a fact that it can object to: null where both agree, else what the briefing does not say: the end of a
   * sentence that begins "The briefing doesn't", e.g. "mention Beijing".
   */
  disagreement(pair: Pair, surroundings: Surroundings): string | null;
}
