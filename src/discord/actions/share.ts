/** "Share": posts for all what one person was shown privately. It is read from the message, so it works after a restart. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Action, Press } from '../action.js';
import { text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { readAnswer } from '../render/read-answer.js';
import { renderAnswer } from '../render/render-answer.js';
import type { View } from '../render/view.js';
import { isRepeatable } from '../reply/is-repeatable.js';
import { readComponents } from '../reply/read-components.js';
import { respondPublicly } from '../reply/respond.js';
import { takeChannelTurn, takeUserTurn } from '../reply/take-turn.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

export const share: Action = {
  name: 'share',
  async execute(press, _args, services) {
    const { texts } = languageFor(press.locale);
    const components = readComponents(press.message);
    const view = shareAnswer(press, components, services) ?? shareListing(press, components);
    if (view === undefined) throw new UserError(texts.errors.forged);
    takeUserTurn(press.user.id, services, texts);
    takeChannelTurn(press.channelId, services, texts);
    const answer = readAnswer(components, services.footnoteFor(press.guildId).base);
    const facts = answer?.facts.map(({ id }) => id) ?? [];
    const { channelId: channel, guildId: guild } = press;
    const posting = respondPublicly(press, view);
    if (answer && isRepeatable(answer)) services.recent.posting(channel, facts, posting);
    const message = await posting;
    if (message === undefined || answer === undefined) return;

    const question = press.message.interactionMetadata?.id ?? null;
    await services.store.postedAnswers
      .record({ message, guild, channel, question, facts, asker: press.user.id, atMs: services.now() })
      .catch((error: unknown) => services.log.warn({ err: error, message }, 'the shared answer could not be kept'));
  },
};

function shareAnswer(press: Press, components: APIMessageTopLevelComponent[], services: Services): View | undefined {
  const { base } = services.footnoteFor(press.guildId);
  const parts = readAnswer(components, base);
  if (parts === undefined) return undefined;
  const language = languageFor(press.guildLocale ?? press.locale);
  const header = `${sharedBy(press)}\n${parts.header}`;
  return renderAnswer({ ...parts, header }, { base, language }, { to: 'everyone', asker: press.user.id });
}

/** The page that is open, without its buttons. */
function shareListing(press: Press, components: APIMessageTopLevelComponent[]): View | undefined {
  const boxes = components.filter((component) => component.type === ComponentType.Container);
  return boxes.length === 0 ? undefined : { components: [text(sharedBy(press)), ...boxes], files: [] };
}

function sharedBy(press: Press): string {
  const member = press.member;
  const nickname = member && 'displayName' in member ? member.displayName : undefined;
  const { texts } = languageFor(press.guildLocale ?? press.locale);
  return `-# ${texts.sharedBy(escapeMarkdown(nickname ?? press.user.displayName))}`;
}
