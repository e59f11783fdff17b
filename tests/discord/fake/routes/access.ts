/** Finds what a request names, and refuses it where the bot may not go. */
import { may, type PermissionName } from '../state/permissions.js';
import type { StoredChannel, StoredGuild, StoredMessage } from '../state/stored.js';
import type { World } from '../state/world.js';
import { ApiError, unknown } from './api-error.js';
import type { RestRequest } from './rest-request.js';

/** The request's channel, if the bot can see it. */
export function channelOf(world: World, request: RestRequest): StoredChannel {
  const channel = world.channels.get(request.param('channel'));
  if (!channel || channel.deleted) throw unknown('Channel');
  requirePermission(world, 'ViewChannel', channel, new ApiError(403, 50001, 'Missing Access'));
  return channel;
}

/** The request's message. Channel routes do not know ephemeral messages. */
export function messageOf(world: World, request: RestRequest): StoredMessage {
  const message = channelOf(world, request).messages.get(request.param('message'));
  if (!message || message.onlyFor) throw unknown('Message');
  return message;
}

/** The request's guild, if the bot is in it. */
export function guildOf(world: World, request: RestRequest): StoredGuild {
  const guild = world.guilds.get(request.param('guild'));
  if (!guild) throw unknown('Guild');
  if (!guild.members.has(world.bot.id)) throw new ApiError(403, 50001, 'Missing Access');
  return guild;
}

/** Refuses the request unless the bot has a permission. */
export function requirePermission(
  world: World,
  permission: PermissionName,
  channel: StoredChannel,
  otherwise: ApiError = new ApiError(403, 50013, 'Missing Permissions'),
): void {
  if (!may(world.bot, permission, channel)) throw otherwise;
}
