/** A store in memory that can go away, as a database does. */

import type { GivenFeedback, LoggedQuestion, PostedAnswer, Setting, Store } from '../../../src/store/store.js';
import { StoreUnavailable } from '../../../src/store/store-unavailable.js';

/** The store, what is in it, and its switch. */
export interface MemoryStore extends Store {
  readonly kept: {
    readonly settings: Map<string, Setting>;
    readonly postedAnswers: Map<string, PostedAnswer>;
    readonly questions: Map<string, LoggedQuestion>;
    readonly feedback: GivenFeedback[];
  };
  /** While true, everything rejects. */
  isAway: boolean;
  isClosed: boolean;
}

/** Opens one. */
export function openMemoryStore(): MemoryStore {
  const kept: MemoryStore['kept'] = {
    settings: new Map(),
    postedAnswers: new Map(),
    questions: new Map(),
    feedback: [],
  };
  const available = async <T>(work: () => T): Promise<T> => {
    if (store.isAway) throw new StoreUnavailable('away', 'The database is away.');
    return work();
  };
  const store: MemoryStore = {
    kept,
    isAway: false,
    isClosed: false,
    settings: {
      read: (guild, key) => available(() => kept.settings.get(`${guild} ${key}`)),
      all: (guild) => available(() => [...kept.settings.values()].filter((setting) => setting.guild === guild)),
      write: ({ expected: _expected, ...change }) =>
        available(() => {
          const key = `${change.guild} ${change.key}`;
          const setting = { ...change, revision: (kept.settings.get(key)?.revision ?? 0) + 1 };
          kept.settings.set(key, setting);
          return { kind: 'stored' as const, setting };
        }),
    },
    postedAnswers: {
      record: (answer) => available(() => void kept.postedAnswers.set(answer.message, answer)),
      find: (message) => available(() => kept.postedAnswers.get(message)),
      latest: ({ channel, fact, sinceMs }) =>
        available(() =>
          [...kept.postedAnswers.values()]
            .filter((answer) => answer.channel === channel && answer.facts.includes(fact) && answer.atMs >= sinceMs)
            .at(-1),
        ),
      remove: (message) => available(() => void kept.postedAnswers.delete(message)),
    },
    questions: {
      record: (question) =>
        available(() => void (kept.questions.has(question.id) || kept.questions.set(question.id, question))),
      find: (id) => available(() => kept.questions.get(id)),
    },
    feedback: {
      give: (feedback) => available(() => void kept.feedback.push(feedback)),
      tally: () => available(() => ({ helpful: 0, notHelpful: 0 })),
    },
    expire: () => available(() => ({ forgotten: 0, removed: 0 })),
    health: async () => ({ engine: 'sqlite' as const, state: 'ok' as const, message: null }),
    close: async () => {
      store.isClosed = true;
    },
  };
  return store;
}
