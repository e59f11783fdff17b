/** What the front end adds to answers while the store has trouble. */

import { expect, onTestFinished, test } from 'vitest';
import { createServices } from '../../src/discord/services.js';
import { createLog } from '../../src/log.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { openBreakableStore } from './setup/breakable-store.js';
import { footnote } from './setup/briefing.js';
import { uneditedFacts } from './setup/stage.js';

async function notesWhere({ locale = 'en-US', behindSinceMs = undefined as number | undefined, fails = false }) {
  const store = await openBreakableStore();
  onTestFinished(() => store.close());
  const guildFacts = { ...uneditedFacts(() => footnote), behindSinceMs };
  const surroundings = { guildFacts, store, log: createLog('silent'), now: () => 120_000 };
  const services = createServices(surroundings, { messageContent: false, localeOf: () => locale });
  if (fails) await services.writes.track(Promise.reject(new StoreUnavailable('away', 'away'))).catch(() => {});
  return (guild: string | null) => services.footnoteFor(guild).ask('Whom did Larijani meet?').notes;
}

test('Nothing is noted while the store does everything.', async () => {
  const notes = await notesWhere({});
  expect([notes('g1'), notes(null)]).toEqual([[], []]);
});

test.each([
  ['en-US', 'The database cannot be read since 00:01 UTC, so', 'Nothing can be saved since 00:02 UTC: questions'],
  ['fr', 'La base de données ne peut plus être lue depuis 00:01 UTC', 'Rien ne peut être enregistré depuis 00:02 UTC'],
  ['es-ES', 'La base de datos no se puede leer desde las 00:01 UTC', 'No se puede guardar nada desde las 00:02 UTC'],
])('Trouble with the store is noted in the language of the server: %s.', async (locale, behind, standstill) => {
  const reading = await notesWhere({ locale, behindSinceMs: 60_000 });
  expect(reading('g1')).toEqual([expect.stringContaining(behind)]);
  const keeping = await notesWhere({ locale, fails: true });
  expect(keeping('g1')).toEqual([expect.stringContaining(standstill)]);
});

test('A store that cannot be read is noted once, and in direct messages, which see no edits, only that nothing is kept.', async () => {
  const notes = await notesWhere({ behindSinceMs: 60_000, fails: true });
  expect(notes('g1')).toEqual([expect.stringContaining('cannot be read')]);
  expect(notes(null)).toEqual([expect.stringContaining('Nothing can be saved')]);
});
