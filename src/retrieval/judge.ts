/** Holds contenders to the vetoes, and says how sure one can be of each. */

import type { Surroundings } from './agreement/check.js';
import { AGREEMENT_CHECKS } from './agreement/index.js';
import type { Veto } from './answer.js';
import type { Contender } from './rank.js';

export interface Judged extends Contender {
  /** One for each check that it fails, in the order of the checks. */
  readonly vetoes: readonly Veto[];
  /** Probability, 0..1, that it answers the question, vetoes counted. */
  readonly confidence: number;
}

/** What is left of a probability after a veto: on the development sets about one vetoed favourite in five was right after all. */
const VETOED = 0.2;

/** Judges each contender; the order is by confidence, then as it was. */
export function judge(contenders: readonly Contender[], surroundings: Surroundings): Judged[] {
  return contenders
    .map((contender): Judged => {
      const vetoes = AGREEMENT_CHECKS.flatMap(({ name, disagreement }) => {
        const says = disagreement(contender.pair, surroundings);
        return says === null ? [] : [{ check: name, says }];
      });
      return { ...contender, vetoes, confidence: contender.probability * (vetoes.length > 0 ? VETOED : 1) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}
