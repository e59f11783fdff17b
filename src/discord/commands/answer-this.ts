/** "Answer this" in a message's context menu: answers what somebody else wrote, for all to see. */

import { UserError } from '../../errors.js';
import type { MessageCommand } from '../command.js';
import { declareOnMessage } from '../declare-command.js';
import { readText } from '../reply/read-text.js';
import { respondWithAnswer } from '../reply/respond-with-answer.js';
import { stripMarkup } from '../reply/strip-markup.js';
import { languageFor } from '../texts/language-for.js';

export const answerThis: MessageCommand = {
  data: declareOnMessage('answer-this', 'everywhere'),

  async execute(interaction, services) {
    const question = stripMarkup(readText(interaction.targetMessage));
    if (question === '') throw new UserError(languageFor(interaction.locale).texts.errors.emptyMessage);
    const answer = services.footnoteFor(interaction.guildId).ask(question);
    await respondWithAnswer(interaction, { question, answer, visibility: 'public', repeatsQuestion: true }, services);
  },
};
