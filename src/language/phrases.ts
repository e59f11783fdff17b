/** Phrases that say what one word says ("put off" / "postpone"), from `models/phrases.txt`. Works without it, too. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseForm } from './irregular-forms.js';
import { remember } from './remember.js';
import { stem } from './stem.js';
import { type WordRow, wordRow } from './word-vectors.js';
import { MODELS_FOLDER } from './word-vectors-file.js';

/** Where the list lies: `put off: postpone delay`, the best word first; lines that begin with `#` say nothing. */
export const PHRASES_FILE = join(MODELS_FOLDER, 'phrases.txt');

interface Phrase {
  readonly stems: readonly string[];
  /** Of the word that says the same. */
  readonly row: WordRow;
}

/** Words whose stems are kept: most of what is said in one field. */
const REMEMBERED = 10_000;

const stemOf = remember(REMEMBERED, (word: string): string => stem(baseForm(word)));

/** By the stem of their first word, longer ones first. */
let loaded: ReadonlyMap<string, readonly Phrase[]> | undefined;

function load(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of read().split('\n')) {
    const [phrase = '', words] = line.split(': ');
    const row = words?.split(' ').map(wordRow).find(isKnown);
    if (row === undefined || line.startsWith('#')) continue;
    const stems = phrase.split(' ').map(stemOf);
    const [first = ''] = stems;
    phrases.set(first, [...(phrases.get(first) ?? []), { stems, row }]);
  }
  for (const each of phrases.values()) each.sort((one, other) => other.stems.length - one.stems.length);
  return phrases;
}

function isKnown(row: WordRow): boolean {
  return row >= 0;
}

/** Empty where the file cannot be read: nothing depends on it. */
function read(): string {
  try {
    return readFileSync(PHRASES_FILE, 'utf8');
  } catch {
    return '';
  }
}

/** The row of the word that says what a phrase says which begins at this place among folded words; undefined where none does. */
export function phraseRow(words: readonly string[], at: number): WordRow | undefined {
  loaded ??= load();
  const begun = loaded.get(stemOf(words[at] ?? ''));
  return begun?.find(({ stems }) => stems.every((each, nth) => each === stemOf(words[at + nth] ?? '')))?.row;
}
