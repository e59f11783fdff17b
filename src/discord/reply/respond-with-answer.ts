/** Answers an interaction with an answer of the core, or with a link where the same stands in the channel already. */

import type { Answer } from '../../retrieval/answer.js';
import { composeParts } from '../render/answer-parts.js';
import { button } from '../render/blocks.js';
import { renderAnswer } from '../render/render-answer.js';
import type { Services } from '../services.js';
import { encodeCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';
import { findEarlierSoon } from './find-earlier.js';
import { isRepeatable } from './is-repeatable.js';
import { type AnsweredQuestion, keepAnswer } from './keep-answer.js';
import { linkToMessage } from './link-to-message.js';
import { type Answerable, respondPrivately, respondPublicly, tellPrivately } from './respond.js';
import { takeChannelTurn } from './take-turn.js';

/** What was asked, what the core says, and who shall see it. */
export interface Asked {
  readonly question: string;
  readonly answer: Answer;
  readonly visibility: 'public' | 'private';
  /** Whether readers should see the question above the answer. */
  readonly repeatsQuestion: boolean;
}

/** Acknowledges with the answer. */
export async function respondWithAnswer(interaction: Answerable, asked: Asked, services: Services): Promise<void> {
  const { question, answer } = asked;
  const { guildId: guild, user } = interaction;
  const channel = interaction.channelId ?? '';
  const answered = { id: interaction.id, guild, channel, asker: user.id, question, answer };
  const facts = answer.facts.map(({ id }) => id);
  const isPublic = asked.visibility === 'public';
  const earlier = isPublic ? await findEarlierSoon(channel, answer, services) : undefined;
  // What is refused for want of a turn is no answer that the next question could lean on.
  if (isPublic && earlier === undefined) takeChannelTurn(channel, services, languageFor(interaction.locale).texts);
  services.recent.answering(channel, user.id, answer);
  if (earlier !== undefined) {
    await linkTo(earlier, interaction, answered);
    return keepAnswer(answered, undefined, services);
  }

  const { base } = services.footnoteFor(guild);
  const language = languageFor(isPublic ? (interaction.guildLocale ?? interaction.locale) : interaction.locale);
  const shown = asked.repeatsQuestion ? question : undefined;
  const parts = composeParts(answer, language, { guild, question: shown, trouble: services.troubleFor(guild) });
  if (!isPublic) {
    await respondPrivately(interaction, renderAnswer(parts, { base, language }, { to: 'asker' }));
    return keepAnswer(answered, undefined, services);
  }
  const view = renderAnswer(parts, { base, language }, { to: 'everyone', asker: user.id });
  const posting = respondPublicly(interaction, view);
  if (isRepeatable(answer)) services.recent.posting(channel, facts, posting);
  await keepAnswer(answered, await posting, services);
}

/** One line for the asker alone; everyone else has the answer before their eyes. */
async function linkTo(
  message: string,
  interaction: Answerable,
  { guild, channel, answer }: AnsweredQuestion,
): Promise<void> {
  const { texts } = languageFor(interaction.locale);
  const [first, ...others] = answer.facts;
  const show = first && others.length === 0 ? button(texts.buttons.showHere, encodeCustomId('show', first.id, '')) : [];
  await tellPrivately(interaction, texts.repeat(linkToMessage({ guild, channel, message })), show);
}
