import { isLight } from '../../language/light-words.js';
import { isOffice } from '../../language/offices.js';
import { hasRoles } from '../fillers.js';
import { findModifiers } from '../modifiers.js';
import type { Pair } from '../pair.js';
import type { AgreementCheck } from './check.js';

/** The nuclear program is not the missile program: where the question and the fact tell apart what a thing is, they must agree. */
export const modifiers: AgreementCheck = {
  name: 'modifiers',
  disagreement(pair) {
    if (!hasRoles(pair)) return null;
    const { replaced } = findModifiers(pair);
    if (replaced && isLoose(replaced.noun, pair)) return null;
    const modifier = replaced && pair.terms.find(({ term }) => term.text === replaced.modifier);
    // An example question may call it so, and "big" tells nothing apart.
    if (!modifier || modifier.example > 0 || modifier.term.name || isLight(modifier.term.key)) return null;
    // Which of several rounds comes next is for the order to say.
    if (/^next$/iu.test(modifier.term.text)) return null;
    return `say this of the ${replaced.modifier} ${replaced.noun}`;
  },
};

/** "Port strike ballot closing date": nouns that stand beside each other without belonging together; a prime minister is one all the same. */
function isLoose(noun: string, { question, view }: Pair): boolean {
  return question.asked.keywords && !view.fact.reviewed && !isOffice(noun);
}
