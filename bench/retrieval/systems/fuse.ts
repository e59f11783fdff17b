import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Fact } from '../../../src/facts/fact.js';
import { type BenchSystem, savedJson } from './system.js';

const PATIENCE_MS = 8_000;

/** Fuse.js over statement and example questions. */
function fuseJs(name: string, options: IFuseOptions<Fact>): BenchSystem {
  return {
    name,
    patience: PATIENCE_MS,
    async build(base) {
      const facts = [...base.facts.values()];
      const all = { ...options, keys: ['statement', 'questions'] };
      const fuse = new Fuse(facts, all);
      return {
        ask: (question) => fuse.search(question, { limit: 10 }),
        add: (fact) => fuse.add(fact),
        change(before, after) {
          fuse.remove(({ id }) => id === before.id);
          fuse.add(after);
        },
        remove: (removed) => fuse.remove(({ id }) => id === removed.id),
        save: () => savedJson(fuse.getIndex(), (json) => new Fuse(facts, all, Fuse.parseIndex<Fact>(JSON.parse(json)))),
      };
    },
  };
}

export const fuseDefault = fuseJs('Fuse.js', {});
export const fuseTokens = fuseJs('Fuse.js, token search', { useTokenSearch: true });
