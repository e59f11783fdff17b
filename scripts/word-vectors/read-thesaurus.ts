/** Reads the thesaurus beside this file: words that people use for each other when they speak of what briefings are about. */

import { readFileSync } from 'node:fs';

/** Relative to the folder where npm runs scripts, which is the repository's. */
const THESAURUS = 'scripts/word-vectors/thesaurus.txt';

/** `dismiss: sack fire oust`: the words that may stand for the first, the best first. */
const ENTRY = /^([a-z]+):((?: [a-z]+)+)$/u;

/** By headword the words that may stand for it, in their order. Lines that begin with `#`, and empty ones, say nothing. @throws where a line is no entry. */
export function readThesaurus(text = readFileSync(THESAURUS, 'utf8')): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [, head, others] = ENTRY.exec(line) ?? [];
    if (head === undefined || others === undefined)
      throw new Error(`Line ${at + 1} of the thesaurus is no entry like "dismiss: sack fire": ${line}`);
    if (entries.has(head)) throw new Error(`Line ${at + 1} of the thesaurus gives "${head}" a second time.`);
    entries.set(head, others.trim().split(' '));
  }
  return entries;
}
