/** "Did you mean": shows exactly the fact on the button. Whoever asked sees it in place of the first answer, others privately. */

import type { Action } from '../action.js';
import { composeParts } from '../render/answer-parts.js';
import { renderAnswer } from '../render/render-answer.js';
import { chooseAudience } from '../reply/choose-audience.js';
import { findChosenFact } from '../reply/find-chosen-fact.js';
import { keepAnswer } from '../reply/keep-answer.js';
import { updateOrCopy } from '../reply/respond.js';
import { takeUserTurn } from '../reply/take-turn.js';
import { languageFor } from '../texts/language-for.js';

export const show: Action = {
  name: 'show',
  async execute(press, args, services) {
    takeUserTurn(press.user.id, services, languageFor(press.locale).texts);
    const answer = findChosenFact(press, args, services);
    const { id, guildId: guild, channelId: channel, user } = press;
    const [, asker] = args;
    const { audience, language, mayChange } = chooseAudience(press, asker);
    const { base } = services.footnoteFor(guild);
    services.recent.answering(channel, user.id, answer);
    const parts = composeParts(answer, language, { guild, trouble: services.troubleFor(guild) });
    await updateOrCopy(press, renderAnswer(parts, { base, language }, audience), mayChange);
    const answered = { id, guild, channel, asker: user.id, question: answer.question, answer };
    await keepAnswer(answered, audience.to === 'everyone' ? press.message.id : undefined, services);
  },
};
