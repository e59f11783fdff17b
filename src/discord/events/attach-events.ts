/** Which of Discord's events lead where. */

import { type Client, Events } from 'discord.js';
import type { Services } from '../services.js';
import { handleDeleted } from './handle-deleted.js';
import { handleInteraction } from './handle-interaction.js';
import { handleMessage } from './handle-message.js';

/** Attaches the handlers. The function that it returns lets what comes later pass. */
export function attachEvents(client: Client, services: Services): () => void {
  const { log } = services;
  let isAttached = true;
  /**
   * Each event has a turn of the event loop for itself: of many that come at once, the first is answered before the second is thought
   * about. A handler that rejects has a bug; nobody else would see it.
   */
  const take = (work: () => Promise<void>): void => {
    setImmediate(() => {
      if (isAttached) work().catch((error: unknown) => log.error({ err: error }, 'a handler failed'));
    });
  };
  client.on(Events.InteractionCreate, (interaction) => take(() => handleInteraction(interaction, services)));
  client.on(Events.MessageCreate, (message) => take(() => handleMessage(message, services)));
  client.on(Events.MessageDelete, (message) => take(() => handleDeleted([message], services)));
  client.on(Events.MessageBulkDelete, (messages) => take(() => handleDeleted([...messages.values()], services)));

  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the client warned'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection has trouble'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting again'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connected again'));
  client.on(Events.GuildUnavailable, ({ id }) => log.warn({ guild: id }, 'a server is unavailable'));
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug({ route, timeToReset, global }, 'waiting for Discord’s rate limit'),
  );
  return () => {
    isAttached = false;
  };
}
