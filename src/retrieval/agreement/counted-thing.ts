import { termWritten } from '../pair.js';
import { saysAlike } from '../reading.js';
import type { AgreementCheck } from './check.js';

const COUNTED = /\bhow many (?:(?:other|more|different|new|people|percent|times) )?([\p{L}-]+)(?: ([\p{L}-]+))?/u;

/** "How many boats …?" is not answered by a number of other things: what is counted must be named in the fact or right around it. */
export const countedThing: AgreementCheck = {
  name: 'counted-thing',
  concerns: ({ folded }) => COUNTED.test(folded),
  disagreement({ question, terms, reading }) {
    const [, first, second] = COUNTED.exec(question.folded) ?? [];
    // "How many sick people …?"
    const counted = termWritten(terms, first);
    const thing = counted?.wordKind === 'adjective' ? termWritten(terms, second) : counted;
    if (!thing || thing.nearby > 0 || thing.example > 0) return null;
    const isCountedOtherwise = !thing.term.name && saysAlike(reading, thing.row, ALIKE);
    return isCountedOtherwise ? null : `say how many ${thing.term.text}`;
  },
};

/** As near as "inhabitants" are to residents and "redundancies" to layoffs; votes are further from seats. */
const ALIKE = 0.62;
