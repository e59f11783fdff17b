/** The steps from a text to judged contenders over one base, without the words of an answer. */

import type { FactBase } from '../facts/fact-base.js';
import { tokenize } from '../language/tokenize.js';
import type { Surroundings } from './agreement/check.js';
import { type Judged, judge } from './judge.js';
import { createLexicon, type Lexicon } from './lexicon.js';
import { type Question, readQuestion } from './question.js';
import { type Contender, createRanker } from './rank.js';
import { createSpelling } from './spelling.js';
import { keyOf } from './terms.js';

export interface Retrieval {
  readonly lexicon: Lexicon;
  /** Understands a text as a question to this base. */
  read(text: string): Question;
  /** The contenders, best first, before any veto. */
  rank(question: Question): Contender[];
  /** The contenders with their vetoes, by confidence. */
  consider(question: Question): Judged[];
}

/** Prepares a base for questions. */
export function createRetrieval(base: FactBase): Retrieval {
  const lexicon = createLexicon(base.entities.values(), base.synonyms);
  const words = new Set([...wordsOf(base), ...lexicon.words]);
  const keys = new Set([...words].map(keyOf));
  const spelling = createSpelling(words);
  const rank = createRanker(base, lexicon);
  const surroundings: Surroundings = {
    entities: base.entities,
    entitiesIn: (text) =>
      lexicon.mentions(tokenize(text)).flatMap(({ entities }) => base.entities.get(entities[0] ?? '') ?? []),
    knows: (key) => keys.has(key) || base.entities.has(key.slice(1)),
  };
  return {
    lexicon,
    read: (text) => readQuestion(text, lexicon, spelling),
    rank,
    consider: (question) => judge(rank(question), surroundings),
  };
}

/** Every folded word that the base uses. */
function* wordsOf(base: FactBase): Iterable<string> {
  for (const document of base.documents.values()) {
    yield* tokenize(document.title).map(({ word }) => word);
    for (const { heading } of document.sections) yield* tokenize(heading ?? '').map(({ word }) => word);
  }
  for (const fact of base.facts.values()) {
    for (const text of [fact.statement, ...fact.questions]) yield* tokenize(text).map(({ word }) => word);
  }
  for (const topic of base.topics.values()) {
    for (const text of [topic.title, ...topic.questions]) yield* tokenize(text).map(({ word }) => word);
  }
}
