/**
 * `npm run bench:moderation [-- --edits N] [-- --rounds N]`: a server with many edits on SQLite. How long a start takes until the server is answered from
 * its edits, and how long it takes until a moderator's edit is acknowledged, kept and answered from. The bot and the fake Discord of the
 * tests share this process, so Discord's own share is in the figures. Times decide nothing.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deployCommands } from '../../src/discord/deploy-commands.js';
import { startDiscord } from '../../src/discord/start-discord.js';
import type { NewEdit } from '../../src/facts/edit.js';
import type { Fact } from '../../src/facts/fact.js';
import { fingerprint, toDraft } from '../../src/facts/fingerprint.js';
import { createLog } from '../../src/log.js';
import { openGuildFacts } from '../../src/moderation/guild-facts.js';
import { openFootnote } from '../../src/open-footnote.js';
import type { Appended } from '../../src/store/journal.js';
import { openStore } from '../../src/store/open-store.js';
import { startFakeDiscord } from '../../tests/discord/fake/start-fake-discord.js';

const { values } = parseArgs({ options: { edits: { type: 'string' }, rounds: { type: 'string' } } });
const EDITS = Number(values.edits ?? 10_000);
const ROUNDS = Number(values.rounds ?? 200);
/** Of three edits one adds a fact and two amend one, in turn. */
const FACTS = Math.ceil(EDITS / 3);
/** One person edits here as fast as many. */
const ENDLESS = { burst: 1_000_000, refillMs: 1 };
/** Code is compiled by then. */
const WARM_UP = 20;

const { footnote: shared } = await openFootnote('knowledge');
const facts = [...shared.base.facts.values()];
const own = factAt(0);
const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
const discord = await startFakeDiscord({ patienceMs: 60_000 });
const guild = discord.guild('Analysts');
const desk = guild.channel('desk');
const mona = guild.member('Mona', { permissions: ['ManageGuild'] });

await fill();
const store = await timed('open the store', () => openStore({ dataDir }));
const guildFacts = await timed('read the edits', () =>
  openGuildFacts({ shared, store, now: Date.now, onTrouble: console.error }),
);
await timed('first answer, asked at once', async () => guildFacts.footnoteFor(guild.id).ask('Whom did Larijani meet?'));
const config = { token: discord.token, apiUrl: discord.url, messageContent: false };
await deployCommands({ knowledgeFolder: '', dataFolder: '', logLevel: 'silent', discord: config }, undefined, () => {});
const bot = await startDiscord(config, {
  guildFacts,
  store: { ...store, journal: { ...store.journal, append } },
  log: createLog('error'),
  now: Date.now,
  allowances: { user: ENDLESS, press: ENDLESS },
});
await discord.botIsOnline();

let appendedAt = 0;
const acknowledged: number[] = [];
const onDisk: number[] = [];
const kept: number[] = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const { modal } = await mona.uses(desk, '/fact edit', { fact: own.id });
  const statement = `${own.statement.slice(0, 400)} Version ${round}.`;
  const begin = performance.now();
  const use = await mona.submits(modal, { Statement: statement });
  const end = performance.now();
  const answer = guildFacts.footnoteFor(guild.id).show(own.id);
  if (!use.text.includes('Saved') || answer?.facts[0]?.statement !== statement) throw new Error(use.text);
  if (round < WARM_UP) continue;
  acknowledged.push(use.latencyMs ?? Number.NaN);
  onDisk.push(appendedAt - begin);
  kept.push(end - begin);
}
report('acknowledged', acknowledged);
report('on disk', onDisk);
report('kept, answered from, and said so', kept);
await bot.stop();
guildFacts.stop();
await store.close();
await discord.close();
rmSync(dataDir, { recursive: true, force: true });

/** As the store does, and notes when. */
async function append(edit: NewEdit): Promise<Appended> {
  const appended = await store.journal.append(edit);
  appendedAt = performance.now();
  return appended;
}

/** Writes the edits that are there before the bot starts. */
async function fill(): Promise<void> {
  const filled = await openStore({ dataDir });
  const begin = performance.now();
  for (let number = 0; number < EDITS; number++) await filled.journal.append(makeEdit(number));
  console.log(`${EDITS} edits of ${FACTS} facts were written in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  await filled.close();
}

function makeEdit(number: number): NewEdit {
  const [at, revision] = [number % FACTS, Math.floor(number / FACTS)];
  const model = factAt(at);
  return {
    operation: revision === 0 ? 'add' : 'amend',
    body: {
      ...toDraft(model),
      statement: `${model.statement.slice(0, 400)} Fact ${at}, revision ${revision}.`,
      questions: [`What is fact ${at}?`],
    },
    guild: guild.id,
    event: `fill-${number}`,
    fact: `added-${at}`,
    onRevision: revision,
    base: fingerprint(undefined),
    actor: mona.id,
    proposal: null,
    reason: 'to fill',
    atMs: Date.now(),
  };
}

/** Facts of the shipped knowledge in turn. */
function factAt(number: number): Fact {
  const fact = facts[number % facts.length];
  if (fact === undefined) throw new Error('The knowledge folder has no facts.');
  return fact;
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const [took, worked] = [performance.now() - begin, (user + system) / 1000];
  console.log(`${what.padEnd(34)} ${took.toFixed(0).padStart(6)} ms (${worked.toFixed(0)} ms of a processor)`);
  return result;
}

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  console.log(
    `${what.padEnd(34)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms (${times.length} edits)`,
  );
}
