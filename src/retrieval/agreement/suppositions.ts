import type { Fact } from '../../facts/fact.js';
import { oncePer } from '../../language/remember.js';
import { type Token, tokenize } from '../../language/tokenize.js';
import { foundPlaces } from '../found-places.js';
import type { AgreementCheck } from './check.js';

/** "Did", "has", "will": whether something is so; whether it could be may be told by what is supposed. */
const ASKS_WHETHER = /^(?:do|does|did|has|have|had|is|are|was|were|will)\b/u;
/** Not "whether": that something is open is what can be told of it. */
const SUPPOSING = new Set(['if', 'unless', 'lest', 'assuming', 'provided']);
const ASKS_SUPPOSING = /\b(?:if|unless|whether|should|would|could|may|might)\b/u;
/** "Should talks fail", "should the talks fail": a verb behind "should" would end in no s, and is none of these. */
const SUBJECT =
  /^(?:\p{Lu}.*|.*[^s]s|an?|the|any|th(?:is|at|ese|ose)|its?|their|his|her|s?he|they|we|it|one|both|all|no)$/u;

/** "Did the talks fail?" is not answered by what follows if they do. */
export const suppositions: AgreementCheck = {
  name: 'suppositions',
  concerns: ({ asked, folded }) => asked.yesNo && ASKS_WHETHER.test(folded) && !ASKS_SUPPOSING.test(folded),
  disagreement(pair) {
    const { view, topic } = pair;
    const supposed = topic ? [] : supposedIn(view.fact);
    if (supposed.length === 0) return null;
    const places = foundPlaces(pair).filter((place) => place >= 0);
    return places.length > 0 && places.every((place) => supposed[place]) ? 'say that this is so' : null;
  },
};

/** By word of the statement, whether it stands in a clause that only supposes something; empty where there is none. */
const supposedIn = oncePer(({ statement }: Fact): readonly boolean[] => {
  const tokens = tokenize(statement);
  const supposed: boolean[] = [];
  let isSupposed = false;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before && /[,;:]/u.test(statement.slice(before.end, token.start))) isSupposed = false;
    isSupposed ||= supposes(tokens, at);
    supposed.push(isSupposed);
  }
  return supposed.includes(true) ? supposed : [];
});

function supposes(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return word === 'should' ? SUBJECT.test(tokens[at + 1]?.text ?? '') : SUPPOSING.has(word);
}
