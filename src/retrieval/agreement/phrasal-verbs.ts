import { fold } from '../../language/fold.js';
import { rememberLatest } from '../../language/remember.js';
import { isWhole } from '../fillers.js';
import type { Question } from '../question.js';
import { wordingsOf } from '../wordings.js';
import type { AgreementCheck } from './check.js';

const WORDINGS = [
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
];
const PHRASES = WORDINGS.map((phrase) => new RegExp(`\\b(?:${phrase})`, 'u'));
const ANY = new RegExp(`\\b(?:${WORDINGS.join('|')})`, 'u');

/** Sought once a question, however many facts are held against it. */
const phraseIn = rememberLatest(({ folded }: Question) =>
  ANY.test(folded) ? PHRASES.find((each) => each.test(folded)) : undefined,
);

/** "Why did they give up?" has no word but grammar words, which together say what none says alone. */
export const phrasalVerbs: AgreementCheck = {
  name: 'phrasal-verbs',
  of: 'reviewed',
  concerns: (question) => phraseIn(question) !== undefined,
  disagreement(pair) {
    const { question, view } = pair;
    const phrase = phraseIn(question);
    if (!phrase || !isWhole(pair)) return null;
    const isSaid = wordingsOf(view.fact).some((text) => phrase.test(fold(text)));
    return isSaid ? null : `say “${phrase.exec(question.folded)?.[0]}” here`;
  },
};
