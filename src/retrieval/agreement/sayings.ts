import { fold } from '../../language/fold.js';
import { fillersOf, hasRoles } from '../fillers.js';
import { type Matched, type Pair, termWritten } from '../pair.js';
import { keyOf } from '../terms.js';
import type { AgreementCheck } from './check.js';

/** "What do the meetings say of …?" asks what they show. */
const SHOWING =
  /\bwhat (?:do|does|did) (?:all )?(?:the |these |those |this |that )?(?:\w+ ){0,2}(?:meeting|visit|trip|engagement|talk|event|development|activit|contact|move|sign|fact|figure|number)\w* (?:say|tell|suggest)\b/u;
/** "What does Trask propose?" / "Trask wants detectors". */
const WISHING = /^(?:propose|demand|suggest|offer)/u;
const WISHED = /\b(?:want|demand|propos|suggest|urg|insist|seek|sought|offer|ask(?:s|ed)? for|call(?:s|ed)? for)/iu;
const GIVING = /^(?:offer|promise|propose)/u;
const THINKING = /\bthinks?\b/u;
const PRONOUN = /\b(?:he|she|they|it|his|her|their|its)\b/iu;
/** "The mayor of Crespa" is no Crespa. */
const OF_WHERE = / (?:of|from|in|at) (?:the )?\S+(?: \S+)?$/u;
/** Words of those who say something, in whatever way: "dismissed the pictures as staged", "spoke of 2031", "puts the cost at", "the opposition wants". */
const SPEAKING =
  /\b(?:said|says|told|tells|sp(?:oke|eaks) of|advis(?:ed|es)|ascrib\p{L}+|attribut\p{L}+|dismissed|undert(?:ook|akes)|recall(?:s|ed)|recommend\p{L}*|wants?|wanted|demand(?:s|ed)|reject\p{L}*|disput\p{L}+|reported|found (?:that|no)|suggest(?:s|ed)|stress\p{L}+|rul(?:es|ed) out|puts? the|points? (?:to|out)|praise\p{L}*|criticis\p{L}+|welcom\p{L}+|propos\p{L}+|floated|offered|supports?|would (?:like|have liked)|according to|in (?:his|her|its|their|our) view|consider(?:s|ed)|believ\p{L}+|warn(?:s|ed)|argu(?:es|ed)|comment\p{L}*|thinks|(?<!\bto )(?:argue|say|tell|think)|insist\p{L}*|denie[sd]|urg(?:es|ed))\b/iu;

/** "What did Putin say?" is answered only by what is attributed to somebody; what somebody thinks, also by that one's position. */
export const sayings: AgreementCheck = {
  name: 'sayings',
  concerns: ({ asked, folded }) => asked.saying !== undefined && !SHOWING.test(folded),
  disagreement(pair, { entitiesIn }) {
    const { question, view, terms } = pair;
    if (!hasRoles(pair) || fillersOf(view.fact, ['saidBy']).length > 0 || saysVerb(pair)) return null;
    if (speaks(pair)) return null;
    const speaker = terms.find(({ term }) => term.kind === 'entity');
    const { fact } = view;
    const isPosition = fact.kind === 'position' && THINKING.test(question.folded);
    const holders = isPosition ? fillersOf(fact, ['who']).flatMap(entitiesIn) : [];
    if (holders.some(({ id }) => speaker?.term.key === `@${id}`)) return null;
    return speaker ? `report what ${speaker.term.text} said about this` : 'report what was said about this';
  },
};

/** "What did they offer to do?" is answered by a sentence in which they offer, whoever wrote it down; that it lacks nobody and nothing else. */
function saysVerb({ question, view, terms }: Pair): boolean {
  const verb = view.fact.reviewed || question.negated ? undefined : question.asked.saying;
  if (verb === undefined) return false;
  if (WISHING.test(verb) && WISHED.test(view.fact.statement) && saysEachName(terms)) return true;
  if (!view.keys.has(keyOf(verb))) return false;
  // What is offered, and to whom, may be called anything; who offers may not.
  if (GIVING.test(verb)) {
    const given = termWritten(terms, verb)?.term.at ?? 0;
    return terms.every(({ term, wordKind, strength }) => strength === 1 || term.at >= given || wordKind !== 'noun');
  }
  return terms.every(({ wordKind, strength }) => strength === 1 || (wordKind !== 'noun' && wordKind !== 'name'));
}

/** Somebody speaks in a sentence as it stands: the question's speaker, or, where it names none or the sentence may mean that one, anybody. What is offered, others may offer, too. */
function speaks({ question: { asked, negated, folded }, view: { fact }, terms }: Pair): boolean {
  const verb = asked.saying;
  if (verb === undefined || fact.reviewed || negated || GIVING.test(verb) || !SPEAKING.test(fact.statement))
    return false;
  const subject = folded.slice(0, Math.max(0, folded.indexOf(` ${verb}`))).replace(OF_WHERE, '');
  const speaker = terms.find(({ term }) => term.name && subject.endsWith(` ${fold(term.text)}`));
  return speaker === undefined || speaker.strength > 0 || PRONOUN.test(fact.statement);
}

/** Whether there are names among a question's terms, and the fact has them all. */
function saysEachName(terms: readonly Matched[]): boolean {
  const names = terms.filter(({ term }) => term.name);
  return names.length > 0 && names.every(({ strength }) => strength === 1);
}
