/** What answers say below while the store has trouble. */

import { expect, onTestFinished, test } from 'vitest';
import { describeTrouble } from '../../src/discord/render/describe-trouble.js';
import { createServices } from '../../src/discord/services.js';
import { languageFor } from '../../src/discord/texts/language-for.js';
import { createLog } from '../../src/log.js';
import { openBreakableStore } from './setup/breakable-store.js';
import { footnote } from './setup/briefing.js';
import { uneditedFacts } from './setup/stage.js';

async function troubleWhere({ behindSinceMs = undefined as number | undefined, fails = false }) {
  const store = await openBreakableStore();
  onTestFinished(() => store.close());
  const guildFacts = { ...uneditedFacts(() => footnote), behindSinceMs };
  const surroundings = { guildFacts, store, log: createLog('silent'), now: () => 120_000 };
  const services = createServices(surroundings, { messageContent: false });
  store.isAway = fails;
  if (fails) await services.store.questions.find('q').catch(() => {});
  return services.troubleFor;
}

test('Nothing is said while the store does everything.', async () => {
  const trouble = await troubleWhere({});
  expect([trouble('g1'), trouble(null)]).toEqual([undefined, undefined]);
});

test('A store that cannot be read is told of once, and in direct messages, which see no edits, only that nothing is kept.', async () => {
  const trouble = await troubleWhere({ behindSinceMs: 60_000, fails: true });
  expect(trouble('g1')).toEqual({ kind: 'behind', sinceMs: 60_000 });
  expect(trouble(null)).toEqual({ kind: 'standstill', sinceMs: 120_000 });
});

test.each([
  ['en-US', 'The database cannot be read since 00:01 UTC, so', 'Nothing can be saved since 00:01 UTC: questions'],
  ['fr', 'La base de données ne peut plus être lue depuis 00:01 UTC', 'Rien ne peut être enregistré depuis 00:01 UTC'],
  ['es-ES', 'La base de datos no se puede leer desde las 00:01 UTC', 'No se puede guardar nada desde las 00:01 UTC'],
])('It is said in the language of the answer: %s.', (locale, behind, standstill) => {
  const { texts } = languageFor(locale);
  expect(describeTrouble({ kind: 'behind', sinceMs: 60_000 }, texts)).toContain(behind);
  expect(describeTrouble({ kind: 'standstill', sinceMs: 60_000 }, texts)).toContain(standstill);
});
