/** Words by which a moderator looks for the fact that answers a question. */

import { MessageFlags } from 'discord.js';
import { nearFacts } from '../../moderation/near-facts.js';
import type { Form } from '../form.js';
import { findPressedGap } from '../gaps/gap-press.js';
import { WORDS_FIELD } from '../gaps/search-fact.js';
import { SELECT_OPTIONS_LIMIT } from '../limits.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { renderFactChoice } from '../render/render-fact-choice.js';
import { toMessage } from '../reply/to-message.js';
import { languageFor } from '../texts/language-for.js';

export const searchFact: Form = {
  name: 'search-fact',
  async execute(submission, [key = ''], services) {
    const moderator = await requireModerator(submission, services);
    const language = languageFor(submission.locale);
    await submission.deferReply({ flags: MessageFlags.Ephemeral });
    const [{ text: question }] = (await findPressedGap({ moderator, key, language, services })).wordings;
    const words = submission.fields.getTextInputValue(WORDS_FIELD);
    const facts = nearFacts(services.footnoteFor(moderator.guild), words, SELECT_OPTIONS_LIMIT);
    await submission.editReply(toMessage(renderFactChoice({ question, key }, facts, language)));
  },
};
