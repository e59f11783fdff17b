/** Keeps the process alive when Discord sends something that the library does not expect. */

import type { Client } from 'discord.js';
import type { Log } from '../../log.js';

/** The library's own entrance for every event; it is not part of its published types. */
interface PacketHandler {
  handlePacket?: (packet: { readonly t?: unknown } | undefined, shard: unknown) => boolean;
}

/**
 * An exception while the library takes up an event is not caught by anybody and would end the process. Here it costs a log line,
 * and the event is passed over.
 */
export function guardPackets(client: Client, log: Log): void {
  const handler = client.ws as unknown as PacketHandler;
  const handle = handler.handlePacket?.bind(client.ws);
  if (handle === undefined) {
    log.error('this version of discord.js takes up events in another way; a malformed one may end the process');
    return;
  }
  handler.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      log.error({ err: error, event: packet?.t }, 'an event from Discord could not be read and was passed over');
      return false;
    }
  };
}
