/**
 * `npm run bench:discord [-- --seconds N --rate N --after N]`: the built bot in a process of its own, with the shipped knowledge and an SQLite
 * store, asked through the fake Discord of the tests. Ends with 1 where it misses: an interaction unanswered, an error, answers too late, or
 * memory that grows.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startFakeDiscord } from '../../tests/discord/fake/start-fake-discord.js';
import { ask, readQuestions, type Stage } from './ask.js';
import type { Usage } from './probe.js';
import { startBot } from './start-bot.js';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, rate: { type: 'string' }, after: { type: 'string' } },
});
const SECONDS = Number(values.seconds ?? 30);
const RATE = Number(values.rate ?? 200);
/** How long after it came online the bot is asked: until then it goes through its examples, and its code is compiled. */
const AFTER_SECONDS = Number(values.after ?? 20);
/** From the event to the callback, for 99 of 100. */
const P99_MS = 50;
/** Memory is compared from here on: until then code is compiled and caches fill. */
const SETTLED_SECONDS = Math.min(5, SECONDS / 2);
/**
 * What is in use after a full collection may grow by this. What the process holds says little: how much of the room for garbage is taken
 * at a moment is the collector's choice. The bounded memories (events seen, answers linked to) go on filling for minutes.
 */
const MOST_GROWTH = 0.1;
/** Nobody may ask more often than a person may, nor in a channel more than a channel may. */
const PEOPLE = RATE * 10;
const CHANNELS = RATE * 2 + 1;

const discord = await startFakeDiscord({ checkBodies: false, keep: 2_000, patienceMs: 60_000 });
const guild = discord.guild('Analysts');
const stage: Stage = {
  discord,
  channels: Array.from({ length: CHANNELS }, (_, index) => guild.channel(`desk-${index}`)),
  people: Array.from({ length: PEOPLE }, (_, index) => guild.member(`Person ${index}`)),
  questions: readQuestions(),
};
const bot = startBot(discord.url, discord.token);
await Promise.race([discord.botIsOnline(), bot.ended]);
await discord.until(() => discord.commands(guild).some(({ name }) => name === 'help'), 'the commands');
await sleep(AFTER_SECONDS * 1000);
discord.metrics.reset();

console.log(
  `${AFTER_SECONDS} seconds after the start, ${RATE} questions a second for ${SECONDS} seconds: two in five typed, two with /ask, one by mention.`,
);
const atStart = await bot.usage('look');
let mentions = await ask(stage, { rate: RATE, seconds: SETTLED_SECONDS, from: 0 });
// A full collection stops the bot for a moment, which is no fault of its own: nobody asks meanwhile.
await allAnswered();
const settled = await bot.usage('collect');
mentions += await ask(stage, { rate: RATE, seconds: SECONDS - SETTLED_SECONDS, from: RATE * SETTLED_SECONDS });
await allAnswered();
const atEnd = await bot.usage('look');
const misses = report({ atStart, settled, atEnd, left: await bot.usage('collect') });
const { errors } = await bot.stop();
misses.push(...reportProblems(errors));
await discord.close();
for (const miss of misses) console.log(`MISSED             ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;

/** Or those that are left will not be. */
async function allAnswered(): Promise<void> {
  await discord.until(() => unanswered() === 0, 'the last answers', { withinMs: 10_000 }).catch(() => {});
}

function unanswered(): number {
  const { metrics } = discord;
  const sent = metrics.counter('sent interaction') + mentions;
  return sent - metrics.counter('answered interaction') - metrics.counter('latency mention');
}

interface Course {
  readonly atStart: Usage;
  readonly settled: Usage;
  readonly atEnd: Usage;
  readonly left: Usage;
}

/** Prints times and memory; returns what was missed. */
function report({ atStart, settled, atEnd, left }: Course): string[] {
  const { metrics } = discord;
  for (const kind of ['autocomplete', 'command', 'mention']) {
    const { count, p50, p95, p99, max } = metrics.latencies(kind);
    const times = [p50, p95, p99, max].map((ms) => ms.toFixed(1).padStart(7));
    console.log(`${kind.padEnd(12)} ${String(count).padStart(5)}   p50 p95 p99 max ${times.join('')} ms`);
  }
  const { p50, p99 } = metrics.latencies();
  console.log(`together           event to callback: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const cpu = (atEnd.cpuSeconds - atStart.cpuSeconds) / (RATE * SECONDS);
  console.log(`processor          ${(cpu * 1000).toFixed(2)} ms an event`);
  console.log(`memory in use      ${settled.usedMb} MB after ${SETTLED_SECONDS} s, ${left.usedMb} MB at the end`);
  console.log(`memory held        ${settled.heldMb} MB after ${SETTLED_SECONDS} s, ${left.heldMb} MB at the end`);
  const growth = left.usedMb / settled.usedMb - 1;
  return [
    ...(p99 < P99_MS ? [] : [`p99 is ${p99.toFixed(1)} ms, not under ${P99_MS}`]),
    ...(growth <= MOST_GROWTH ? [] : [`memory in use grew by ${(growth * 100).toFixed(0)} %`]),
  ];
}

/** Prints what went wrong; returns what was missed. */
function reportProblems(errors: readonly string[]): string[] {
  const refused = Object.entries(discord.metrics.counters).filter(([name]) => name.startsWith('refused '));
  const problems = [
    ...errors,
    ...refused.flatMap(([name, count]) => Array<string>(count).fill(name)),
    ...discord.violations.map(({ problem }) => problem.replace(/\d+ ms after .*;/, 'too late;')),
  ];
  console.log(`unanswered         ${unanswered()}`);
  console.log(`errors             ${problems.length}`);
  for (const problem of new Set(problems)) {
    console.log(`  ${problems.filter((other) => other === problem).length} × ${problem}`);
  }
  return [
    ...(unanswered() === 0 ? [] : [`${unanswered()} are unanswered`]),
    ...(problems.length === 0 ? [] : [`${problems.length} errors`]),
  ];
}
