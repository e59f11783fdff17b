import { fold } from '../../language/fold.js';
import { isWhole } from '../fillers.js';
import type { AgreementCheck } from './check.js';

const PHRASES: readonly RegExp[] = [
  'g[ia]v(?:e|es|en|ing) (?:up|in)\\b',
  't[ao]k(?:e|es|en|ing)? (?:over|off|back)\\b|took (?:over|off|back)\\b',
  'walk(?:s|ed|ing)? (?:out|away|off)\\b',
  'back(?:s|ed|ing)? (?:out|down|off)\\b',
  'step(?:s|ped|ping)? (?:down|aside|in)\\b',
  'turn(?:s|ed|ing)? (?:down|away)\\b',
  'call(?:s|ed|ing)? off\\b',
  'put(?:s|ting)? off\\b',
  'pull(?:s|ed|ing)? out\\b',
  'dr[oa]p(?:s|ped|ping)? out\\b',
  'break(?:s|ing)? (?:off|up)\\b|bro(?:ke|ken) (?:off|up)\\b',
].map((phrase) => new RegExp(`\\b(?:${phrase})`, 'u'));

/** "Why did they give up?" has no word but grammar words, which together say what none says alone. */
export const phrasalVerbs: AgreementCheck = {
  name: 'phrasal-verbs',
  disagreement(pair) {
    const { question, view } = pair;
    const phrase = PHRASES.find((each) => each.test(question.folded));
    if (!phrase || !isWhole(pair)) return null;
    const isSaid = [view.fact.statement, ...view.fact.questions].some((text) => phrase.test(fold(text)));
    return isSaid ? null : `say “${phrase.exec(question.folded)?.[0]}” here`;
  },
};
