/** Joins Discord with the facts and the store that it is handed, and leaves again. Makes neither of them. */

import { type Client, Events } from 'discord.js';
import type { DiscordConfig } from '../config.js';
import { UserError } from '../errors.js';
import { createClient } from './client/create-client.js';
import { explainClose, explainStartFailure } from './client/explain-start-failure.js';
import { inviteLink } from './client/invite-link.js';
import { commands } from './commands/index.js';
import { registerCommands } from './deploy/register-commands.js';
import { dutiesOf } from './duties/duties-of.js';
import { attachEvents } from './events/attach-events.js';
import { expireInBackground } from './moderation/expire-in-background.js';
import { tellUnsettled } from './moderation/tell-unsettled.js';
import { createServices, type Surroundings } from './services.js';

/** The bot while it is in Discord. */
export interface RunningDiscord {
  /** Takes up nothing new, lets what is under way finish, and leaves. Calling it again does nothing. */
  stop(): Promise<void>;
  /** Resolves after `stop`; rejects with a `UserError` where Discord ends the connection for good. */
  readonly ended: Promise<void>;
}

/** Discord answers within a second or two; servers that it has trouble with are waited for by the client itself, 15 seconds. */
const START_TIMEOUT_MS = 30_000;
/** An answer that takes longer than this to send is lost anyway. */
const STOP_TIMEOUT_MS = 5_000;
/** Leaving takes a moment; a client that is just trying to connect never leaves. */
const LEAVE_TIMEOUT_MS = 1_000;

/** Resolves once the bot is ready. @throws UserError where the token, the intents or the network keep it out. */
export async function startDiscord(config: DiscordConfig, surroundings: Surroundings): Promise<RunningDiscord> {
  const { log } = surroundings;
  const client = createClient(config, log);
  const services = createServices(surroundings, config);
  const detach = attachEvents(client, services);
  const ended = watchEnd(client);
  // Whoever starts the bot decides when to look at it.
  ended.promise.catch(() => {});
  try {
    await Promise.race([login(client, config.token), ended.promise]);
  } catch (error) {
    detach();
    await leave(client);
    throw explainStartFailure(error, config.apiUrl);
  }
  const stopExpiring = expireInBackground(client, services);
  services.duties.start(dutiesOf(client, services), (guild) => client.guilds.cache.has(guild));
  tellUnsettled(client, services);
  const application = client.application?.id ?? client.user?.id ?? '';
  log.info({ servers: client.guilds.cache.size, invite: inviteLink(application) }, 'Footnote is in Discord');
  const registration = registerCommands(client.rest, { application, commands, removesOthers: false }).then(
    (changes) => changes.length > 0 && log.info({ changes }, 'commands were registered'),
    (error: unknown) => log.warn({ err: error }, 'commands could not be compared with those registered'),
  );

  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    detach();
    stopExpiring();
    await Promise.race([
      services.work.idle().then(() => Promise.all([services.background.stop(), services.duties.stop(), registration])),
      after(STOP_TIMEOUT_MS),
    ]);
    await leave(client);
    ended.resolve();
  };
  return {
    stop() {
      stopping ??= stop();
      return stopping;
    },
    ended: ended.promise,
  };
}

async function login(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new UserError(`Discord did not answer within ${START_TIMEOUT_MS / 1000} seconds; try again later.`));
    }, START_TIMEOUT_MS);
  });
  try {
    await Promise.race([client.login(token).then(() => ready), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function leave(client: Client): Promise<void> {
  await Promise.race([client.destroy(), after(LEAVE_TIMEOUT_MS)]);
}

/** Some closes cannot be mended by connecting again: a token that was reset, an intent that was withdrawn. */
function watchEnd(client: Client): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((end, fail) => {
    resolve = end;
    client.on(Events.ShardDisconnect, ({ code }) => fail(explainClose(code)));
    client.on(Events.Invalidated, () =>
      fail(new UserError('Discord has ended the session for good; start the bot again.')),
    );
  });
  return { promise, resolve };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
