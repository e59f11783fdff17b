/** A question held against one statement, by the whole machinery, so that a test reads like the question it is about. */

import type { Entity } from '../../src/facts/entity.js';
import type { Fact } from '../../src/facts/fact.js';
import type { Surroundings } from '../../src/retrieval/agreement/check.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { createPair, type Pair, weighTerms } from '../../src/retrieval/pair.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeBase, makeFact } from './make-base.js';

/** The pair, and what a check may know besides. `more` fills the fact's roles and so on. */
export function makePair(
  question: string,
  statement: string,
  more: Partial<Fact> = {},
  entities: readonly Entity[] = [],
): { readonly pair: Pair; readonly surroundings: Surroundings } {
  const base = makeBase([makeFact('fact', statement, more), makeFact('other', 'Something else was said elsewhere.')], {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  });
  const corpus = openCorpus(base, prepareCorpus(base));
  const { read, surroundings } = createRetrieval(corpus);
  const asked = read(question);
  const view = corpus.viewOf(0);
  if (view === undefined) throw new Error('the base holds no fact');
  const pair = createPair(asked, weighTerms(asked, corpus.statements, corpus.relatives), view, 0.5);
  return { pair, surroundings };
}
