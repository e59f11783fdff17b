/** Holds contenders to the vetoes, and says how sure one can be of each. */

import { isLight } from '../language/light-words.js';
import type { AgreementCheck, Surroundings } from './agreement/check.js';
import { bearsOn, checksFor } from './agreement/index.js';
import type { Veto } from './answer.js';
import { type Calibration, calibrated } from './calibration.js';
import { hasRoles } from './fillers.js';
import { findAskedNoun } from './find-asked-noun.js';
import { NEGLIGIBLE } from './negligible.js';
import type { Pair } from './pair.js';
import type { Contender } from './rank.js';
import { keyOf } from './terms.js';

export interface Judged extends Contender {
  /** One for each check that it fails, in the order of the checks. */
  readonly vetoes: readonly Veto[];
  /** Probability, 0..1, that it answers the question, vetoes counted and calibrated. */
  readonly confidence: number;
}

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

/** Judges the contenders of one question; the order is by confidence, then as it was. Those less likely than `least` get no veto. */
export function judge(
  contenders: readonly Contender[],
  surroundings: Surroundings,
  calibration: Calibration,
  least = NEGLIGIBLE,
): Judged[] {
  const question = contenders[0]?.pair().question;
  if (question === undefined) return [];
  const isLikely = ({ probability }: Contender) => probability >= least;
  const checks = checksFor(
    question,
    contenders.filter(isLikely).map(({ fact }) => fact),
  );
  return contenders
    .map((contender): Judged => {
      const vetoes = !isLikely(contender) ? [] : vetoesOf(contender, checks, surroundings);
      const left = contender.probability * (vetoes.length === 0 ? 1 : leftOf(contender));
      // Written out, which is several times as fast as spreading.
      return {
        fact: contender.fact,
        facts: contender.facts,
        topic: contender.topic,
        probability: contender.probability,
        isMeasured: contender.isMeasured,
        measured: contender.measured,
        clearness: contender.clearness,
        likeness: contender.likeness,
        isExample: contender.isExample,
        pair: contender.pair,
        vetoes,
        confidence: calibrated(left, calibration),
      };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Worded like one of the topic's own questions. But a time, a place or a number is asked of one fact, and a list is no answer. */
function isLikeItsOwn({ question: { asked } }: Pair, likeness: number): boolean {
  const [role, second] = asked.roles;
  if (second === undefined && (role === 'when' || role === 'where' || role === 'howMany')) return false;
  return likeness >= LIKE_A_LIST_QUESTION;
}

/** "What guarantees does Iran demand?" is not answered by a list of what Iran wants. */
function lacksKind({ question, terms }: Pair): boolean {
  const noun = findAskedNoun(question.folded);
  const asked =
    noun === undefined ? undefined : terms.find(({ term }) => term.kind === 'word' && term.key === keyOf(noun));
  return asked !== undefined && asked.strength === 0 && asked.example === 0 && !isLight(asked.term.key);
}

function leftOf({ fact, topic, pair }: Contender): number {
  if (!topic && !hasRoles(pair())) return VETOED_WITHOUT_ROLES;
  return fact.reviewed ? VETOED_REVIEWED : VETOED;
}

function vetoesOf(contender: Contender, checks: readonly AgreementCheck[], surroundings: Surroundings): Veto[] {
  // Whoever wrote the question down as the fact's own has said that it answers it.
  if (contender.isExample) return [];
  const { fact, topic, likeness } = contender;
  const pair = contender.pair();
  if (topic && (lacksKind(pair) || (!pair.question.asked.list && !isLikeItsOwn(pair, likeness))))
    return [{ check: 'topic', says: 'say exactly this' }];
  const vetoes: Veto[] = [];
  for (const check of checks) {
    const says = bearsOn(check, fact) ? check.disagreement(pair, surroundings) : null;
    if (says !== null) vetoes.push({ check: check.name, says });
  }
  return vetoes;
}
