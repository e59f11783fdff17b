const ZERO = 48;
const NINE = 57;
const LAST_ASCII = 127;

/** Whether a word holds a digit or another numeral ("2nd", "½"). Every word of a question is asked this, which a pattern alone takes ten times as long for. */
export function holdsNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > LAST_ASCII) return /\p{N}/u.test(word);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
}
