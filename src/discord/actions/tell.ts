/** "Tell me when it is answered", below an answer that is none; and "Never mind". */

import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { button } from '../render/blocks.js';
import { say } from '../render/say.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { questionOf } from '../reply/question-of.js';
import { takeUserTurn } from '../reply/take-turn.js';
import { toMessage } from '../reply/to-message.js';
import { encodeCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';

export const tell: Action = {
  name: 'tell',
  async execute(press, [step, question = ''], services) {
    const { texts } = languageFor(press.locale);
    const { guildId: guild, user } = press;
    if (guild === null) throw new UserError(texts.errors.serverOnly);
    takeUserTurn(user.id, services, texts);
    const { gaps, questions } = services.store;
    if (step === 'never') {
      const show = await deferPrivately(press);
      await gaps.told(question, user.id);
      return show(say(texts.gaps.willNotTell));
    }
    // The answer stays; the wish is a message of its own.
    await press.deferReply({ flags: MessageFlags.Ephemeral });
    // The answer stands before its question is kept.
    await services.writes.settled();
    const asked = await questions.find(questionOf(press.message));
    if (asked === undefined || asked.guild !== guild) throw new UserError(texts.gaps.questionGone);
    const { id, channel, text } = asked;
    await gaps.wait({ question: id, guild, channel, user: user.id, text, atMs: services.now() });
    const never = button(texts.gaps.neverMind, encodeCustomId('tell', 'never', id));
    await press.editReply(toMessage(say(texts.gaps.willTell, never)));
  },
};
