/** A message that somebody wrote: a mention, a reply, a direct message, or a question in a team channel. */

import type { Message, MessageReplyOptions } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Answer, Context } from '../../retrieval/answer.js';
import { composeParts } from '../render/answer-parts.js';
import { renderAnswer } from '../render/render-answer.js';
import { renderGreeting } from '../render/render-help.js';
import { findEarlier } from '../reply/find-earlier.js';
import { isRepeatable } from '../reply/is-repeatable.js';
import { keepAnswer } from '../reply/keep-answer.js';
import { linkToMessage } from '../reply/link-to-message.js';
import { readText } from '../reply/read-text.js';
import { stripMarkup } from '../reply/strip-markup.js';
import { takeChannelTurn, takeUserTurn } from '../reply/take-turn.js';
import { toMessage, toSentence } from '../reply/to-message.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/en.js';
import { type Language, languageFor } from '../texts/language-for.js';
import { type Attention, decideAttention } from './decide-attention.js';
import { findReferenced, readContext, repliesTo } from './find-context.js';
import { isQuestion } from './is-question.js';
import { reportMessageFailure } from './report-message-failure.js';

/** Speaking unasked and wrong costs more trust than silence: four of five is the least that a colleague would risk. */
const UNPROMPTED_CONFIDENCE = 0.8;

/** Answers where an answer is wanted. Never rejects. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  if (!isFromPerson(message) || !services.seen.isFirst(message.id)) return;
  let attention: Attention = 'ignore';
  try {
    attention = await payAttention(message, services);
    if (attention === 'ignore') return;
    const isWanted = attention === 'answer';
    const language = languageFor(message.guild?.preferredLocale);
    const taken = await services.work.tryRun(() => answerMessage(message, { isWanted, language }, services));
    if (!taken) throw new UserError(language.texts.errors.busy);
  } catch (error) {
    await reportMessageFailure(message, { error, wasAddressed: attention === 'answer' }, services);
  }
}

function isFromPerson(message: Message): boolean {
  const { author, webhookId, system } = message;
  return author !== null && !author.bot && !author.system && webhookId === null && !system;
}

async function payAttention(message: Message, services: Services): Promise<Attention> {
  const { guildId, channel, mentions, reference, client } = message;
  const me = client.user.id;
  // A reply need not notify the bot; Discord sends the message that it replies to along with it.
  const repliedTo = mentions.repliedUser ?? channel.messages.cache.get(repliesTo(message) ?? '')?.author;
  const repliesToBot = repliedTo?.id === me;
  // Discord offers a bot's own role beside the bot; whoever picks it means the bot.
  const [mine, foreign] = mentions.roles.partition(({ tags }) => tags?.botId === me);
  const others = mentions.users.some(({ id }) => id !== me) || foreign.size > 0 || mentions.everyone;
  const parent = channel.isThread() ? channel.parentId : null;
  // Without the store nobody's choice is known: being addressed is then enough, and nothing else is.
  const mode =
    guildId === null
      ? null
      : await services.channelModes.of({ guild: guildId, channel: channel.id, parent }).catch(() => null);
  return decideAttention({
    isDirect: guildId === null,
    mode,
    isAddressed: repliesToBot || mentions.users.has(me) || mine.size > 0,
    addressesOthers: others || (reference !== null && !repliesToBot),
    isQuestion: isQuestion(stripMarkup(message.content)),
  });
}

async function answerMessage(
  message: Message,
  { isWanted, language }: { isWanted: boolean; language: Language },
  services: Services,
): Promise<void> {
  const { guildId: guild, channelId: channel, author } = message;
  const { texts } = language;
  if (isWanted) takeTurn(message, services, texts);
  const footnote = services.footnoteFor(guild);
  const asked = await readQuestion(message, services);
  if (asked === 'nothing') return;
  if (asked === 'unreadable') return void (await reply(message, toSentence(texts.unreadable)));
  const { question, context, isReply } = asked;
  if (question === '') return void (await reply(message, toMessage(renderGreeting(footnote, language))));

  // Whoever speaks to somebody else follows up on nothing that the bot has said.
  const remembered = isWanted ? services.recent.contextOf(channel, author.id) : undefined;
  const answer = footnote.ask(question, context ?? remembered);
  if (!isWanted) {
    if (!isSure(answer)) return;
    takeTurn(message, services, texts);
  }
  const facts = answer.facts.map(({ id }) => id);
  const answered = { id: message.id, guild, channel, asker: author.id, question, answer };
  const earlier = guild === null || isReply ? undefined : await findEarlier(channel, answer, services);
  services.recent.answering(channel, author.id, answer);
  if (earlier !== undefined) {
    await reply(message, toSentence(texts.repeat(linkToMessage({ guild, channel, message: earlier }))));
    return keepAnswer(answered, undefined, services);
  }
  const parts = composeParts(answer, language, { guild, trouble: services.troubleFor(guild) });
  const view = renderAnswer(parts, { base: footnote.base, language }, { to: 'everyone', asker: author.id });
  const posting = reply(message, toMessage(view)).then(({ id }) => id);
  if (isRepeatable(answer)) services.recent.posting(channel, facts, posting);
  await keepAnswer(answered, await posting, services);
}

/** Named after the question, so that Discord posts it once although the client tries again after an answer that was lost. */
function reply(message: Message, words: MessageReplyOptions): Promise<Message> {
  return message.reply({ ...words, nonce: message.id, enforceNonce: true });
}

function takeTurn({ author, channelId }: Message, services: Services, texts: Texts): void {
  takeUserTurn(author.id, services, texts);
  takeChannelTurn(channelId, services, texts);
}

interface Question {
  /** Empty where the bot was only mentioned. */
  readonly question: string;
  readonly context: Context | undefined;
  /** Whether it replies to the bot. */
  readonly isReply: boolean;
}

/** The question and what it stands on; `unreadable` where Discord withholds the message that is meant. */
async function readQuestion(message: Message, services: Services): Promise<Question | 'nothing' | 'unreadable'> {
  const question = stripMarkup(readText(message));
  const referenced = await findReferenced(message);
  if (referenced !== null && referenced.author.id === message.client.user.id) {
    // Discord withholds the text of a reply that does not ping, and there is nothing to greet for.
    return question === '' ? 'nothing' : { question, context: await readContext(referenced, services), isReply: true };
  }
  // Somebody's question, and below it a reply that only mentions the bot: "you answer that".
  const isPointing = question === '' && referenced !== null && !referenced.author.bot;
  const meant = isPointing ? stripMarkup(readText(referenced)) : question;
  if (isWithheld(message) || (isPointing && meant === '')) return 'unreadable';
  return { question: meant, context: undefined, isReply: false };
}

/** Without the intent for it, Discord sends the text only of what mentions the bot itself, not its role. */
function isWithheld({ guildId, content, attachments, stickers, embeds }: Message): boolean {
  return guildId !== null && content === '' && attachments.size === 0 && stickers.size === 0 && embeds.length === 0;
}

function isSure({ kind, confidence }: Answer): boolean {
  return (kind === 'answer' || kind === 'list') && confidence >= UNPROMPTED_CONFIDENCE;
}
