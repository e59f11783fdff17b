import { create, insert, insertMultiple, remove, search, update } from '@orama/orama';
import type { Fact } from '../../../src/facts/fact.js';
import type { BenchSystem } from './system.js';

/** Orama's full-text search as it comes. */
export const orama: BenchSystem = {
  name: 'Orama',
  async build(base) {
    const index = create({ schema: { statement: 'string', questions: 'string' } as const });
    const item = ({ id, statement, questions }: Fact) => ({ id, statement, questions: questions.join(' ') });
    await insertMultiple(index, [...base.facts.values()].map(item), 5_000);
    return {
      ask: (question) => search(index, { term: question, limit: 10 }),
      add: (fact) => insert(index, item(fact)),
      change: (before, after) => update(index, before.id, item(after)),
      remove: (fact) => remove(index, fact.id),
    };
  },
};
