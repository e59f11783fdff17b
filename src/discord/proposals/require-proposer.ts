/** Who may propose: everybody, as long as moderators can keep up with it. */

import type { BaseInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { Proposal } from '../../store/proposals.js';
import { type Moderator, readSettings } from '../moderation/require-moderator.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';

/** Open proposals of one person: enough to correct what one has read, too few to flood anybody. */
export const OPEN_PER_PERSON = 5;
/** Open proposals of a server. */
const OPEN_PER_GUILD = 200;

/** Somebody who may propose, and no more: the same shape as a moderator, for both write drafts. */
export type Proposer = Moderator;

/** @throws UserError where nothing can be proposed, or nobody can say so just now. */
export async function requireProposer(interaction: BaseInteraction, services: Services): Promise<Proposer> {
  const { texts } = languageFor(interaction.locale);
  const { guildId: guild, user } = interaction;
  if (guild === null) throw new UserError(texts.errors.serverOnly);
  const settings = await readSettings(guild, services, texts);
  if (settings.reviewChannel === null) throw new UserError(texts.proposals.off);
  return { guild, user: user.id, settings };
}

/** Whether one more can wait: not where the person, or the server, has as many open ones as may be. */
export type Room =
  | { readonly kind: 'free' | 'crowded' }
  | { readonly kind: 'too-many'; readonly own: readonly Proposal[] };

/** Rejects where the store is away. */
export async function lookForRoom(
  { guild, user }: Pick<Proposer, 'guild' | 'user'>,
  { store }: Services,
): Promise<Room> {
  const open = await store.proposals.open(guild, OPEN_PER_GUILD);
  const own = open.filter(({ proposer }) => proposer === user);
  if (own.length >= OPEN_PER_PERSON) return { kind: 'too-many', own };
  return { kind: open.length >= OPEN_PER_GUILD ? 'crowded' : 'free' };
}
