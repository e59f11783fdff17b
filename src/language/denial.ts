/** Whether a text denies something, by a "not" or by a word that holds one ("exclude", "refuse", "uninterested"). */

/** A word that denies by grammar. */
export const NOT =
  /\b(?:not|never|no|none|without|neither|nor|cannot|nobody|nothing|hardly)\b|n't\b|\b(?:dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt)\b/u;
const LEXICAL =
  /\b(?:exclu(?:d\w+|sion\w*)|refus\w+|reject\w+|den(?:y|ies|ied)|fail\w*|lack\w*|prevent\w*|avoid\w*|ban(?:s|ned|ning)?|forb[ia]d\w*|absen\w+|unable|un(?:interested|willing|likely|clear|resolved|known|able)|ambiguous|declin\w+|oppos(?:e[sd]?|ing|ition)|exempt\w*|omit\w*|left out|kept out)\b/u;
/** "… or not?" and "… or no?" ask; they do not deny. */
const TAG = /\bor (?:not|no)\b[?.! ]*$/u;

const NEGATION = new RegExp(`^(?:${NOT.source}|${LEXICAL.source})`, 'u');

/** Whether a folded word denies, in grammar or in meaning. */
export function isNegation(word: string): boolean {
  return NEGATION.test(word);
}

/** Whether a folded question denies something. */
export function denies(folded: string): boolean {
  return NOT.test(folded.replace(TAG, ''));
}

/** Whether a folded statement denies something, in grammar or in its words. */
export function isDenial(folded: string): boolean {
  return NOT.test(folded) || LEXICAL.test(folded);
}
