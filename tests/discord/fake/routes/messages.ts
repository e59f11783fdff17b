/** The routes for messages in channels. */
import { checkMessage } from '../checks/check-message.js';
import { checkSchema } from '../checks/check-schema.js';
import { withholdContent } from '../gateway/withhold-content.js';
import { deleteMessage, editMessage, postMessage } from '../state/messages.js';
import { may } from '../state/permissions.js';
import type { StoredChannel, StoredMessage } from '../state/stored.js';
import { setThreadState } from '../state/threads.js';
import type { World } from '../state/world.js';
import { channelType, type MessageBody, type WireMessage } from '../wire.js';
import { channelOf, messageOf, requirePermission } from './access.js';
import { ApiError } from './api-error.js';
import { checkBody, fileNames, type RestRequest, type Route } from './rest-request.js';

/** Messages in channels. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel/messages', handle: listMessages },
  { method: 'POST', path: '/channels/:channel/messages', handle: sendMessage },
  { method: 'POST', path: '/channels/:channel/messages/bulk-delete', handle: deleteMany },
  { method: 'GET', path: '/channels/:channel/messages/:message', handle: getMessage },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', handle: changeMessage },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', handle: removeMessage },
  { method: 'POST', path: '/channels/:channel/typing', handle: showTyping },
];

function sendMessage(world: World, request: RestRequest): WireMessage {
  const channel = channelOf(world, request);
  const body = (request.body ?? {}) as MessageBody;
  checkBody(world, request, () => [
    ...checkSchema('message', body),
    ...checkMessage(body, { kind: 'channel', files: fileNames(request) }),
  ]);
  requireSending(world, channel, request.files.length > 0);
  requireReference(world, channel, body);
  const question = channel.messages.get(body.message_reference?.message_id ?? '');
  if (question) world.metrics.latency('mention', request.arrivedAt - question.postedAt);
  const same = sameNonce(channel, world, body);
  if (same) return same.wire;
  if (channel.thread?.archived) setThreadState(world, channel, { archived: false });
  const embeds = may(world.bot, 'EmbedLinks', channel) ? body.embeds : [];
  return postMessage(world, { channel, author: world.bot, body: { ...body, embeds }, files: request.files }).wire;
}

function requireSending(world: World, channel: StoredChannel, withFiles: boolean): void {
  if (channel.type === channelType.category || channel.type === channelType.forum) {
    throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
  }
  if (channel.recipient && world.closedToMessages.has(channel.recipient.id)) {
    throw new ApiError(403, 50007, 'Cannot send messages to this user');
  }
  requirePermission(world, channel.thread ? 'SendMessagesInThreads' : 'SendMessages', channel);
  if (withFiles) requirePermission(world, 'AttachFiles', channel);
  if (channel.thread?.locked) throw new ApiError(400, 50083, 'Thread is archived');
}

function requireReference(world: World, channel: StoredChannel, body: MessageBody): void {
  const reference = body.message_reference;
  if (!reference?.message_id) return;
  const noHistory = new ApiError(403, 160002, 'Cannot reply without permission to read message history');
  requirePermission(world, 'ReadMessageHistory', channel, noHistory);
  if (channel.messages.has(reference.message_id) || reference.fail_if_not_exists === false) return;
  throw new ApiError(400, 50035, 'Invalid Form Body', {
    message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
  });
}

/** With `enforce_nonce`, the same message sent twice is posted once. */
function sameNonce(
  channel: StoredChannel,
  world: World,
  { nonce, enforce_nonce }: MessageBody,
): StoredMessage | undefined {
  if (!enforce_nonce || nonce === undefined || nonce === null) return undefined;
  return [...channel.messages.values()].find(
    ({ author, wire }) => author === world.bot && String(wire.nonce) === String(nonce),
  );
}

function changeMessage(world: World, request: RestRequest): WireMessage {
  const message = messageOf(world, request);
  const body = (request.body ?? {}) as MessageBody;
  if (message.author !== world.bot) throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  checkBody(world, request, () => [
    ...checkSchema('message edit', body),
    ...checkMessage(body, { kind: 'edit', existing: message.wire, files: fileNames(request) }),
  ]);
  editMessage(world, message, body, request.files);
  return message.wire;
}

function removeMessage(world: World, request: RestRequest): void {
  const message = messageOf(world, request);
  if (message.author !== world.bot) requirePermission(world, 'ManageMessages', message.channel);
  deleteMessage(world, message);
}

function deleteMany(world: World, request: RestRequest): void {
  const channel = channelOf(world, request);
  requirePermission(world, 'ManageMessages', channel);
  for (const id of (request.body as { messages: string[] }).messages) {
    const message = channel.messages.get(id);
    if (message) deleteMessage(world, message);
  }
}

function getMessage(world: World, request: RestRequest): WireMessage {
  const message = messageOf(world, request);
  requirePermission(world, 'ReadMessageHistory', message.channel);
  return asReadByBot(world, message);
}

function listMessages(world: World, request: RestRequest): WireMessage[] {
  const channel = channelOf(world, request);
  if (!may(world.bot, 'ReadMessageHistory', channel)) return [];
  const limit = Number(request.query.get('limit') ?? 50);
  const before = request.query.get('before');
  const after = request.query.get('after');
  const visible = [...channel.messages.values()].filter(
    ({ onlyFor, wire: { id } }) =>
      !onlyFor && (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
  );
  const page = after === null ? visible.slice(-limit) : visible.slice(0, limit);
  return page.reverse().map((message) => asReadByBot(world, message));
}

/** The REST API withholds content too, from an application for which the intent is not switched on. */
function asReadByBot(world: World, { wire }: StoredMessage): WireMessage {
  return world.settings.privilegedIntents.includes('MessageContent') ? wire : withholdContent(wire, world.bot.id);
}

function showTyping(world: World, request: RestRequest): void {
  const channel = channelOf(world, request);
  requirePermission(world, channel.thread ? 'SendMessagesInThreads' : 'SendMessages', channel);
  channel.typings += 1;
  world.happened(`#${channel.name} ${world.bot.name} is typing …`, channel.id);
}
