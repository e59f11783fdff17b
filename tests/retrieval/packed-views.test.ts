import { beforeAll, describe, expect, it } from 'vitest';
import type { FactBase } from '../../src/facts/fact-base.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { createLexicon } from '../../src/retrieval/lexicon.js';
import { createNumbering } from '../../src/retrieval/numbering.js';
import { createPackedViews } from '../../src/retrieval/packed-views.js';
import { createAnalysis, type View } from '../../src/retrieval/view.js';

let base: FactBase;
beforeAll(async () => {
  ({ base } = await loadKnowledge('knowledge'));
});

function listed(view: View): unknown {
  const { keys, order, around, examples, numbers, names, negated } = view;
  return {
    keys: [...keys.keys()].map((key) => [key, keys.get(key), keys.has(key)]),
    positions: [...keys.values()],
    order,
    around: [...around],
    examples: [...examples],
    numbers: [...numbers],
    names: [...names],
    negated,
    sizes: [keys.size, around.size, examples.size, numbers.size, names.size],
    held: ['iran', '#30', '@iran', 'zeppelin'].map((key) => [around.has(key), examples.has(key), names.has(key)]),
    letters: view.letters,
  };
}

describe('packed views', () => {
  it('open to what was packed, also after they were stored', () => {
    const analyse = createAnalysis(base.documents, createLexicon(base.entities.values(), base.synonyms));
    const numbering = createNumbering();
    const packed = createPackedViews(numbering);
    const facts = [...base.facts.values()];
    for (const fact of facts) packed.add(analyse(fact).view);
    const again = createPackedViews(createNumbering(numbering.texts()), packed.store());
    for (const [entry, fact] of facts.entries()) {
      const expected = listed(analyse(fact).view);
      expect(listed(packed.open(entry, fact))).toEqual(expected);
      expect(listed(again.open(entry, fact))).toEqual(expected);
    }
  });
});
