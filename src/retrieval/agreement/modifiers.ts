import { isLight } from '../../language/light-words.js';
import { hasRoles } from '../fillers.js';
import { findModifiers } from '../modifiers.js';
import type { Question } from '../question.js';
import type { AgreementCheck } from './check.js';

/** The nuclear program is not the missile program: where the question and the fact tell apart what a thing is, they must agree. */
export const modifiers: AgreementCheck = {
  name: 'modifiers',
  disagreement(pair) {
    if (!hasRoles(pair) || (!pair.view.fact.reviewed && isKeywords(pair.question))) return null;
    const { replaced } = findModifiers(pair);
    const modifier = replaced && pair.terms.find(({ term }) => term.text === replaced.modifier);
    // An example question may call it so, and "big" tells nothing apart.
    if (!modifier || modifier.example > 0 || modifier.term.name || isLight(modifier.term.key)) return null;
    // Which of several rounds comes next is for the order to say.
    if (/^next$/iu.test(modifier.term.text)) return null;
    return `say this of the ${replaced.modifier} ${replaced.noun}`;
  },
};

const ASKING = /\b(?:what|which|who|whose|whom|when|where|why|how)\b/u;

/** "Port strike ballot closing date": nouns that stand beside each other without belonging together. */
function isKeywords({ folded, asked }: Question): boolean {
  return !asked.yesNo && !ASKING.test(folded);
}
