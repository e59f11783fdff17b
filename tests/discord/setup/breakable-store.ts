/** A real store in a folder of its own that can go away, as a database does. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { StoreUnavailable } from '../../../src/store/store-unavailable.js';

/** The store and its switch. */
export interface BreakableStore extends Store {
  /** While true, everything rejects that reads or writes. */
  isAway: boolean;
}

/** What goes on working without the database. */
const ALWAYS: ReadonlySet<string | symbol> = new Set(['subscribe', 'health', 'close']);

/** Opens one. Closing it removes its folder. */
export async function openBreakableStore(): Promise<BreakableStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-stage-'));
  const opened = await openStore({ dataDir });
  const guard = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'object' && value !== null) return guard(value);
        if (typeof value !== 'function' || ALWAYS.has(name)) return value;
        return (...given: unknown[]) =>
          store.isAway
            ? Promise.reject(new StoreUnavailable('away', 'The database is away.'))
            : Reflect.apply(value, target, given);
      },
    });
  const store: BreakableStore = Object.assign(guard({ ...opened }), {
    isAway: false,
    close: async () => {
      await opened.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return store;
}
