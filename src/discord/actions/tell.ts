/** "Tell me when it is answered", below an answer that is none; and "Never mind". */

import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Fact } from '../../facts/fact.js';
import { findAnswer } from '../../moderation/find-answer.js';
import type { GapMark } from '../../store/gaps.js';
import type { LoggedQuestion } from '../../store/store.js';
import type { Action, Press } from '../action.js';
import { button } from '../render/blocks.js';
import { renderFilled } from '../render/render-filled.js';
import { say } from '../render/say.js';
import type { View } from '../render/view.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { findQuestion } from '../reply/find-question.js';
import { takeUserTurn } from '../reply/take-turn.js';
import { toMessage } from '../reply/to-message.js';
import type { Services } from '../services.js';
import { encodeCustomId } from '../state/custom-id.js';
import { timeOfId } from '../state/discord-time.js';
import { languageFor } from '../texts/language-for.js';

/** Of one person in a server: each is asked again with every change. */
const MOST_WISHES = 25;

interface AskedHere extends LoggedQuestion {
  readonly guild: string;
}

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
    await press.editReply(toMessage(await keepWish({ ...asked, guild }, press, services)));
  },
};

/**
 * Remembers the wish and says so, or shows the answer if there is one by now. The wish comes first: whatever is changed after it finds it, and
 * whatever was changed before is looked at here, so that no change falls between.
 */
async function keepWish(asked: AskedHere, { user, locale }: Press, services: Services): Promise<View> {
  const { store, guildFacts, footnoteFor, now } = services;
  const { id, guild, channel, text } = asked;
  const language = languageFor(locale);
  const { willTell, willTellAside, manyWishes, neverMind } = language.texts.gaps;
  const others = (await store.gaps.waiting(guild)).filter((wish) => wish.user === user.id && wish.question !== id);
  if (others.length >= MOST_WISHES) throw new UserError(manyWishes(MOST_WISHES));
  await store.gaps.wait({ question: id, guild, channel, user: user.id, text, atMs: now() });
  await guildFacts.refresh(guild);
  const mark = await store.gaps.markOf(guild, text);
  const footnote = footnoteFor(guild);
  const fact = findAnswer({ text, chosen: chosenSince(asked, mark), isNew: isNewerThan(asked, services) }, footnote);
  if (fact !== undefined) {
    await store.gaps.told(id, user.id);
    return renderFilled(fact, { base: footnote.base, language }, { question: text, channel });
  }
  const never = button(neverMind, encodeCustomId('tell', 'never', id));
  return say(mark?.outcome.kind === 'not-for-us' ? willTellAside : willTell, never);
}

/** What was chosen before the question was asked has not answered it. */
function chosenSince({ atMs }: AskedHere, mark: GapMark | undefined): string | null {
  return mark?.outcome.kind === 'answered' && mark.atMs >= atMs ? mark.outcome.fact : null;
}

function isNewerThan({ id, guild }: AskedHere, { guildFacts }: Services): (fact: Fact) => boolean {
  const askedAt = timeOfId(id) ?? 0;
  return (fact) => {
    const edit = guildFacts.latest(guild, fact.id);
    return edit !== undefined && (timeOfId(edit.event) ?? Number.POSITIVE_INFINITY) >= askedAt;
  };
}
