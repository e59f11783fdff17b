/** The composition root: settings → knowledge → footnote → store → guilds' facts → Discord. What is opened here is closed here, in reverse order. */

import { checkSlowly } from './check-slowly.js';
import type { Config } from './config.js';
import { startDiscord as joinDiscord, type RunningDiscord } from './discord/start-discord.js';
import { warmUp } from './discord/warm-up.js';
import { formatProblem, UserError } from './errors.js';
import { createLog, type Log } from './log.js';
import { type GuildFacts, openGuildFacts } from './moderation/guild-facts.js';
import { openFootnote } from './open-footnote.js';
import type { SharedFootnote } from './retrieval/footnote.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';
import { StoreUnavailable } from './store/store-unavailable.js';

/** What a test or another host may put in the place of the usual. */
export interface AppOptions {
  readonly log?: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What tells the program to stop: `SIGINT` and `SIGTERM`. */
  readonly signals?: NodeJS.EventEmitter;
}

/** The bot while it runs. */
interface App {
  /** Leaves Discord and closes the store. Calling it again does nothing. */
  stop(): Promise<void>;
  /** Resolves once everything is closed; rejects with a `UserError` where Discord ended it. */
  readonly ended: Promise<void>;
}

/** Starts the bot and resolves when it was told to stop. @throws UserError where it cannot start or go on. */
export async function startDiscord(config: Config, options: AppOptions = {}): Promise<void> {
  const { signals = process } = options;
  const app = await startApp(config, options);
  const stop = (): void => void app.stop();
  signals.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await app.ended;
  } finally {
    signals.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Starts everything in order; if a part does not start, those before it are closed again. */
async function startApp(config: Config, options: AppOptions = {}): Promise<App> {
  const { log = createLog(config.logLevel), now = Date.now } = options;
  if (config.discord === undefined) throw new UserError('Set DISCORD_TOKEN in .env to start the bot in Discord.');
  const tellStage = {
    reading: everyTenth((percent) => log.info(`reading the documents: ${percent} %`)),
    preparing: everyTenth((percent) => log.info(`preparing the knowledge: ${percent} %`)),
  };
  const { footnote, warnings, examples } = await openFootnote(config.knowledgeFolder, {
    dataFolder: config.dataFolder,
    progress: (stage, done, total) => tellStage[stage](done, total),
    note: (sentence) => log.info(sentence),
  });
  for (const warning of warnings) log.warn(formatProblem(warning));
  log.info({ documents: footnote.base.documents.size, facts: footnote.base.facts.size }, 'knowledge was loaded');
  const store = await openStore({ dataDir: config.dataFolder, databaseUrl: config.databaseUrl });
  await warnOfStore(store, log);
  const release = holdOnToLife(log);
  let guildFacts: GuildFacts | undefined;
  let discord: RunningDiscord;
  // While Discord lets it in, and after.
  const stopChecking = checkSlowly(inTurn(warmUp(footnote), examples), log);
  try {
    guildFacts = await openEdits(footnote, store, { log, now });
    discord = await joinDiscord(config.discord, { guildFacts, store, log, now });
  } catch (error) {
    stopChecking();
    release();
    guildFacts?.stop();
    await store.close();
    throw error;
  }
  const facts = guildFacts;
  const ended = discord.ended.finally(async () => {
    stopChecking();
    await discord.stop();
    facts.stop();
    await store.close();
    release();
    log.info('Footnote has stopped');
  });
  return {
    async stop() {
      await discord.stop();
      await ended;
    },
    ended,
  };
}

/** What the operator should look at although the store works. */
async function warnOfStore(store: Store, log: Log): Promise<void> {
  const { state, message } = await store.health();
  if (state === 'warning' && message !== null) log.warn(message);
}

/** Without the moderators' edits the bot would answer from facts that were retracted, so it does not begin. */
async function openEdits(
  shared: SharedFootnote,
  store: Store,
  { log, now }: Required<Pick<AppOptions, 'log' | 'now'>>,
): Promise<GuildFacts> {
  const onTrouble = (error: unknown): void =>
    log.warn({ err: error }, 'the journal cannot be read just now; trying again');
  try {
    return await openGuildFacts({ shared, store, now, onTrouble });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new UserError(
      `The moderators’ edits cannot be read: ${error.message} Start again once the database is back.`,
    );
  }
}

function* inTurn<Step>(...all: readonly Iterable<Step>[]): Generator<Step, void> {
  for (const steps of all) yield* steps;
}

/** Tells each tenth of a long piece of work once. */
function everyTenth(tell: (percent: number) => void): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const percent = Math.floor((10 * done) / total) * 10;
    if (percent <= told) return;
    told = percent;
    tell(percent);
  };
}

/** The last net: a promise that nobody caught, inside a library say, is logged and the bot goes on. */
function holdOnToLife(log: Log): () => void {
  const note = (error: unknown): void => log.error({ err: error }, 'an error was caught by nobody; going on');
  process.on('unhandledRejection', note);
  return () => process.off('unhandledRejection', note);
}
