/** The discord.js client with the least that the bot needs: few intents, small caches, no mentions. */

import {
  type CacheWithLimitsOptions,
  Client,
  type ClientUser,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
  type User,
} from 'discord.js';
import type { DiscordConfig } from '../../config.js';
import type { Log } from '../../log.js';
import { noMentions } from '../reply/to-message.js';
import { guardGateway, guardQueue } from './guard-packets.js';

/** Discord sends a reply together with the message that it replies to; any other is fetched. */
const MESSAGES_KEPT_PER_CHANNEL = 2;
const MESSAGES_KEPT_SECONDS = 600;
const SWEEP_SECONDS = 120;
const PEOPLE_KEPT = 200;

const keepMe = (person: { readonly id: string; readonly client: { readonly user: ClientUser | null } }) =>
  person.id === person.client.user?.id;

const CACHES: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: MESSAGES_KEPT_PER_CHANNEL,
  GuildMemberManager: { maxSize: PEOPLE_KEPT, keepOverLimit: keepMe },
  UserManager: { maxSize: PEOPLE_KEPT, keepOverLimit: (user: User) => keepMe(user) },
  ReactionManager: 0,
  ReactionUserManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  AutoModerationRuleManager: 0,
  ApplicationCommandManager: 0,
};

/** Makes the client; nothing is connected yet. */
export function createClient({ apiUrl, messageContent }: DiscordConfig, log: Log): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come from channels, and deletions are of messages, that were never seen before.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: noMentions(),
    failIfNotExists: false,
    // What is sent is in Discord's own form already; looking for names to translate in it took a tenth of an answer's time.
    jsonTransformer: (data: unknown) => data,
    makeCache: Options.cacheWithLimits(CACHES),
    sweepers: { messages: { interval: SWEEP_SECONDS, lifetime: MESSAGES_KEPT_SECONDS } },
    ws: { buildStrategy: guardGateway(log) },
    rest: { invalidRequestWarningInterval: 1, ...(apiUrl !== undefined && { api: apiUrl }) },
  });
  guardQueue(client, log);
  keepToken(client);
  return client;
}

/**
 * The library forgets the token as soon as one request is called unauthorized, and could then post nothing any more. Whether the token holds is
 * for the gateway to say, which closes the connection for good where it does not.
 */
function keepToken(client: Client): void {
  client.rest.on(RESTEvents.InvalidRequestWarning, () => {
    // It warns first, and then forgets.
    setImmediate(() => {
      if (client.token !== null) client.rest.setToken(client.token);
    });
  });
}
