/** Reads where a guild's facts stand, while a bot may be using the data. */

import type { Edit } from '../../facts/edit.js';
import { createStore } from '../create-store.js';
import { openSnapshot } from '../open-snapshot.js';
import type { StoreOptions } from '../open-store.js';
import { toUserError } from '../to-user-error.js';

/** The last edit of each fact that the guild's moderators have edited, in the order of their versions. */
export async function readLatestEdits(options: StoreOptions, guild: string): Promise<readonly Edit[]> {
  const store = createStore(await openSnapshot(options));
  try {
    return (await store.journal.projection(guild)).edits;
  } catch (error) {
    throw toUserError(error);
  } finally {
    await store.close();
  }
}
