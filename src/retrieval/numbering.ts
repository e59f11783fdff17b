/** Numbers strings from 0 in the order of their coming, so that arrays of numbers can stand for lists of strings. */

export interface Numbering {
  readonly size: number;
  /** The number of a string, or undefined where it has none yet. */
  find(text: string): number | undefined;
  /** The number of a string, a new one where it has none yet. */
  numberOf(text: string): number;
  /** The string of a number; empty for a number that was never given. */
  textOf(number: number): string;
  /** All strings by number. */
  texts(): readonly string[];
}

/** Starts with these strings, which must differ from each other. */
export function createNumbering(beginning: readonly string[] = []): Numbering {
  const texts = [...beginning];
  const numbers = new Map<string, number>();
  for (const [number, text] of texts.entries()) numbers.set(text, number);
  return {
    get size() {
      return texts.length;
    },
    find: (text) => numbers.get(text),
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    textOf: (number) => texts[number] ?? '',
    texts: () => texts,
  };
}
