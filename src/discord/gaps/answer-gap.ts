/** "This fact answers it": a moderator chooses the fact, and it is taught the wording. */

import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.js';
import type { FactDraft } from '../../facts/edit.js';
import { wordingKey } from '../../moderation/list-gaps.js';
import { nearFacts } from '../../moderation/near-facts.js';
import { changeTo, type Standing, standingOf } from '../../moderation/standing.js';
import { SELECT_OPTIONS_LIMIT } from '../limits.js';
import { describeProblem } from '../moderation/describe-problem.js';
import { makeChange } from '../moderation/make-change.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { renderFactChoice } from '../render/render-fact-choice.js';
import { quoteQuestion } from '../render/render-gaps.js';
import { say } from '../render/say.js';
import { toMessage } from '../reply/to-message.js';
import { findPressedGap, type GapPress } from './gap-press.js';

/** Offers the facts that come near. */
export async function chooseFact(pressed: GapPress): Promise<void> {
  const { press, moderator, language, services } = pressed;
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const [{ text: question }] = (await findPressedGap(pressed)).wordings;
  const facts = nearFacts(services.footnoteFor(moderator.guild), question, SELECT_OPTIONS_LIMIT);
  await press.editReply(toMessage(renderFactChoice({ question, key: wordingKey(question) }, facts, language)));
}

/** Amends the fact that was chosen: the wording becomes one of its example questions. */
export async function teachFact(pressed: GapPress): Promise<void> {
  const { press, moderator, language, services } = pressed;
  const { texts } = language;
  const [id = ''] = press.isStringSelectMenu() ? press.values : [];
  await press.deferUpdate();
  const { wordings } = await findPressedGap(pressed);
  const standing = standingOf(services.guildFacts, moderator.guild, id);
  const content = standing?.content;
  if (standing === undefined || !content) throw new UserError(texts.errors.factGone);

  const question = wordings[0].text.replace(/\s+/gu, ' ').trim();
  const shown = quoteQuestion(question, texts);
  const tell = (sentence: string) => press.editReply(toMessage(say(sentence)));
  if (content.questions.includes(question)) {
    const filled = { guild: moderator.guild, texts: wordings.map(({ text }) => text), fact: id, by: moderator.user };
    await services.store.gaps.fill({ ...filled, atMs: services.now() });
    services.duties.wake(moderator.guild);
    await tell(texts.gaps.knownAlready(shown));
    return;
  }
  if (await teach({ ...content, questions: [...content.questions, question] }, standing, pressed)) {
    await tell(texts.proposals.waits);
    return;
  }
  const { facts, kind } = services.footnoteFor(moderator.guild).ask(question);
  const isAnswered = (kind === 'answer' || kind === 'list') && facts.some((fact) => fact.id === id);
  await tell(texts.gaps[isAnswered ? 'taught' : 'taughtOnly'](shown, escapeMarkdown(content.statement)));
}

/** Whether it waits for a second moderator. @throws UserError saying why it was not kept. Rejects where the store is away. */
async function teach(
  draft: FactDraft,
  standing: Standing,
  { press, moderator: { guild, user }, language: { texts }, services }: GapPress,
): Promise<boolean> {
  const changed = await makeChange(
    {
      ...changeTo(draft, standing),
      guild,
      event: press.id,
      fact: standing.fact,
      onRevision: standing.revision,
      base: standing.base,
      actor: user,
      proposal: null,
      reason: texts.gaps.teachReason,
    },
    { client: press.client, services },
  );
  switch (changed.kind) {
    case 'stored':
    case 'repeated':
      return false;
    case 'proposed':
      return true;
    case 'conflict':
      throw new UserError(texts.gaps.changedMeanwhile);
    case 'refused': {
      const [problem] = changed.problems;
      const { base } = services.footnoteFor(guild);
      throw new UserError(problem ? describeProblem(problem, base, texts) : texts.gaps.changedMeanwhile);
    }
    case 'away':
      throw changed.error;
  }
}
