/** All that one slip of the fingers can turn a word into. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter missing, two swapped, one exchanged, one too many (the slips of Damerau 1964): some 54 words a letter. Expects a folded word. */
export function* oneSlipFrom(word: string): Generator<string, void> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const here = word[at] ?? '';
    for (const letter of LETTERS) {
      yield before + letter + here + after;
      if (here !== '' && letter !== here) yield before + letter + after;
    }
    if (here === '') continue;
    yield before + after;
    const next = word[at + 1];
    if (next !== undefined && next !== here) yield before + next + here + word.slice(at + 2);
  }
}
