/** "Helpful" and "Not helpful". Thanks are given for what is kept, and for nothing else. */

import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Verdict } from '../../store/store.js';
import type { Action, Press } from '../action.js';
import { say } from '../render/say.js';
import { findQuestion } from '../reply/find-question.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

const VERDICTS: Readonly<Record<string, Verdict>> = { helpful: 'helpful', unhelpful: 'not-helpful' };

export const feedback: Action = {
  name: 'feedback',
  async execute(press, [word = ''], services) {
    const { texts } = languageFor(press.locale);
    const verdict = Object.hasOwn(VERDICTS, word) ? VERDICTS[word] : undefined;
    if (verdict === undefined) throw new UserError(texts.errors.forged);
    await press.deferReply({ flags: MessageFlags.Ephemeral });
    if (!(await keep(verdict, press, services))) throw new UserError(texts.gaps.questionGone);
    await press.editReply(toMessage(say(verdict === 'helpful' ? texts.feedback.helpful : texts.feedback.unhelpful)));
  },
};

/** False where the question is no longer known: it was erased, or was asked too long ago. */
async function keep(verdict: Verdict, { message, guildId: guild, user }: Press, services: Services): Promise<boolean> {
  const { store, writes, now } = services;
  const question = await findQuestion(message, services);
  if ((await store.questions.find(question)) === undefined) return false;
  await writes.track(store.feedback.give({ guild, user: user.id, verdict, question, atMs: now() }));
  return true;
}
