/** A process of its own that uses a store, for tests that need a second one or kill one. Run by `startChild`. */

import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore, type StoreOptions } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

/** Past any buffer of ours, so that what was said before a kill is heard. */
const say = (line: string): number => writeSync(1, `${line}\n`);

/** Keeps a question and the answer to it, and says the id once both are acknowledged; for ever. */
async function writeForEver(store: Store): Promise<never> {
  for (;;) {
    const id = randomUUID();
    const who = { guild: 'guild', channel: 'channel', asker: 'asker', atMs: 1 };
    await Promise.all([
      store.questions.record({ id, ...who, text: 'text '.repeat(50), kind: 'answer', fact: id, confidence: 1 }),
      store.postedAnswers.record({ message: id, ...who, question: id, facts: [id, 'shared'] }),
    ]);
    say(id);
  }
}

const [task, options] = JSON.parse(process.argv[2] ?? '') as ['write' | 'hold' | 'visit', StoreOptions];
try {
  const store = await openStore(options);
  say('open');
  if (task === 'write') await Promise.all(Array.from({ length: 5 }, () => writeForEver(store)));
  if (task === 'hold') setInterval(() => {}, 1000);
  if (task === 'visit') await store.close();
} catch (error) {
  say(String(error));
}
