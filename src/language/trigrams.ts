/** Runs of three letters: they see through inflection, word order and small slips alike. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The letter trigrams of a folded text, words padded with one space. */
export function trigrams(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(WORD) ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** A folded text with one space between its words and around them: what a `TrigramCounter` looks into. */
export function paddedWords(folded: string): string {
  return ` ${folded.replace(BETWEEN_WORDS, ' ')} `;
}

/** The different trigrams of one text, to be counted in many others. */
export interface TrigramCounter {
  readonly size: number;
  /** How many of them stand in words that `paddedWords` laid out; a single walk through the text. */
  countIn(padded: string): number;
}

/** The trigrams of a folded text. */
export function createTrigramCounter(folded: string): TrigramCounter {
  const padded = paddedWords(folded);
  // A hash table with open addressing: a trigram's first two code units and its third, and which count met it last. A third of it is filled at most.
  const mask = 2 ** Math.ceil(Math.log2(3 * padded.length)) - 1;
  // Plain lists: the memory of typed ones is asked for elsewhere, which takes longer than filling these.
  const empty = () => new Array<number>(mask + 1).fill(0);
  const firsts = empty();
  const thirds = empty();
  /** 0 where the slot is free. */
  const met = empty();
  let count = 1;
  const slotOf = (first: number, third: number): number => {
    let slot = hashOf(first, third) & mask;
    while (met[slot] !== 0 && (firsts[slot] !== first || thirds[slot] !== third)) slot = (slot + 1) & mask;
    return slot;
  };
  let size = 0;
  for (let at = 2, first = startOf(padded); at < padded.length; at++) {
    const third = padded.charCodeAt(at);
    const slot = slotOf(first, third);
    if (!isBetweenWords(first) && met[slot] === 0) {
      firsts[slot] = first;
      thirds[slot] = third;
      met[slot] = count;
      size += 1;
    }
    first = (first << 16) | third;
  }
  return {
    size,
    countIn(text) {
      count += 1;
      let common = 0;
      for (let at = 2, first = startOf(text); at < text.length; at++) {
        const third = text.charCodeAt(at);
        const slot = slotOf(first, third);
        if (met[slot] !== 0 && met[slot] !== count) {
          met[slot] = count;
          common += 1;
        }
        first = (first << 16) | third;
      }
      return common;
    },
  };
}

/** The first two code units as one number. */
function startOf(padded: string): number {
  return (padded.charCodeAt(0) << 16) | padded.charCodeAt(1);
}

const SPACE = 32;

/** Whether a trigram that begins with these two code units would reach from one word into the next. */
function isBetweenWords(first: number): boolean {
  return (first & 0xffff) === SPACE;
}

function hashOf(first: number, third: number): number {
  return Math.imul(first ^ (third << 7), 0x9e3779b1) >>> 13;
}
