/** Keeps the process alive when Discord sends something that the library does not expect. */

import { type Client, type ClientOptions, GatewayDispatchEvents, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../log.js';
import { completePacket, type Packet } from './complete-packet.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** The library's own entrance for events that waited until it was ready; it is not part of its published types. */
interface PacketHandler {
  handlePacket(packet: Packet | undefined, shard: unknown): boolean;
}

/**
 * For the client's options. An exception while the library takes up an event is not caught by anybody and would end the process.
 * Here it costs a log line, and the event is passed over.
 */
export function guardGateway(log: Log): BuildStrategy {
  return (manager) => {
    const emit = manager.emit.bind(manager) as (event: string | symbol, ...args: readonly unknown[]) => boolean;
    manager.emit = (event: string | symbol, ...args: readonly unknown[]) => {
      const packet = packetOf(event, args[0]);
      return guarded(log, packet, () => {
        if (packet) completePacket(packet);
        return emit(event, ...args);
      });
    };
    return new SimpleShardingStrategy(manager);
  };
}

/** The same for events that came before the client was ready, which it takes up later. */
export function guardQueue(client: Client, log: Log): void {
  const handler = client.ws as unknown as PacketHandler;
  const handle = handler.handlePacket.bind(client.ws);
  handler.handlePacket = (packet, shard) => guarded(log, packet, () => handle(packet, shard));
}

function guarded(log: Log, packet: Packet | undefined, take: () => boolean): boolean {
  try {
    return take();
  } catch (error) {
    log.error({ err: error, event: packet?.t }, 'an event from Discord could not be read and was passed over');
    return false;
  }
}

/** The packet in what the connection tells: `dispatch` holds it whole, `ready` (which comes first) only READY's data. */
function packetOf(event: string | symbol, told: unknown): Packet | undefined {
  const data = (told as { readonly data?: unknown } | undefined)?.data;
  if (event === 'ready') return { t: GatewayDispatchEvents.Ready, d: data };
  return event === 'dispatch' ? (data as Packet) : undefined;
}
