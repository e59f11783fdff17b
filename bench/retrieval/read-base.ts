/** The facts of the given knowledge folders as one base, brought to a certain size. */

import type { FactBase } from '../../src/facts/fact-base.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { makeBase } from './make-base.js';

/** @throws where the folders hold nothing that made facts could be formed after. */
export async function readBase(folders: readonly string[], size: number): Promise<FactBase> {
  const bases = await Promise.all(folders.map(async (folder) => (await loadKnowledge(folder)).base));
  const real: FactBase = {
    documents: new Map(bases.flatMap((base) => [...base.documents])),
    entities: new Map(bases.flatMap((base) => [...base.entities])),
    facts: new Map(bases.flatMap((base) => [...base.facts])),
    topics: new Map(bases.flatMap((base) => [...base.topics])),
    synonyms: bases.flatMap((base) => base.synonyms),
  };
  if (real.facts.size === 0) throw new Error(`There are no facts in ${folders.join(', ')}.`);
  return makeBase(real, size);
}
