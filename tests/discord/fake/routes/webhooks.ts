/** The routes with which a bot goes on answering an interaction: its first response, and further messages. */
import { checkMessage } from '../checks/check-message.js';
import { checkSchema } from '../checks/check-schema.js';
import { deleteMessage, editMessage, postMessage } from '../state/messages.js';
import type { StoredInteraction, StoredMessage } from '../state/stored.js';
import type { World } from '../state/world.js';
import { type MessageBody, messageFlag, type WireMessage } from '../wire.js';
import { ApiError, unknown } from './api-error.js';
import { checkBody, fileNames, type RestRequest, type Route } from './rest-request.js';

const TOKEN_LIFE_MS = 15 * 60_000;

/** Responses to interactions. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:application/:token', open: true, handle: followUp },
  { method: 'GET', path: '/webhooks/:application/:token/messages/:message', open: true, handle: getResponse },
  { method: 'PATCH', path: '/webhooks/:application/:token/messages/:message', open: true, handle: changeResponse },
  { method: 'DELETE', path: '/webhooks/:application/:token/messages/:message', open: true, handle: removeResponse },
];

function interactionOf(world: World, request: RestRequest): StoredInteraction {
  const interaction = world.interactions.get(request.param('token'));
  if (!interaction || request.param('application') !== world.bot.id) throw unknown('Webhook');
  if (interaction.expired || request.arrivedAt - interaction.sentAt > TOKEN_LIFE_MS) {
    throw new ApiError(401, 50027, 'Invalid Webhook Token');
  }
  if (!interaction.answer) throw unknown('Webhook');
  return interaction;
}

function responseOf(world: World, request: RestRequest): { interaction: StoredInteraction; message: StoredMessage } {
  const interaction = interactionOf(world, request);
  const id = request.param('message');
  const all = [interaction.original, ...interaction.followups];
  const message = id === '@original' ? interaction.original : all.find((response) => response?.wire.id === id);
  if (!message || message.deleted) throw unknown('Message');
  return { interaction, message };
}

function followUp(world: World, request: RestRequest): WireMessage | undefined {
  const interaction = interactionOf(world, request);
  const body = (request.body ?? {}) as MessageBody;
  checkBody(world, request, () => [
    ...checkSchema('follow-up', body),
    ...checkMessage(body, { kind: 'response', files: fileNames(request) }),
  ]);
  const { original } = interaction;
  // After a deferred reply, Discord lets the first follow-up take the place of "thinking …".
  if (original && !original.deleted && (original.wire.flags & messageFlag.loading) !== 0) {
    interaction.changes += 1;
    editMessage(world, original, body, request.files);
    return original.wire;
  }
  const ephemeral = ((body.flags ?? 0) & messageFlag.ephemeral) !== 0;
  const message = postMessage(world, {
    channel: interaction.channel,
    author: world.bot,
    body,
    files: request.files,
    interaction,
    onlyFor: ephemeral ? interaction.person : undefined,
  });
  interaction.followups.push(message);
  world.waits.changed();
  return message.wire;
}

function getResponse(world: World, request: RestRequest): WireMessage {
  return responseOf(world, request).message.wire;
}

function changeResponse(world: World, request: RestRequest): WireMessage {
  const { interaction, message } = responseOf(world, request);
  const body = (request.body ?? {}) as MessageBody;
  checkBody(world, request, () => [
    ...checkSchema('response edit', body),
    ...checkMessage(body, { kind: 'edit', existing: message.wire, files: fileNames(request) }),
  ]);
  interaction.changes += 1;
  editMessage(world, message, body, request.files);
  return message.wire;
}

function removeResponse(world: World, request: RestRequest): void {
  const { interaction, message } = responseOf(world, request);
  interaction.changes += 1;
  deleteMessage(world, message);
}
