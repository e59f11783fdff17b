import { isLight } from '../../language/light-words.js';
import { areRolesWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

/** "By the end of the year" tells no more of what is asked about. */
const SPAN = /^(?:hour|day|week|month|year)s?$/iu;

/** "How's it going?" is about nothing that a fact is: with no telling word in common, being used alike is chance. */
export const commonWords: AgreementCheck = {
  name: 'common-words',
  of: 'reviewed',
  disagreement({ terms, view }) {
    if (terms.length === 0 || !areRolesWhole(view.fact)) return null;
    const shared = terms.some(
      ({ term, strength, example }) =>
        strength + example > 0 && !(term.also.length === 0 && (isLight(term.key) || SPAN.test(term.text))),
    );
    return shared ? null : 'speak of this';
  },
};
