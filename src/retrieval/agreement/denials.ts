import { NOT } from '../../language/denial.js';
import { fold } from '../../language/fold.js';
import { tokenize } from '../../language/tokenize.js';
import type { Pair } from '../pair.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Who is allowed to vaccinate?" */
const ALLOWED = /\bwho (?:is|are|was|were) (?:allowed|permitted|entitled)\b/u;
const FORBIDDEN = /\b(?:not|no longer|never) (?:be )?(?:allowed|permitted|entitled)\b/iu;

/** A question that denies something is not answered by a fact that does not, nor is who may do something by who may not. */
export const denials: AgreementCheck = {
  name: 'denials',
  concerns: ({ negated, asked, folded }) => (negated && !asked.yesNo) || (!negated && ALLOWED.test(folded)),
  disagreement(pair) {
    const { view, terms, question } = pair;
    if (!question.negated) return !view.fact.reviewed && FORBIDDEN.test(view.fact.statement) ? 'say who may' : null;
    if (view.negated) return null;
    if (!view.fact.reviewed && (DENIED_OTHERWISE.test(view.fact.statement) || isUndone(pair))) return null;
    // "Not solved yet" for "remain" may be an example's wording; "not met" for "met" is the opposite.
    const isWorded = terms.every(({ example }) => example === 1);
    return (isWorded || !view.fact.reviewed) && !deniesStatement(pair) ? null : 'say what was not so';
  },
};

/** "Why is there no merit pay?" / "It was dropped", "who aren't vaccinated" / "unvaccinated pupils": what is not so may be told without a "not". */
const DENIED_OTHERWISE =
  /\b(?:stop|drop|suspend|abolish|refus|reject|lack|fail|cancel|declin|prevent|exempt|withdr|den(?:y|ie[sd]))\p{L}*|\b(?:los(?:t|es?|ing)|turned down|free of|unless|less|vacant|without|under repair|instead|rather|only|until)\b/iu;

/** "Unvaccinated pupils" are not vaccinated. */
function isUndone({ terms, view: { fact } }: Pair): boolean {
  const undone = tokenize(fact.statement).flatMap(({ word }) => (word.startsWith('un') ? [keyOf(word.slice(2))] : []));
  return terms.some(({ term }) => undone.includes(term.key));
}

/** Whether what is denied, the first verb or else the first word behind the denial, is in the statement; true where nothing is behind it. */
function deniesStatement({ question, terms }: Pair): boolean {
  const denial = question.terms.find(({ text }) => NOT.test(fold(text)));
  const behind = terms.filter(({ term }) => !term.name && term.at > (denial?.at ?? -1));
  const denied = behind.find(({ wordKind }) => wordKind === 'verb') ?? behind[0];
  return denied === undefined || denied.found !== null;
}
