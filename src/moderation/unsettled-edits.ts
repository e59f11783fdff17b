/** The edits that moderators must look at because the documents have changed beneath them. */

import { createHash } from 'node:crypto';
import { findStaleEdits, type StaleEdit } from '../facts/find-stale-edits.js';
import { fingerprint } from '../facts/fingerprint.js';
import type { GuildFacts } from './guild-facts.js';

/** What moderators have not chosen about yet. */
export interface UnsettledEdits {
  readonly edits: readonly StaleEdit[];
  /** The same as long as there is nothing new to tell. */
  readonly signature: string;
}

/** Undefined where there is nothing to choose. */
export function unsettledEdits(guildFacts: GuildFacts, guild: string): UnsettledEdits | undefined {
  const edits = findStaleEdits(guildFacts.footnoteFor(null).base, [...guildFacts.edits(guild)]);
  if (edits.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const { edit, baseNow, lostQuotes } of edits) {
    hash.update(JSON.stringify([edit.fact, edit.revision, fingerprint(baseNow), lostQuotes.length]));
  }
  return { edits, signature: hash.digest('hex') };
}
