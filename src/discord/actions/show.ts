/** "Did you mean": shows exactly the fact on the button. Whoever asked sees it in place of the first answer, others privately. */

import type { Action } from '../action.js';
import { composeParts } from '../render/answer-parts.js';
import { type Audience, renderAnswer } from '../render/render-answer.js';
import { findChosenFact } from '../reply/find-chosen-fact.js';
import { keepAnswer } from '../reply/keep-answer.js';
import { isOnPrivateMessage, updateOrCopy } from '../reply/respond.js';
import { takeUserTurn } from '../reply/take-turn.js';
import { languageFor } from '../texts/language-for.js';

export const show: Action = {
  name: 'show',
  async execute(press, args, services) {
    takeUserTurn(press.user.id, services, languageFor(press.locale).texts);
    const answer = findChosenFact(press, args, services);
    const { id, guildId: guild, channelId: channel, user } = press;
    const [, asker] = args;
    const isPrivate = isOnPrivateMessage(press);
    const mayChange = isPrivate || asker === user.id;
    const isPublic = mayChange && !isPrivate;
    const language = languageFor(isPublic ? (press.guildLocale ?? press.locale) : press.locale);
    const audience: Audience = isPublic ? { to: 'everyone', asker: user.id } : { to: 'asker' };
    const { base } = services.footnoteFor(guild);
    services.recent.answering(channel, user.id, answer);
    await updateOrCopy(
      press,
      renderAnswer(
        composeParts(answer, language, { guild, trouble: services.troubleFor(guild) }),
        { base, language },
        audience,
      ),
      mayChange,
    );
    const answered = { id, guild, channel, asker: user.id, question: answer.question, answer };
    await keepAnswer(answered, isPublic ? press.message.id : undefined, services);
  },
};
