/** The route with which a bot gives its first answer to an interaction. */

import { checkChoices } from '../checks/check-choices.js';
import { checkMessage } from '../checks/check-message.js';
import { checkModal, type ModalBody } from '../checks/check-modal.js';
import { checkSchema } from '../checks/check-schema.js';
import type { Problem } from '../checks/problem.js';
import { INTERACTION_KINDS } from '../state/interactions.js';
import { editMessage, postMessage } from '../state/messages.js';
import type { FirstAnswer, StoredInteraction } from '../state/stored.js';
import type { World } from '../state/world.js';
import { type Json, type MessageBody, messageFlag } from '../wire.js';
import { ApiError, unknown } from './api-error.js';
import { checkBody, type RestRequest, type Route, refuse } from './rest-request.js';

interface CallbackBody {
  type: number;
  data?: unknown;
}

const ANSWERS: Record<number, FirstAnswer> = {
  4: 'reply',
  5: 'deferred reply',
  6: 'deferred update',
  7: 'update',
  8: 'choices',
  9: 'modal',
};

/** Interaction callbacks. */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handle: answerInteraction },
];

function answerInteraction(world: World, request: RestRequest): unknown {
  const interaction = world.interactions.get(request.param('token'));
  if (!interaction || interaction.id !== request.param('interaction')) throw unknown('interaction');
  requireInTime(world, request, interaction);
  requireFirst(world, request, interaction);
  const body = (request.body ?? {}) as CallbackBody;
  const answer = ANSWERS[body.type];
  if (!answer || !answersTo(interaction).includes(answer)) {
    refuse(world, request, [
      { at: 'type', problem: `callback type ${body.type} does not answer ${interaction.title}` },
    ]);
    throw unknown('interaction');
  }
  checkBody(world, request, () => checkCallback(interaction, answer, body, request));
  interaction.answer = answer;
  interaction.answeredAt = request.arrivedAt;
  world.metrics.count('answered interaction');
  world.metrics.latency(INTERACTION_KINDS[interaction.type], request.arrivedAt - interaction.sentAt);
  give(world, interaction, body, request);
  world.waits.changed();
  return request.query.get('with_response') === 'true' ? describeResponse(interaction, body.type) : undefined;
}

function requireInTime(world: World, request: RestRequest, interaction: StoredInteraction): void {
  const deadline = world.settings.interactionDeadlineMs;
  const { deliveredAt, sentAt } = interaction;
  if (request.arrivedAt - sentAt <= deadline) return;
  world.metrics.count('late interaction');
  // A bot that was cut off when the interaction was sent is not to blame.
  const waited = request.arrivedAt - (deliveredAt ?? sentAt);
  if (waited > deadline) {
    const problem = `answered ${Math.round(waited)} ms after ${interaction.title}; ${deadline} are allowed`;
    world.violate(`${request.method} ${request.path}`, [{ at: '', problem }], request.body);
  }
  throw unknown('interaction');
}

function requireFirst(world: World, request: RestRequest, interaction: StoredInteraction): void {
  if (interaction.answer === undefined) return;
  if (!world.lostAnswers.has(request.path)) {
    const problem = `a second first answer to ${interaction.title} (the first was: ${interaction.answer})`;
    world.violate(`${request.method} ${request.path}`, [{ at: '', problem }], request.body);
  }
  throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
}

function answersTo({ type, source }: StoredInteraction): readonly FirstAnswer[] {
  if (type === 4) return ['choices'];
  const replies: FirstAnswer[] = ['reply', 'deferred reply'];
  if (source) replies.push('update', 'deferred update');
  return type === 5 ? replies : [...replies, 'modal'];
}

function checkCallback(
  interaction: StoredInteraction,
  answer: FirstAnswer,
  body: CallbackBody,
  request: RestRequest,
): Problem[] {
  const files = request.files.map(({ name }) => name);
  const message = (body.data ?? {}) as MessageBody;
  switch (answer) {
    case 'reply':
      return [...checkSchema('message callback', body), ...checkMessage(message, { kind: 'response', files })];
    case 'update':
      return [
        ...checkSchema('update callback', body),
        ...checkMessage(message, { kind: 'edit', existing: interaction.source?.wire, files }),
      ];
    case 'deferred reply': {
      const wrong = (message.flags ?? 0) & ~messageFlag.ephemeral;
      return wrong ? [{ at: 'data.flags', problem: 'only the ephemeral flag can be set when deferring' }] : [];
    }
    case 'deferred update':
      return checkSchema('update callback', body);
    case 'choices':
      return checkChoices(interaction, body);
    case 'modal': {
      const problems = checkSchema('modal callback', body);
      return problems.length > 0 ? problems : checkModal(body.data as ModalBody);
    }
  }
}

function give(world: World, interaction: StoredInteraction, body: CallbackBody, request: RestRequest): void {
  const { channel, person, source, answer } = interaction;
  const message = (body.data ?? {}) as MessageBody;
  if (answer === 'reply' || answer === 'deferred reply') {
    const ephemeral = ((message.flags ?? 0) & messageFlag.ephemeral) !== 0;
    interaction.original = postMessage(world, {
      channel,
      author: world.bot,
      body: message,
      files: request.files,
      interaction,
      onlyFor: ephemeral ? person : undefined,
      extraFlags: answer === 'deferred reply' ? messageFlag.loading : 0,
    });
  } else if (answer === 'update' || answer === 'deferred update') {
    interaction.original = source;
    if (answer === 'update' && source) editMessage(world, source, message, request.files);
  } else if (answer === 'modal') {
    interaction.modal = body.data as ModalBody;
    world.transcript.add(`#${channel.name} ${world.bot.name} opens the modal "${interaction.modal.title}"`, channel.id);
  } else {
    interaction.choices = (body.data as { choices: StoredInteraction['choices'] }).choices ?? [];
  }
}

function describeResponse({ id, type, original }: StoredInteraction, callback: number): Json {
  return {
    interaction: {
      id,
      type,
      ...(original && {
        response_message_id: original.wire.id,
        response_message_loading: (original.wire.flags & messageFlag.loading) !== 0,
        response_message_ephemeral: original.onlyFor !== undefined,
      }),
    },
    resource: { type: callback, ...(original && { message: original.wire }) },
  };
}
