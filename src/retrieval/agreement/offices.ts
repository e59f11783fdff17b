import { isOffice } from '../../language/offices.js';
import type { Pair } from '../pair.js';
import type { Term } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "Iranian negotiators" are the Iranian side. */
const SIDES = /^(?:negotiators|diplomats|envoys)$/iu;
/** Elsewhere "leaders" may be anybody. */
const RULER = /^(?:leader|ruler|monarch)$/iu;

function isOfficeTerm({ kind, text }: Term): boolean {
  return (kind === 'word' || kind === 'concept') && (isOffice(text) || RULER.test(text));
}

/** "Iran's president" is nobody whom the base names, if no entity bears that office: then no other country's president will do. */
export const offices: AgreementCheck = {
  name: 'offices',
  concerns: ({ content }) => content.some(isOfficeTerm),
  disagreement({ terms, question }: Pair) {
    for (let at = 0; at < terms.length; at++) {
      const office = terms[at]?.term;
      if (office === undefined || !isOfficeTerm(office)) continue;
      // What a follow-up is completed with names its offices rightly.
      if (SIDES.test(office.text) || !question.text.includes(office.text)) continue;
      const before = terms[at - 1]?.term;
      const after = terms[at + 1]?.term;
      if (before?.kind === 'entity' && before.at + before.text.split(' ').length === office.at)
        return `name ${before.text.replace(/['’]s$/u, '')}’s ${office.text}`;
      if (
        after?.kind === 'entity' &&
        new RegExp(`${office.text} (?:of|for) (?:the )?`, 'iu').test(question.text) &&
        after.at - office.at <= 3
      ) {
        return `name the ${office.text} of ${after.text}`;
      }
    }
    return null;
  },
};
