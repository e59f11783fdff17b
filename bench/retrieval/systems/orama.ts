import { create, insert, insertMultiple, load, remove, save, search, update } from '@orama/orama';
import type { Fact } from '../../../src/facts/fact.js';
import { type BenchSystem, savedJson } from './system.js';

/** Orama's full-text search as it comes. */
export const orama: BenchSystem = {
  name: 'Orama',
  async build(base) {
    const empty = () => create({ schema: { statement: 'string', questions: 'string' } as const });
    const index = empty();
    const item = ({ id, statement, questions }: Fact) => ({ id, statement, questions: questions.join(' ') });
    await insertMultiple(index, [...base.facts.values()].map(item), 5_000);
    return {
      ask: (question) => search(index, { term: question, limit: 10 }),
      add: (fact) => insert(index, item(fact)),
      change: (before, after) => update(index, before.id, item(after)),
      remove: (fact) => remove(index, fact.id),
      save: () => savedJson(save(index), (json) => load(empty(), JSON.parse(json))),
    };
  },
};
