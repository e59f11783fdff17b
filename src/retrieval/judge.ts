/** Holds contenders to the vetoes, and says how sure one can be of each. */

import type { Surroundings } from './agreement/check.js';
import { AGREEMENT_CHECKS } from './agreement/index.js';
import type { Veto } from './answer.js';
import { type Calibration, calibrated } from './calibration.js';
import { hasRoles } from './fillers.js';
import type { Contender } from './rank.js';

export interface Judged extends Contender {
  /** One for each check that it fails, in the order of the checks. */
  readonly vetoes: readonly Veto[];
  /** Probability, 0..1, that it answers the question, vetoes counted and calibrated. */
  readonly confidence: number;
}

/** Contenders come by probability; what is further down neither answers nor is shown. */
const MOST_JUDGED = 16;

/** What is left of a probability after a veto. A vetoed fact is never the answer, and this only says how likely it is one: with .2 the vetoed right ones fell among questions on other subjects, with more the near misses rise. */
const VETOED = 0.4;
/** A fact that is known by its example questions only is often right for a question with a name or number of its own ("move 500 from savings"). */
const VETOED_WITHOUT_ROLES = 0.7;

/** Judges the likeliest contenders; the order is by confidence, then as it was. */
export function judge(
  contenders: readonly Contender[],
  surroundings: Surroundings,
  calibration: Calibration,
): Judged[] {
  return contenders
    .slice(0, MOST_JUDGED)
    .map((contender): Judged => {
      // Whoever wrote the question down as the fact's own has said that it answers it.
      const checks = contender.isExample ? [] : AGREEMENT_CHECKS;
      const vetoes = checks.flatMap(({ name, disagreement }) => {
        const says = disagreement(contender.pair, surroundings);
        return says === null ? [] : [{ check: name, says }];
      });
      const left =
        contender.probability * (vetoes.length === 0 ? 1 : hasRoles(contender.fact) ? VETOED : VETOED_WITHOUT_ROLES);
      return { ...contender, vetoes, confidence: calibrated(left, calibration) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}
