/** "Tell me when it is answered", below an answer that is none; and "Never mind". */

import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import type { Action } from '../action.js';
import { button } from '../render/blocks.js';
import { renderFilled } from '../render/render-filled.js';
import { say } from '../render/say.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { findQuestion } from '../reply/find-question.js';
import { takeUserTurn } from '../reply/take-turn.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
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
    const asked = await questions.find(await findQuestion(press.message, services));
    if (asked === undefined || asked.guild !== guild) throw new UserError(texts.gaps.questionGone);
    const { id, channel, text } = asked;
    await gaps.wait({ question: id, guild, channel, user: user.id, text, atMs: services.now() });
    // It may have been answered since; kept first, a change that comes just now finds the wish.
    const fact = await factFor(text, guild, services);
    if (fact !== undefined) {
      const setting = { base: services.footnoteFor(guild).base, language: languageFor(press.locale) };
      await press.editReply(toMessage(renderFilled(fact, setting, { question: text, channel })));
      return gaps.told(id, user.id);
    }
    const never = button(texts.gaps.neverMind, encodeCustomId('tell', 'never', id));
    await press.editReply(toMessage(say(texts.gaps.willTell, never)));
  },
};

/** What answers a question now, as every process has left it; undefined for nothing. Rejects where the store is away. */
async function factFor(question: string, guild: string, services: Services): Promise<Fact | undefined> {
  await services.guildFacts.refresh(guild);
  const { kind, facts } = services.footnoteFor(guild).ask(question);
  return kind === 'answer' || kind === 'list' ? facts[0] : undefined;
}
