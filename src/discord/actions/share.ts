/**
 * "Share": posts for all what one person was shown privately. What that was is read from the message and the button, so it works after
 * a restart; it is shown from the facts as they are now.
 */

import { ComponentType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { PostedAnswer } from '../../store/store.js';
import type { Action, Press } from '../action.js';
import type { AnswerParts } from '../render/answer-parts.js';
import { text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { readAnswer, readFactIds } from '../render/read-answer.js';
import { renderAnswer } from '../render/render-answer.js';
import { readListedIds } from '../render/render-listing.js';
import { renderCommandPage } from '../render-command-page.js';
import { findEarlierSoon, SOON_MS } from '../reply/find-earlier.js';
import { isRepeatable } from '../reply/is-repeatable.js';
import { linkToMessage } from '../reply/link-to-message.js';
import { readComponents } from '../reply/read-components.js';
import { respondPublicly, tellPrivately } from '../reply/respond.js';
import { takeChannelTurn, takeUserTurn } from '../reply/take-turn.js';
import type { Services } from '../services.js';
import { within } from '../state/within.js';
import { languageFor } from '../texts/language-for.js';

export const share: Action = {
  name: 'share',
  execute: (press, args, services) =>
    args.length > 0 ? shareListing(press, args, services) : shareAnswer(press, services),
};

async function shareAnswer(press: Press, services: Services): Promise<void> {
  const { texts } = languageFor(press.locale);
  const { base } = services.footnoteFor(press.guildId);
  const answer = readShown(press, services);
  takeUserTurn(press.user.id, services, texts);
  const { channelId: channel } = press;
  const facts = answer.facts.map(({ id }) => id);
  // The same message shows another answer once a candidate was pressed.
  const shared = [press.message.id, answer.kind, ...facts];
  const earlier = (await findShared(channel, shared, services)) ?? (await findEarlierSoon(channel, answer, services));
  if (earlier !== undefined) return linkTo(earlier, press);
  takeChannelTurn(channel, services, texts);
  const language = languageFor(press.guildLocale ?? press.locale);
  const header = `${sharedBy(press)}\n${answer.header}`;
  const view = renderAnswer({ ...answer, header }, { base, language }, { to: 'everyone', asker: press.user.id });
  const posting = respondPublicly(press, view);
  if (isRepeatable(answer)) services.recent.posting(channel, facts, posting);
  services.recent.posting(channel, shared, posting);
  const message = await posting;
  if (message === undefined) return;

  const question = press.message.interactionMetadata?.id ?? null;
  await keepPosted(press, { message, question, facts }, services);
}

/** The answer on the message. @throws UserError where there is none, or not all of it is true any more. */
function readShown(press: Press, services: Services): AnswerParts {
  const { errors } = languageFor(press.locale).texts;
  const { base } = services.footnoteFor(press.guildId);
  const components = readComponents(press.message);
  const answer = readAnswer(components, base);
  if (answer === undefined) throw new UserError(errors.forged);
  if (answer.facts.length < new Set(readFactIds(components)).size) throw new UserError(errors.factGone);
  return answer;
}

/** The page that is open, without its buttons. */
async function shareListing(
  press: Press,
  [command, key = '', page]: readonly string[],
  services: Services,
): Promise<void> {
  const { texts } = languageFor(press.locale);
  const language = languageFor(press.guildLocale ?? press.locale);
  const { components } = renderCommandPage(press, { command, key, page }, { services, language });
  takeUserTurn(press.user.id, services, texts);
  const shared = [press.message.id, press.customId];
  const earlier = await findShared(press.channelId, shared, services);
  if (earlier !== undefined) return linkTo(earlier, press);
  takeChannelTurn(press.channelId, services, texts);
  const boxes = components.filter((component) => component.type === ComponentType.Container);
  const posting = respondPublicly(press, { components: [text(sharedBy(press)), ...boxes], files: [] });
  services.recent.posting(press.channelId, shared, posting);
  const message = await posting;
  const facts = readListedIds(components);
  if (message !== undefined && facts.length > 0) await keepPosted(press, { message, question: null, facts }, services);
}

/** What was shared from the very same message a moment ago: a second press was a slip. */
function findShared(channel: string, shared: readonly string[], { recent }: Services): Promise<string | undefined> {
  return within(SOON_MS, recent.find(channel, shared));
}

function linkTo(message: string, press: Press): Promise<void> {
  const { channelId: channel, guildId: guild } = press;
  return tellPrivately(press, languageFor(press.locale).texts.repeat(linkToMessage({ guild, channel, message })));
}

/** So that it is marked when a fact changes. A store that is away costs a log line. */
async function keepPosted(
  { channelId: channel, guildId: guild, user }: Press,
  posted: Pick<PostedAnswer, 'message' | 'question' | 'facts'>,
  { store, writes, now, log }: Services,
): Promise<void> {
  await writes
    .track(store.postedAnswers.record({ ...posted, guild, channel, asker: user.id, atMs: now() }))
    .catch((error: unknown) => log.warn({ err: error, message: posted.message }, 'what was shared could not be kept'));
}

function sharedBy(press: Press): string {
  const member = press.member;
  const nickname = member && 'displayName' in member ? member.displayName : undefined;
  const { texts } = languageFor(press.guildLocale ?? press.locale);
  return `-# ${texts.sharedBy(escapeMarkdown(nickname ?? press.user.displayName))}`;
}
