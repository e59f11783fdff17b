/** A question set that was asked: the shape that reports, pages and saved results are made from. */

import type { Outcome } from './outcome.js';

export interface EvaluatedSet {
  /** The set's file name without its ending; what a saved result knows it by. */
  readonly name: string;
  /** The folder that it was asked over. */
  readonly folder: string;
  /** How many facts the folder holds. */
  readonly facts: number;
  /** In the order of the set. */
  readonly outcomes: readonly Outcome[];
}
