/** The stage of a conversation: a fake Discord with one server, and the bot in it. */

import { deployCommands } from '../../../src/discord/deploy-commands.js';
import type { Surroundings } from '../../../src/discord/services.js';
import { type RunningDiscord, startDiscord } from '../../../src/discord/start-discord.js';
import { createLog } from '../../../src/log.js';
import type { FakeDiscord } from '../fake/fake-discord.js';
import { startFakeDiscord } from '../fake/start-fake-discord.js';
import { footnote } from './briefing.js';
import { type MemoryStore, openMemoryStore } from './memory-store.js';

/** What a test may want otherwise. */
export interface StageOptions {
  readonly messageContent?: boolean;
  readonly surroundings?: Partial<Surroundings>;
  readonly discord?: Parameters<typeof startFakeDiscord>[0];
}

/** Everything that a conversation needs. */
export interface Stage {
  readonly discord: FakeDiscord;
  readonly guild: ReturnType<FakeDiscord['guild']>;
  readonly desk: ReturnType<ReturnType<FakeDiscord['guild']>['channel']>;
  readonly alice: ReturnType<ReturnType<FakeDiscord['guild']>['member']>;
  readonly bob: Stage['alice'];
  /** May manage channels and messages. */
  readonly mona: Stage['alice'];
  readonly store: MemoryStore;
  /** What the bot logged, as JSON lines. */
  readonly logged: string[];
  readonly clock: { now: number };
  bot: RunningDiscord;
  /** Stops the bot and starts it anew, with an empty memory and the same store. */
  restartsBot(): Promise<void>;
  /** Ends everything; fails if the bot broke one of Discord's rules. */
  close(): Promise<void>;
}

/** People in a test ask faster than people do. */
const GENEROUS = { burst: 1000, refillMs: 1 };

/** Sets the stage; the bot is online and its commands are registered. */
export async function setStage({
  messageContent = false,
  surroundings = {},
  discord: settings,
}: StageOptions = {}): Promise<Stage> {
  const discord = await startFakeDiscord({
    ...(messageContent && { privilegedIntents: ['MessageContent'] as const }),
    ...settings,
  });
  const guild = discord.guild('Analysts');
  const desk = guild.channel('desk');
  const store = openMemoryStore();
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const clock = { now: 1_700_000_000_000 };
  const config = { token: discord.token, apiUrl: discord.url, messageContent };
  await deployCommands(
    { knowledgeFolder: '', dataFolder: '', logLevel: 'silent', discord: config },
    undefined,
    () => {},
  );
  const start = () =>
    startDiscord(config, {
      footnoteFor: () => footnote,
      store,
      log,
      now: () => clock.now,
      allowances: { user: GENEROUS, channel: GENEROUS },
      ...surroundings,
    });
  const stage: Stage = {
    discord,
    guild,
    desk,
    alice: guild.member('Alice'),
    bob: guild.member('Bob'),
    mona: guild.member('Mona', { permissions: ['ManageChannels', 'ManageMessages'] }),
    store,
    logged,
    clock,
    bot: await start(),
    async restartsBot() {
      await stage.bot.stop();
      stage.bot = await start();
      await discord.botIsOnline();
    },
    async close() {
      await stage.bot.stop();
      await discord.close();
      discord.assertNoViolations();
    },
  };
  await discord.botIsOnline();
  return stage;
}
