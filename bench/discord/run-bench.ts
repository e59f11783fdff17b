/**
 * `npm run bench:discord [-- --seconds N --rate N]`: the built bot in a process of its own, with the shipped knowledge and an SQLite
 * store, asked through the fake Discord of the tests. Ends with 1 where an interaction was unanswered or an error happened; times
 * decide nothing.
 */

import { parseArgs } from 'node:util';
import { startFakeDiscord } from '../../tests/discord/fake/start-fake-discord.js';
import { ask, readQuestions, type Stage } from './ask.js';
import { type Bot, startBot } from './start-bot.js';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, rate: { type: 'string' } } });
const SECONDS = Number(values.seconds ?? 30);
const RATE = Number(values.rate ?? 200);
/** Memory is compared from here on: until then code is compiled and caches fill. */
const SETTLED_SECONDS = 5;
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
discord.metrics.reset();

console.log(`${RATE} questions a second for ${SECONDS} seconds: two in five typed, two with /ask, one by mention.`);
const usage: Awaited<ReturnType<Bot['usage']>>[] = [await bot.usage()];
const sampling = setInterval(() => void bot.usage().then((now) => usage.push(now)), 1_000);
const mentions = await ask(stage, { rate: RATE, seconds: SECONDS });
clearInterval(sampling);
await allAnswered().catch(() => {});
const failed = report(await bot.stop());
await discord.close();
process.exitCode = failed ? 1 : 0;

async function allAnswered(): Promise<void> {
  await discord.until(() => unanswered() === 0, 'the last answers', { withinMs: 10_000 });
}

function unanswered(): number {
  const { metrics } = discord;
  const sent = metrics.counter('sent interaction') + mentions;
  return sent - metrics.counter('answered interaction') - metrics.counter('latency mention');
}

/** True where something went wrong. */
function report({ errors }: Awaited<ReturnType<Bot['stop']>>): boolean {
  const { metrics } = discord;
  for (const kind of ['autocomplete', 'command', 'mention']) {
    const { count, p50, p95, p99, max } = metrics.latencies(kind);
    const times = [p50, p95, p99, max].map((ms) => ms.toFixed(1).padStart(7));
    console.log(`${kind.padEnd(12)} ${String(count).padStart(5)}   p50 p95 p99 max ${times.join('')} ms`);
  }
  const { p50, p99 } = metrics.latencies();
  console.log(`together           event to callback: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const last = usage.at(-1);
  const cpu = ((last?.cpuSeconds ?? 0) - (usage[0]?.cpuSeconds ?? 0)) / SECONDS;
  console.log(`processor          ${(cpu * 100).toFixed(0)} % of one core`);
  const memory = usage.map(({ memoryMb }) => memoryMb);
  const course = memory.filter((_, second) => second > 0 && second % SETTLED_SECONDS === 0).join(' ');
  console.log(
    `memory             ${memory[SETTLED_SECONDS]} MB after ${SETTLED_SECONDS} s, ${memory.at(-1)} MB at the end (every ${SETTLED_SECONDS} s: ${course})`,
  );
  const refused = Object.entries(metrics.counters).filter(([name]) => name.startsWith('refused '));
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
  return unanswered() !== 0 || problems.length > 0;
}
