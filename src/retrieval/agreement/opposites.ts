import { deniedForms } from '../../language/opposites.js';
import type { Pair } from '../pair.js';
import { findOpposite } from '../signals/opposite.js';
import type { AgreementCheck } from './check.js';

/** A question is not answered by a fact that says the opposite. */
export const opposites: AgreementCheck = {
  name: 'opposites',
  disagreement(pair) {
    const asked = findOpposite(pair)?.asked ?? deniedByExample(pair);
    return asked === undefined ? null : `say “${asked}” here`;
  },
};

/** "Which issues are resolved?" of a fact that is asked for as "unresolved"; "is it resolved?" wants to hear no. */
function deniedByExample({ question, terms, view }: Pair): string | undefined {
  if (question.asked.yesNo) return undefined;
  const unmatched = terms.filter(({ term, strength, example }) => term.kind === 'word' && strength + example === 0);
  return unmatched.find(({ term }) => deniedForms(term.key).some((key) => view.examples.has(key)))?.term.text;
}
