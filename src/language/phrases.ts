/** Phrases that say what one word says ("put off" / "postpone"), from `models/phrases.txt`. Works without it, too. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS_FOLDER } from './models-folder.js';
import { rootOf } from './stem.js';
import type { Token } from './tokenize.js';
import { type WordRow, wordRow } from './word-vectors.js';

/** Where the list lies: `put off: postpone`, a line each; those that begin with `#` say nothing. */
export const PHRASES_FILE = join(MODELS_FOLDER, 'phrases.txt');

interface Phrase {
  readonly roots: readonly string[];
  /** Of the word that says the same. */
  readonly row: WordRow;
}

/** By the root of their first word, longer ones first. */
let loaded: ReadonlyMap<string, readonly Phrase[]> | undefined;

function load(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of read().split('\n')) {
    const [phrase = '', word] = line.split(': ');
    if (word === undefined || line.startsWith('#')) continue;
    const roots = phrase.split(' ').map(rootOf);
    const [first = ''] = roots;
    const begun = phrases.get(first) ?? [];
    begun.push({ roots, row: wordRow(word) });
    phrases.set(first, begun);
  }
  for (const each of phrases.values()) each.sort((one, other) => other.roots.length - one.roots.length);
  return phrases;
}

/** Empty where the file cannot be read: nothing depends on it. */
function read(): string {
  try {
    return readFileSync(PHRASES_FILE, 'utf8');
  } catch {
    return '';
  }
}

/** The row of the word that says what a phrase says which begins at this place of a text; undefined where none does. */
export function phraseRow(tokens: readonly Token[], at: number): WordRow | undefined {
  loaded ??= load();
  const token = tokens[at];
  const begun = token && loaded.get(rootOf(token.word));
  return begun?.find(({ roots }) => roots.every((each, nth) => nth === 0 || goesOn(tokens, at + nth, each)))?.row;
}

/** Whether this word stands next to the one before: a comma ends a phrase, and so does a name. */
function goesOn(tokens: readonly Token[], at: number, wanted: string): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    before !== undefined &&
    token !== undefined &&
    token.start - before.end === 1 &&
    !token.capitalised &&
    rootOf(token.word) === wanted
  );
}
