/** The fact that a moderator names: in an option, on a button. */

import { UserError } from '../../errors.js';
import type { FactDraft } from '../../facts/edit.js';
import { type Standing, standingOf } from '../../moderation/standing.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/en.js';

/** @throws UserError where the guild never had it. */
export function findStanding(
  fact: string,
  { guild, services, texts }: { readonly guild: string; readonly services: Services; readonly texts: Texts },
): Standing {
  const standing = standingOf(services.guildFacts, guild, fact);
  if (standing === undefined) throw new UserError(texts.moderation.noSuchFact);
  return standing;
}

/** What a fact says that answers. @throws UserError where it does not, with the way to bring it back. */
export function requireContent({ content, latest }: Standing, { moderation }: Texts): FactDraft {
  if (content !== null) return content;
  throw new UserError(latest?.operation === 'retract' ? moderation.isRetracted : moderation.goneFromDocuments);
}
