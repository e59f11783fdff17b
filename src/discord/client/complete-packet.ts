/** Fills in what discord.js reads without looking whether it is there, so that a server that leaves it out is understood all the same. */

import { ChannelType, GatewayDispatchEvents } from 'discord.js';

/** One event as it comes: its name and its data, neither checked yet. */
export interface Packet {
  readonly t?: unknown;
  readonly d?: unknown;
}

type Data = Record<string, unknown>;

/** What may be missing in an event, by its name. */
const COMPLETE: Readonly<Record<string, (data: Data) => void>> = {
  [GatewayDispatchEvents.Ready](data) {
    data.guilds ??= [];
    data.application ??= { id: isData(data.user) ? data.user.id : undefined };
  },
  [GatewayDispatchEvents.InteractionCreate](data) {
    data.entitlements ??= [];
    data.authorizing_integration_owners ??= {};
    if (data.channel_id !== undefined) data.channel ??= { id: data.channel_id };
  },
  [GatewayDispatchEvents.MessageCreate](data) {
    if (data.guild_id === undefined) data.channel_type ??= ChannelType.DM;
  },
};

/** Changes the packet's data in place. Does nothing to what is no object, or needs nothing. */
export function completePacket({ t, d }: Packet): void {
  if (typeof t === 'string' && Object.hasOwn(COMPLETE, t) && isData(d)) COMPLETE[t]?.(d);
}

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object';
}
