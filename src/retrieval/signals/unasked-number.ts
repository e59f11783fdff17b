import { askedKeys } from '../asked-keys.js';
import { isNumberKey } from '../view.js';
import type { Signal } from './signal.js';

/** What a sentence with a date or a figure tells is mostly that, so that it seldom answers a question that wants neither. */
export const unaskedNumber: Signal = {
  name: 'unasked-number',
  about: '1 where the statement has a number of its own and the question wants neither a number nor a time.',
  measure({ question, reading, total }) {
    const { roles } = question.asked;
    if (total === 0 || roles.includes('howMany') || roles.includes('when')) return 0;
    const asked = askedKeys(question);
    return reading.contentKeys.some((key) => isNumberKey(key) && !asked.has(key)) ? 1 : 0;
  },
};
