import { isLight } from '../../language/light-words.js';
import { isWhole } from '../fillers.js';
import { findModifiers } from '../modifiers.js';
import type { AgreementCheck } from './check.js';

/**
 * The nuclear program is not the missile program: where the question and the fact tell apart what a thing is, they must agree. Of sentences that
 * nobody reviewed it kept back two right answers for each near miss, since people call a thing what they like; there it is a signal.
 */
export const modifiers: AgreementCheck = {
  name: 'modifiers',
  of: 'reviewed',
  disagreement(pair) {
    if (!isWhole(pair)) return null;
    const { replaced } = findModifiers(pair);
    const modifier = replaced && pair.terms.find(({ term }) => term.text === replaced.modifier);
    // An example question may call it so, and "big" tells nothing apart.
    if (!modifier || modifier.example > 0 || modifier.term.name || isLight(modifier.term.key)) return null;
    // Which of several rounds comes next is for the order to say.
    if (/^next$/iu.test(modifier.term.text)) return null;
    return `say this of the ${replaced.modifier} ${replaced.noun}`;
  },
};
