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

/**
 * What is left of a probability after a veto. A vetoed fact is never the answer, and this only says how likely it is one. Of sentences
 * as they stand, with .2 the vetoed right ones fell among questions on other subjects, with more than .4 the near misses rise.
 */
const VETOED = 0.4;
/** What somebody reviewed is seldom vetoed wrongly: with .4 the confidence of near misses was twice what it should be. */
const VETOED_REVIEWED = 0.2;
/** A fact that is known by its example questions only is often right for a question with a name or number of its own ("move 500 from savings"). */
const VETOED_WITHOUT_ROLES = 0.7;

/** How like a topic's example question a question must be that does not look like asking for a list. */
const LIKE_A_LIST_QUESTION = 0.75;

/** Checks that find the question's very words said of another person, place, order or number. */
const SAYS_OTHERWISE: ReadonlySet<string> = new Set(['subjects', 'places', 'order', 'numbers']);

const saysOtherwise = ({ check }: Veto): boolean => SAYS_OTHERWISE.has(check);
/** How well the other fact must match, against this one. */
const AS_WELL = 0.9;

/** Judges the likeliest contenders; the order is by confidence, then as it was. */
export function judge(
  contenders: readonly Contender[],
  surroundings: Surroundings,
  calibration: Calibration,
): Judged[] {
  const likeliest = contenders.slice(0, MOST_JUDGED).map((contender) => ({
    contender,
    vetoes: vetoesOf(contender, surroundings),
    sentence: contender.topic ? undefined : sentenceOf(contender),
  }));
  return likeliest
    .map(({ contender, vetoes, sentence }): Judged => {
      const { probability, isExample } = contender;
      // What one fact was found to say of something else, another one of the same sentence does not say either.
      const otherwise = likeliest.find(
        (other) =>
          sentence !== undefined &&
          other.sentence === sentence &&
          other.contender.probability >= AS_WELL * probability &&
          other.vetoes.some(saysOtherwise),
      );
      const all = vetoes.length > 0 || isExample ? vetoes : (otherwise?.vetoes.filter(saysOtherwise) ?? []);
      const left = probability * (all.length === 0 ? 1 : leftOf(contender));
      return { ...contender, vetoes: all, confidence: calibrated(left, calibration) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function leftOf({ fact, topic }: Contender): number {
  if (!topic && !hasRoles(fact)) return VETOED_WITHOUT_ROLES;
  return fact.reviewed ? VETOED_REVIEWED : VETOED;
}

function vetoesOf({ isExample, pair, topic, likeness }: Contender, surroundings: Surroundings): Veto[] {
  // Whoever wrote the question down as the fact's own has said that it answers it.
  if (isExample) return [];
  if (topic && !pair.question.asked.list && likeness < LIKE_A_LIST_QUESTION)
    return [{ check: 'topic', says: 'say exactly this' }];
  return AGREEMENT_CHECKS.flatMap(({ name, disagreement }) => {
    const says = disagreement(pair, surroundings);
    return says === null ? [] : [{ check: name, says }];
  });
}

/** Where the sentence stands that a fact rests on first; undefined for one that cites none. */
function sentenceOf({ fact: { citations } }: Contender): string | undefined {
  const [first] = citations;
  return first && `${first.document} ${first.start}`;
}
