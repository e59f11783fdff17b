/** Makes the store from an engine, part by part. A new part is a file in `queries/` and a line here. */

import { createAccess } from './access.js';
import { createChanges } from './create-changes.js';
import type { Engine } from './engine.js';
import { createDuties } from './queries/create-duties.js';
import { createExpire } from './queries/create-expire.js';
import { createFeedback } from './queries/create-feedback.js';
import { createGaps } from './queries/create-gaps.js';
import { createJournal } from './queries/create-journal.js';
import { createNamedPosts } from './queries/create-named-posts.js';
import { createPostedAnswers } from './queries/create-posted-answers.js';
import { createPrivacy } from './queries/create-privacy.js';
import { createProposals } from './queries/create-proposals.js';
import { createQuestions } from './queries/create-questions.js';
import { createSettings } from './queries/create-settings.js';
import type { Store, StoreHealth } from './store.js';

/** The engine belongs to the store from here on: closing the store closes it. */
export function createStore(engine: Engine): Store {
  const access = createAccess(engine);
  const changes = createChanges(engine);
  return {
    settings: createSettings(access),
    postedAnswers: createPostedAnswers(access),
    questions: createQuestions(access),
    feedback: createFeedback(access),
    journal: createJournal(access, changes),
    changes: { subscribe: changes.subscribe },
    proposals: createProposals(access, changes),
    gaps: createGaps(access),
    duties: createDuties(access, engine.wire !== undefined),
    namedPosts: createNamedPosts(access),
    privacy: createPrivacy(access),
    expire: createExpire(access),
    health: () =>
      checkHealth(engine, () => access.read((db) => db.selectFrom('setting').select('key').limit(1).execute())),
    close: () => {
      changes.close();
      return access.close();
    },
  };
}

async function checkHealth(engine: Engine, probe: () => Promise<unknown>): Promise<StoreHealth> {
  try {
    await probe();
    const message = await engine.warn();
    return { engine: engine.name, state: message === null ? 'ok' : 'warning', message };
  } catch (error) {
    return { engine: engine.name, state: 'away', message: error instanceof Error ? error.message : String(error) };
  }
}
