/** The way of every change that is made in Discord: it is kept and answered from, and then everybody whom it concerns learns of it (`duties/`). */

import type { Client } from 'discord.js';
import type { NewEdit } from '../../facts/edit.js';
import { type Append, type Changed, changeFact } from '../../moderation/change-fact.js';
import { makeProposal, type Proposed } from '../proposals/make-proposal.js';
import type { Services } from '../services.js';

/** A change as a handler knows it; when it is made is known here. */
export type WantedEdit = NewEdit extends infer Each ? (Each extends NewEdit ? Omit<Each, 'atMs'> : never) : never;

/**
 * Makes a change, or says why not; where a second moderator must approve, it proposes the change instead. The caller has checked the right
 * (`requireModerator`) and words what came of it. `append` is given where the journal is not written directly: by a proposal that is accepted.
 * Rejects where the guild's settings cannot be read.
 */
export async function makeChange(
  wanted: WantedEdit,
  { client, services, append }: { client: Client; services: Services; append?: Append },
): Promise<Changed | Proposed> {
  if (append === undefined && (await needsSecond(wanted.guild, services))) {
    return makeProposal(wanted, { client, services, channel: null, isApproved: true });
  }
  const keep = append ?? ((edit) => services.store.journal.append(edit));
  const changed = await changeFact({ ...wanted, atMs: services.now() }, services.guildFacts, keep);
  if (changed.kind === 'stored' || changed.kind === 'repeated') services.duties.wake(wanted.guild);
  return changed;
}

async function needsSecond(guild: string, { settingsOf }: Services): Promise<boolean> {
  const { approvals } = await settingsOf(guild);
  return approvals > 1;
}
