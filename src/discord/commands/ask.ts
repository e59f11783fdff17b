/** `/ask`: a question, answered for all or privately. */

import { ApplicationCommandOptionType } from 'discord.js';
import { UserError } from '../../errors.js';
import type { SlashCommand } from '../command.js';
import { declareSlash } from '../declare-command.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT, CHOICE_VALUE_LIMIT } from '../limits.js';
import { labelFact } from '../render/label-fact.js';
import { respondWithAnswer } from '../reply/respond-with-answer.js';
import { stripMarkup } from '../reply/strip-markup.js';
import { describeOption } from '../texts/describe-command.js';
import { languageFor } from '../texts/language-for.js';

/** Longer than any question a person types; Discord enforces it. */
const QUESTION_LIMIT = 1000;

/** A choice picked from those offered names its fact, so that picking answers exactly that. */
const PICKED = 'fact:';

export const ask: SlashCommand = {
  data: {
    ...declareSlash('ask', 'everywhere'),
    options: [
      {
        ...describeOption('ask', 'question'),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: QUESTION_LIMIT,
      },
      { ...describeOption('ask', 'private'), type: ApplicationCommandOptionType.Boolean },
    ],
  },

  async execute(interaction, services) {
    const question = stripMarkup(interaction.options.getString('question', true));
    if (question === '') throw new UserError(languageFor(interaction.locale).texts.errors.emptyQuestion);
    const footnote = services.footnoteFor(interaction.guildId);
    const picked = isPicked(question) ? footnote.show(question.slice(PICKED.length)) : undefined;
    // It was retracted while the person was choosing.
    if (isPicked(question) && picked === undefined) {
      throw new UserError(languageFor(interaction.locale).texts.errors.factGone);
    }
    const context = services.recent.contextOf(interaction.channelId, interaction.user.id);
    const answer = picked ?? footnote.ask(question, context);
    const visibility = interaction.options.getBoolean('private') ? 'private' : 'public';
    const asked = { question: picked ? picked.question : question, answer, visibility } as const;
    await respondWithAnswer(interaction, { ...asked, repeatsQuestion: !picked }, services);
  },

  suggest(interaction, services) {
    const footnote = services.footnoteFor(interaction.guildId);
    const { texts } = languageFor(interaction.locale);
    // What is longer than a choice can be is no beginning of one.
    const typed = interaction.options.getFocused().slice(0, CHOICE_NAME_LIMIT);
    return footnote.suggest(typed, AUTOCOMPLETE_LIMIT).flatMap(({ text, fact }, index) => {
      const value = PICKED + fact;
      const known = footnote.base.facts.get(fact);
      if (value.length > CHOICE_VALUE_LIMIT || known === undefined) return [];
      const whole = text.length > 0 && text.length <= CHOICE_NAME_LIMIT;
      return [{ name: whole ? text : labelFact(known, CHOICE_NAME_LIMIT, texts.menus.fact(index + 1)), value }];
    });
  },
};

/** No id has a space in it, and nobody types a single such word. */
function isPicked(question: string): boolean {
  return question.startsWith(PICKED) && !question.includes(' ');
}
