/** A message that somebody wrote: a mention, a reply, a direct message, or a question in a team channel. */

import type { Message } from 'discord.js';
import type { Answer, Context } from '../../retrieval/answer.js';
import { composeParts } from '../render/answer-parts.js';
import { renderAnswer } from '../render/render-answer.js';
import { renderGreeting } from '../render/render-help.js';
import { isRepeatable } from '../reply/is-repeatable.js';
import { keepAnswer } from '../reply/keep-answer.js';
import { linkToMessage } from '../reply/link-to-message.js';
import { stripMentions } from '../reply/strip-mentions.js';
import { toMessage, toSentence } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { type Language, languageFor } from '../texts/language-for.js';
import { type Attention, decideAttention } from './decide-attention.js';
import { findReferenced, readContext } from './find-context.js';
import { findEarlier } from './find-earlier.js';
import { isQuestion } from './is-question.js';
import { reportMessageFailure } from './report-message-failure.js';

/** Speaking unasked and wrong costs more trust than silence: four of five is the least that a colleague would risk. */
export const UNPROMPTED_CONFIDENCE = 0.8;

/** Answers where an answer is wanted. Never rejects. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  if (!isFromPerson(message) || !services.seen.isFirst(message.id)) return;
  let attention: Attention = 'ignore';
  try {
    attention = await payAttention(message, services);
    if (attention === 'ignore') return;
    const isWanted = attention === 'answer';
    const taken = await services.work.tryRun(() => answerMessage(message, isWanted, services));
    if (!taken) services.log.warn({ message: message.id }, 'a question was dropped: too many at once');
  } catch (error) {
    await reportMessageFailure(message, { error, wasAddressed: attention === 'answer' }, services);
  }
}

function isFromPerson(message: Message): boolean {
  const { author, webhookId, system } = message;
  return author !== null && !author.bot && !author.system && webhookId === null && !system;
}

async function payAttention(message: Message, services: Services): Promise<Attention> {
  const { guildId, channel, mentions, client } = message;
  const me = client.user.id;
  const repliesToBot = mentions.repliedUser?.id === me;
  const others = mentions.users.some(({ id }) => id !== me) || mentions.roles.size > 0 || mentions.everyone;
  const isAddressed = repliesToBot || mentions.users.has(me);
  const parent = channel.isThread() ? channel.parentId : null;
  // Without the store nobody's choice is known: being addressed is then enough, and nothing else is.
  const mode =
    guildId === null
      ? null
      : await services.channelModes.of({ guild: guildId, channel: channel.id, parent }).catch(() => null);
  return decideAttention({
    isDirect: guildId === null,
    mode,
    isAddressed,
    addressesOthers: others || (message.reference !== null && !repliesToBot),
    isQuestion: isQuestion(stripMentions(message.content)),
  });
}

async function answerMessage(message: Message, isWanted: boolean, services: Services): Promise<void> {
  const { guildId: guild, channelId: channel, author } = message;
  const language = languageFor(message.guild?.preferredLocale);
  const footnote = services.footnoteFor(guild);
  const asked = await readQuestion(message, services);
  if (asked === null) return;
  if (asked.question === '') {
    if (isWanted && mayAsk(message, services))
      await message.reply(sendable(toMessage(renderGreeting(footnote, language))));
    return;
  }

  const { question, context, isReply } = asked;
  const answer = footnote.ask(question, context ?? services.recent.contextOf(channel, author.id));
  if (!isWanted && !isSure(answer)) return;
  if (!mayAsk(message, services)) return isWanted ? noticeCooldown(message, language, services) : undefined;

  const facts = answer.facts.map(({ id }) => id);
  const answered = { id: message.id, guild, channel, asker: author.id, question, answer };
  const earlier = guild === null || isReply ? undefined : await findEarlier(channel, answer, services);
  services.recent.answering(channel, author.id, { question, facts });
  if (earlier !== undefined) {
    const link = linkToMessage({ guild, channel, message: earlier });
    await message.reply(sendable(toSentence(language.texts.repeat(link))));
    return keepAnswer(answered, undefined, services);
  }
  const parts = composeParts(answer, language);
  const view = renderAnswer(parts, { base: footnote.base, language }, { to: 'everyone', asker: author.id });
  const posting = message.reply(sendable(toMessage(view))).then(({ id }) => id);
  if (isRepeatable(answer)) services.recent.posting(channel, facts, posting);
  await keepAnswer(answered, await posting, services);
}

/** The question, and what it stands on; null where there is nothing that could be read. */
async function readQuestion(
  message: Message,
  services: Services,
): Promise<{ question: string; context: Context | undefined; isReply: boolean } | null> {
  const question = stripMentions(message.content);
  const referenced = await findReferenced(message);
  const isReply = referenced !== null && referenced.author.id === message.client.user.id;
  if (isReply) {
    // Discord withholds the text of a reply that does not ping, and there is nothing to greet for.
    return question === '' ? null : { question, context: await readContext(referenced, services), isReply };
  }
  // Somebody's question, and below it a reply that only mentions the bot: "you answer that".
  const meant =
    question === '' && referenced !== null && !referenced.author.bot ? stripMentions(referenced.content) : '';
  return { question: question || meant, context: undefined, isReply };
}

function isSure({ kind, confidence }: Answer): boolean {
  return (kind === 'answer' || kind === 'list') && confidence >= UNPROMPTED_CONFIDENCE;
}

function mayAsk(message: Message, services: Services): boolean {
  return services.userCooldown.take(message.author.id) === 0 && services.channelCooldown.take(message.channelId) === 0;
}

/** One notice, then silence: a second one would be part of the flood. */
async function noticeCooldown(message: Message, { texts }: Language, services: Services): Promise<void> {
  if (services.noticeCooldown.take(message.author.id) > 0) return;
  const seconds = Math.ceil(services.userCooldown.waitFor(message.author.id) / 1000);
  await message.reply(sendable(toSentence(texts.errors.cooldown(Math.max(1, seconds)))));
}

/** If the question is deleted meanwhile, the answer stands without the reference. */
function sendable<M extends object>(payload: M): M & { failIfNotExists: boolean } {
  return { ...payload, failIfNotExists: false };
}
