/** The routes for channels, threads and direct messages. */
import { checkSchema } from '../checks/check-schema.js';
import { describeChannel } from '../state/describe.js';
import { deleteChannel, setThreadState, startThread } from '../state/threads.js';
import type { World } from '../state/world.js';
import type { Json } from '../wire.js';
import { channelOf, guildOf, messageOf, requirePermission } from './access.js';
import { unknown } from './api-error.js';
import { checkBody, type RestRequest, type Route } from './rest-request.js';

/** Channels, threads and direct messages. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', handle: (world, request) => describeChannel(channelOf(world, request)) },
  { method: 'PATCH', path: '/channels/:channel', handle: changeChannel },
  { method: 'DELETE', path: '/channels/:channel', handle: removeChannel },
  { method: 'POST', path: '/channels/:channel/threads', handle: startThreadAlone },
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', handle: startThreadFromMessage },
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', handle: joinThread },
  { method: 'DELETE', path: '/channels/:channel/thread-members/@me', handle: leaveThread },
  { method: 'GET', path: '/guilds/:guild/channels', handle: listChannels },
  { method: 'GET', path: '/guilds/:guild/threads/active', handle: listThreads },
  { method: 'POST', path: '/users/@me/channels', handle: openDirectMessages },
];

function changeChannel(world: World, request: RestRequest): Json {
  const channel = channelOf(world, request);
  const { name, topic, archived, locked } = (request.body ?? {}) as {
    name?: string;
    topic?: string;
    archived?: boolean;
    locked?: boolean;
  };
  if (channel.thread?.ownerId !== world.bot.id) {
    requirePermission(world, channel.thread ? 'ManageThreads' : 'ManageChannels', channel);
  }
  if (name !== undefined) channel.name = name;
  if (topic !== undefined) channel.topic = topic;
  if (channel.thread) {
    const state = { ...(archived !== undefined && { archived }), ...(locked !== undefined && { locked }) };
    setThreadState(world, channel, state);
  } else {
    world.tell({ name: 'CHANNEL_UPDATE', data: describeChannel(channel), guildId: channel.guild?.id, channel });
  }
  return describeChannel(channel);
}

function removeChannel(world: World, request: RestRequest): Json {
  const channel = channelOf(world, request);
  requirePermission(world, channel.thread ? 'ManageThreads' : 'ManageChannels', channel);
  const described = describeChannel(channel);
  deleteChannel(world, channel);
  return described;
}

function startThreadAlone(world: World, request: RestRequest): Json {
  const parent = channelOf(world, request);
  requirePermission(world, 'CreatePublicThreads', parent);
  const { name } = request.body as { name: string };
  return describeChannel(startThread(world, { parent, name, owner: world.bot }));
}

function startThreadFromMessage(world: World, request: RestRequest): Json {
  const from = messageOf(world, request);
  requirePermission(world, 'CreatePublicThreads', from.channel);
  checkBody(world, request, () => checkSchema('thread', request.body));
  const { name } = request.body as { name: string };
  return describeChannel(startThread(world, { parent: from.channel, name, owner: world.bot, from }));
}

function joinThread(world: World, request: RestRequest): void {
  const { thread } = channelOf(world, request);
  if (thread) thread.botJoined = true;
}

function leaveThread(world: World, request: RestRequest): void {
  const { thread } = channelOf(world, request);
  if (thread) thread.botJoined = false;
}

function listChannels(world: World, request: RestRequest): Json[] {
  const channels = [...guildOf(world, request).channels.values()];
  return channels.filter(({ thread }) => !thread).map(describeChannel);
}

function listThreads(world: World, request: RestRequest): Json {
  const channels = [...guildOf(world, request).channels.values()];
  return { threads: channels.filter(({ thread }) => thread && !thread.archived).map(describeChannel), members: [] };
}

function openDirectMessages(world: World, request: RestRequest): Json {
  checkBody(world, request, () => checkSchema('direct messages', request.body));
  const { recipient_id: id } = request.body as { recipient_id: string };
  const person = world.users.get(id);
  if (!person) throw unknown('User');
  return describeChannel(world.directMessages(person));
}
