/** A question with what was measured of everything that might answer it: what the models are fitted on. */

import type { Contender } from '../../src/retrieval/rank.js';
import { ORDER_SUM } from '../../src/retrieval/relative-signals.js';
import { WORD_SIGNALS } from '../../src/retrieval/word-signals/index.js';

export interface MeasuredQuestion {
  readonly kind: 'single' | 'nearmiss' | 'unknown';
  readonly mistyped: boolean;
  /** Questions about the same article, or meant for the same fact: never in the fitted and the judged part at once. */
  readonly group: string;
  readonly contenders: readonly MeasuredContender[];
  /** Places of the contenders that answer it. */
  readonly right: readonly number[];
}

export interface MeasuredContender {
  /** Signals and measures of example questions by name. */
  readonly measures: Readonly<Record<string, number>>;
  /** For each of the question's words its word signals, in the order of `WORD_SIGNALS`. */
  readonly words: readonly Float64Array[];
}

/** What is kept of a contender. */
export function measuredOf(contender: Contender): MeasuredContender {
  const pair = contender.pair();
  const words = pair.terms.map((_, at) => Float64Array.from(WORD_SIGNALS, (signal) => signal.measure(pair, at)));
  return { measures: contender.measured(), words };
}

/** A contender with where the order puts it as one more measure. */
export function withOrder({ measures, words }: MeasuredContender, order: number): MeasuredContender {
  return { measures: { ...measures, [ORDER_SUM]: order }, words };
}

/** The rows of measures, in the order of `names`. */
export function rowsOf({ contenders }: MeasuredQuestion, names: readonly string[]): number[][] {
  return contenders.map(({ measures }) => names.map((name) => measures[name] ?? 0));
}
