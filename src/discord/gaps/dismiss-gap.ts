/** "Not for us", and taking that back. */

import { UserError } from '../../errors.js';
import { findDismissed, wordingKey } from '../../moderation/list-gaps.js';
import { button } from '../render/blocks.js';
import { quoteQuestion } from '../render/render-gaps.js';
import { say } from '../render/say.js';
import { deferPrivately } from '../reply/defer-privately.js';
import { parsePage } from '../reply/parse-page.js';
import { followPrivately } from '../reply/respond.js';
import { encodeCustomId } from '../state/custom-id.js';
import { findPressedGap, type GapPress } from './gap-press.js';
import { showGaps } from './show-gaps.js';

/** Leaves the question and those like it out from now on. */
export async function dismissGap(pressed: GapPress): Promise<void> {
  const { press, moderator, page, language, services } = pressed;
  const { guild, user } = moderator;
  await press.deferUpdate();
  const { wordings } = await findPressedGap(pressed);
  const texts = wordings.map(({ text }) => text);
  await services.store.gaps.mark({ guild, texts, outcome: { kind: 'not-for-us' }, by: user, atMs: services.now() });
  await showGaps(press, { guild, page: parsePage(page) ?? 0 }, services);
  const { gaps } = language.texts;
  const [{ text }] = wordings;
  const restore = button(gaps.buttons.restore, encodeCustomId('gap', 'restore', wordingKey(text)));
  await followPrivately(press, say(gaps.dismissed(quoteQuestion(text, language.texts)), restore));
}

/** Lists it again. */
export async function restoreGap({ press, moderator, key, language, services }: GapPress): Promise<void> {
  const show = await deferPrivately(press);
  const { gaps } = services.store;
  const texts = await findDismissed(gaps, { guild: moderator.guild, key });
  const [first] = texts;
  if (first === undefined) throw new UserError(language.texts.gaps.gone);
  await gaps.unmark(moderator.guild, texts);
  await show(say(language.texts.gaps.restored(quoteQuestion(first, language.texts))));
}
