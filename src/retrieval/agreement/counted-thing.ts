import type { AgreementCheck } from './check.js';

const COUNTED = /\bhow many (?:(?:other|more|different|new|people|percent|times) )?([\p{L}-]+)/u;

/** "How many boats …?" is not answered by a number of other things: what is counted must be named in the fact or right around it. */
export const countedThing: AgreementCheck = {
  name: 'counted-thing',
  disagreement({ question, terms }) {
    const counted = COUNTED.exec(question.folded)?.[1];
    const thing = counted === undefined ? undefined : terms.find(({ term }) => term.text.toLowerCase() === counted);
    return thing && thing.nearby === 0 && thing.example === 0 ? `say how many ${thing.term.text}` : null;
  },
};
