/** A press on one of the buttons of `/gaps`. */

import { UserError } from '../../errors.js';
import { findGap, type Gap, listGaps } from '../../moderation/list-gaps.js';
import type { Press } from '../action.js';
import type { Moderator } from '../moderation/require-moderator.js';
import type { Services } from '../services.js';
import type { Language } from '../texts/language-for.js';

/** By a moderator, on a message that nobody else sees. `key` and `page` come from outside and may be anything. */
export interface GapPress {
  readonly press: Press;
  readonly moderator: Moderator;
  /** Names the question: `wordingKey` of one of its wordings. */
  readonly key: string;
  /** The page of the list that the button stands on. */
  readonly page: string | undefined;
  readonly language: Language;
  readonly services: Services;
}

/**
 * The question that the button is about, looked up in the guild where it was pressed. Rejects where the store is away.
 * @throws UserError where it is no gap any more.
 */
export async function findPressedGap({
  moderator,
  key,
  language,
  services,
}: Pick<GapPress, 'moderator' | 'key' | 'language' | 'services'>): Promise<Gap> {
  const gap = findGap(await listGaps(services.store.gaps, moderator.guild), key);
  if (gap === undefined) throw new UserError(language.texts.gaps.gone);
  return gap;
}
