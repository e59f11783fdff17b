/** The stage of a conversation: a fake Discord with one server, and the bot in it. */

import { deployCommands } from '../../../src/discord/deploy-commands.js';
import type { Surroundings } from '../../../src/discord/services.js';
import { type RunningDiscord, startDiscord } from '../../../src/discord/start-discord.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import { createLog } from '../../../src/log.js';
import { type GuildFacts, openGuildFacts } from '../../../src/moderation/guild-facts.js';
import { createFootnote } from '../../../src/retrieval/create-footnote.js';
import type { FakeDiscord } from '../fake/fake-discord.js';
import { startFakeDiscord } from '../fake/start-fake-discord.js';
import type { MessageBody } from '../fake/wire.js';
import { type BreakableStore, openBreakableStore } from './breakable-store.js';
import { footnote } from './briefing.js';

/** What a test may want otherwise. */
export interface StageOptions {
  readonly messageContent?: boolean;
  readonly surroundings?: Partial<Surroundings>;
  /** Answers come from this base and the moderators' edits over it, instead of from the list in `briefing.ts`. */
  readonly base?: FactBase;
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
  readonly store: BreakableStore;
  /** What the bot logged, as JSON lines. */
  readonly logged: string[];
  readonly clock: { now: number };
  bot: RunningDiscord;
  /** Stops the bot and starts it anew, with an empty memory and the same store; perhaps with another base. */
  restartsBot(base?: FactBase): Promise<void>;
  /** Ends everything; fails if the bot broke one of Discord's rules. */
  close(): Promise<void>;
}

/** People in a test ask faster than people do. */
const GENEROUS = { burst: 1000, refillMs: 1 };

/** Facts that nobody edits. */
export function uneditedFacts(footnoteFor: GuildFacts['footnoteFor']): GuildFacts {
  return {
    footnoteFor,
    latest: () => undefined,
    edits: () => [],
    take: () => {},
    refresh: async () => {},
    behindSinceMs: undefined,
    stop: () => {},
  };
}

/** Sets the stage; the bot is online and its commands are registered. */
export async function setStage({
  messageContent = false,
  surroundings = {},
  base,
  discord: settings,
}: StageOptions = {}): Promise<Stage> {
  const discord = await startFakeDiscord({
    ...(messageContent && { privilegedIntents: ['MessageContent'] as const }),
    ...settings,
  });
  const guild = discord.guild('Analysts');
  const desk = guild.channel('desk');
  const store = await openBreakableStore();
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const clock = { now: 1_700_000_000_000 };
  const config = { token: discord.token, apiUrl: discord.url, messageContent };
  await deployCommands(
    { knowledgeFolder: '', dataFolder: '', logLevel: 'silent', discord: config },
    undefined,
    () => {},
  );
  let guildFacts = uneditedFacts(() => footnote);
  const start = async (asked: FactBase | undefined) => {
    const now = (): number => clock.now;
    if (asked) guildFacts = await openGuildFacts({ shared: createFootnote(asked), store, now, onTrouble: () => {} });
    return startDiscord(config, {
      guildFacts,
      store,
      log,
      now,
      allowances: { user: GENEROUS, press: GENEROUS, channel: GENEROUS },
      ...surroundings,
    });
  };
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
    bot: await start(base),
    async restartsBot(other = base) {
      await stage.bot.stop();
      guildFacts.stop();
      stage.bot = await start(other);
      await discord.botIsOnline();
    },
    async close() {
      await stage.bot.stop();
      guildFacts.stop();
      await discord.close();
      await store.close();
      discord.assertNoViolations();
      for (const { path, body } of discord.requests) assertPingsNobody(path, body);
    },
  };
  await discord.botIsOnline();
  return stage;
}

/** Whatever posts or changes a message must say that it notifies nobody, not leave it to Discord's default. */
function assertPingsNobody(path: string, body: unknown): void {
  const message = messageIn(body);
  if (message === undefined) return;
  const { parse, users, roles, replied_user } = message.allowed_mentions ?? {};
  if (parse?.length !== 0 || users?.length || roles?.length || replied_user) {
    throw new Error(`${path} could notify somebody: ${JSON.stringify(message.allowed_mentions)}`);
  }
}

/** The callback that opens a form, which is no message. */
const MODAL = 9;

function messageIn(body: unknown): MessageBody | undefined {
  if ((body as { type?: unknown } | undefined)?.type === MODAL) return undefined;
  const data = (body as { data?: unknown } | undefined)?.data ?? body;
  const isMessage = data !== null && typeof data === 'object' && ('content' in data || 'components' in data);
  return isMessage ? (data as MessageBody) : undefined;
}
