/** A real store in a folder of its own that can go away, as a database does. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedPost } from '../../../src/store/named-posts.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GivenFeedback, LoggedQuestion, PostedAnswer, SettingChange, Store } from '../../../src/store/store.js';
import { StoreUnavailable } from '../../../src/store/store-unavailable.js';

/** The calls that tests look for, and what each is handed first. */
interface Kept {
  readonly 'questions.record': LoggedQuestion;
  readonly 'postedAnswers.record': PostedAnswer;
  readonly 'feedback.give': GivenFeedback;
  readonly 'settings.write': SettingChange;
  readonly 'namedPosts.record': NamedPost;
}

/** The store, its switch, and what it was given to keep. */
export interface BreakableStore extends Store {
  /** What was handed to each such call that has resolved, in order: known at once, so that a test can wait for it. */
  kept<Call extends keyof Kept>(call: Call): readonly Kept[Call][];
  /** While true, everything rejects that reads or writes. */
  isAway: boolean;
  /** While true, everything rejects that writes edits, questions or answers, as on a disk without room. */
  isFull: boolean;
}

/** What goes on working without the database. */
const ALWAYS: ReadonlySet<string | symbol> = new Set(['subscribe', 'health', 'close', 'kept']);

/** Opens one. Closing it removes its folder. */
export async function openBreakableStore(): Promise<BreakableStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-stage-'));
  const opened = await openStore({ dataDir });
  const resolved: { readonly call: string; readonly given: unknown }[] = [];
  const guard = <Part extends object>(part: Part, path = ''): Part =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'object' && value !== null) return guard(value, `${path}${String(name)}.`);
        if (typeof value !== 'function' || ALWAYS.has(name)) return value;
        return async (...given: unknown[]) => {
          if (store.isFull && (name === 'append' || name === 'record'))
            throw new StoreUnavailable('full', 'The disk is full.');
          if (store.isAway) throw new StoreUnavailable('away', 'The database is away.');
          const result: unknown = await Reflect.apply(value, target, given);
          resolved.push({ call: `${path}${String(name)}`, given: given[0] });
          return result;
        };
      },
    });
  const store: BreakableStore = Object.assign(guard({ ...opened }), {
    isAway: false,
    isFull: false,
    kept: <Call extends keyof Kept>(call: Call) =>
      resolved.filter((each) => each.call === call).map(({ given }) => given as Kept[Call]),
    close: async () => {
      await opened.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return store;
}
