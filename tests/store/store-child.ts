/** A process of its own that uses a store, for tests that need a second one or kill one. Run by `startChild`. */

import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { followJournal } from '../../src/store/follow-journal.js';
import { openStore, type StoreOptions } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { createEdit } from './create-edit.js';
import { createReader } from './create-reader.js';
import { editTogether } from './edit-together.js';
import type { ChildTask } from './start-child.js';

/** Past any buffer of ours, so that what was said before a kill is heard. */
const say = (line: string): number => writeSync(1, `${line}\n`);

/** Keeps a question, the answer to it and an edit, and says their id once all are acknowledged; for ever. */
async function writeForEver(store: Store): Promise<never> {
  for (;;) {
    const id = randomUUID();
    const who = { guild: 'guild', channel: 'channel', asker: 'asker', atMs: 1 };
    await Promise.all([
      store.questions.record({ id, ...who, text: 'text '.repeat(50), kind: 'answer', fact: id, confidence: 1 }),
      store.postedAnswers.record({ message: id, ...who, question: id, facts: [id, 'shared'] }),
      store.journal.append(createEdit({ guild: 'guild', event: id, fact: id })),
    ]);
    say(id);
  }
}

/** Edits together with other processes, and says what it knows of the journal whenever that has changed. */
async function followAndEdit(store: Store): Promise<void> {
  const reader = createReader();
  await followJournal(store, reader);
  let said = '';
  setInterval(() => {
    const summary = reader.summary();
    if (summary !== said) say(summary);
    said = summary;
  }, 20);
  await editTogether(store, 'child');
}

const [task, options] = JSON.parse(process.argv[2] ?? '') as [ChildTask, StoreOptions];
try {
  const store = await openStore(options);
  say('open');
  if (task === 'write') await Promise.all(Array.from({ length: 5 }, () => writeForEver(store)));
  if (task === 'follow') await followAndEdit(store);
  if (task === 'hold') setInterval(() => {}, 1000);
  if (task === 'visit') await store.close();
} catch (error) {
  say(String(error));
}
