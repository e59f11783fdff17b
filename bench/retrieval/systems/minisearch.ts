import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Fact } from '../../../src/facts/fact.js';
import { type BenchSystem, savedJson } from './system.js';

/** MiniSearch over statement and example questions. */
function miniSearch(name: string, searchOptions: SearchOptions): BenchSystem {
  return {
    name,
    async build(base) {
      const options: Options<Record<string, string>> = { fields: ['statement', 'questions'], searchOptions };
      const index = new MiniSearch(options);
      const item = ({ id, statement, questions }: Fact) => ({ id, statement, questions: questions.join(' ') });
      index.addAll([...base.facts.values()].map(item));
      return {
        ask: (question) => index.search(question).slice(0, 10),
        add: (fact) => index.add(item(fact)),
        change(before, after) {
          index.remove(item(before));
          index.add(item(after));
        },
        remove: (fact) => index.remove(item(fact)),
        save: () => savedJson(index, (json) => MiniSearch.loadJSON(json, options)),
      };
    },
  };
}

/** As it comes: exact words only, typing errors are not forgiven. */
export const miniSearchDefault = miniSearch('MiniSearch', {});
/** With what its documentation recommends for questions that people type. */
export const miniSearchForgiving = miniSearch('MiniSearch, fuzzy .2 + prefix', { fuzzy: 0.2, prefix: true });
