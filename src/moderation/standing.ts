/** How a fact stands in a guild: what its moderators see before they change it. */

import type { Change, Edit, FactDraft } from '../facts/edit.js';
import { findStaleEdits, type StaleEdit } from '../facts/find-stale-edits.js';
import { fingerprint, toDraft } from '../facts/fingerprint.js';
import type { GuildFacts } from './guild-facts.js';

/** A fact that the guild has, or had. */
export interface Standing {
  readonly fact: string;
  /** The last edit; undefined where nobody in the guild has edited it. */
  readonly latest: Edit | undefined;
  /** Of the last edit; 0 for the fact as the base has it. */
  readonly revision: number;
  /** What it says; null while it is retracted (its history knows what it said). */
  readonly content: FactDraft | null;
  /** `fingerprint` of the base's own fact, which an edit that is made now stands on. */
  readonly base: string | null;
  /** What a moderator must choose about, because the base has changed beneath the last edit. */
  readonly stale: StaleEdit | undefined;
}

/** Undefined where the guild never had such a fact. */
export function standingOf(guildFacts: GuildFacts, guild: string, fact: string): Standing | undefined {
  const beneath = guildFacts.footnoteFor(null).base;
  const own = beneath.facts.get(fact);
  const latest = guildFacts.latest(guild, fact);
  if (own === undefined && latest === undefined) return undefined;
  return {
    fact,
    latest,
    revision: latest?.revision ?? 0,
    content: latest?.body ?? (own === undefined || latest?.operation === 'retract' ? null : toDraft(own)),
    base: fingerprint(own),
    stale: latest && findStaleEdits(beneath, [latest])[0],
  };
}

/** The change that gives a fact new content; one that the guild does not have yet is added. */
export function changeTo(body: FactDraft, standing: Standing | undefined): Change {
  if (standing === undefined) return { operation: 'add', body };
  return { operation: standing.latest?.operation === 'retract' ? 'restore' : 'amend', body };
}
