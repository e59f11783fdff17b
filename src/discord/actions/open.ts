/** A fact picked from a menu, shown to the reader alone. */

import type { Action } from '../action.js';
import { composeParts } from '../render/answer-parts.js';
import { renderAnswer } from '../render/render-answer.js';
import { findChosenFact } from '../reply/find-chosen-fact.js';
import { respondPrivately } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

export const open: Action = {
  name: 'open',
  async execute(press, args, services) {
    const answer = findChosenFact(press, args, services);
    const language = languageFor(press.locale);
    const { guildId: guild } = press;
    const { base } = services.footnoteFor(guild);
    await respondPrivately(
      press,
      renderAnswer(
        composeParts(answer, language, { guild, trouble: services.troubleFor(guild) }),
        { base, language },
        { to: 'asker' },
      ),
    );
  },
};
