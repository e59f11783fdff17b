/** The facts of every guild: the shared base with the guild's edits over it, in step with the journal, whichever process writes it. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { BoundedMap } from '../bounded-map.js';
import type { Edit } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import { factAfter } from '../facts/fact-after.js';
import type { EditableFootnote, Footnote, SharedFootnote } from '../retrieval/footnote.js';
import { followJournal } from '../store/follow-journal.js';
import type { Store } from '../store/store.js';
import { StoreUnavailable } from '../store/store-unavailable.js';

/** Everything that a guild's people can ask, and how its moderators have changed it. */
export interface GuildFacts {
  /** What a guild's people ask; null: direct messages, which see the base. Answers at once, whatever the store does: `behindSinceMs` tells whether edits may be missing. */
  footnoteFor(guild: string | null): Footnote;
  /** The last edit of a fact, as far as it is known here; undefined where nobody in the guild has edited it. */
  latest(guild: string, fact: string): Edit | undefined;
  /** The last edit of each fact that the guild has edited, retracted ones too. */
  edits(guild: string): Iterable<Edit>;
  /** Answers from an edit at once, before the journal tells of it. An edit that is known already changes nothing. */
  take(edit: Edit): void;
  /** Resolves once every edit of a guild that was kept before is answered from, other processes' too. Rejects where the store is away. */
  refresh(guild: string): Promise<void>;
  /** Since when the journal cannot be read, so that edits of other processes may be missing; undefined while it can. */
  readonly behindSinceMs: number | undefined;
  /** Ends following the journal. What is known stays. */
  stop(): void;
}

/** Where a guild stands. Edits are small and all stay; the index over them is not, and is made again where it was given up. */
type LatestEdits = Map<string, Edit>;

/** A guild's index, and what askers see of it. */
interface OpenGuild {
  readonly editable: EditableFootnote;
  /** Made anew with every edit, base included, so that whatever is remembered about a base is not taken for what it is now. */
  footnote: Footnote;
  /** Edits that the index does not know yet: it is made bit by bit after the start, and at once where somebody asks before. */
  rest: Edit[];
}

/** Guilds whose index is kept. Beyond it the one that was asked longest ago is given up. */
const OPEN_GUILDS = 500;
/** Edits that are laid between two turns of the event loop; some 30 ms. */
const SLICE = 100;

interface Ground {
  readonly shared: SharedFootnote;
  readonly store: Pick<Store, 'journal' | 'changes'>;
  readonly now: () => number;
  /** The journal could not be read; reading goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
  /** Another bound than the usual one on the guilds whose index is kept. */
  readonly openGuilds?: number;
}

/** Resolves once every guild's edits are known. Rejects with `StoreUnavailable` where the store is away. */
export async function openGuildFacts({
  shared,
  store,
  now,
  onTrouble,
  openGuilds = OPEN_GUILDS,
}: Ground): Promise<GuildFacts> {
  const guilds = new Map<string, LatestEdits>();
  const open = new BoundedMap<string, OpenGuild>(openGuilds);
  let behindSinceMs: number | undefined;
  let stopped = false;

  function opened(guild: string, edits: LatestEdits): OpenGuild {
    const known = open.get(guild);
    if (known) return known;
    const editable = shared.overlay();
    const begun: OpenGuild = { editable, footnote: editable, rest: [...edits.values()] };
    open.set(guild, begun);
    return begun;
  }

  function footnoteFor(guild: string | null): Footnote {
    const edits = guild === null ? undefined : guilds.get(guild);
    if (guild === null || edits === undefined) return shared;
    const known = opened(guild, edits);
    if (known.rest.length > 0) lay(known.rest.splice(0), known);
    return known.footnote;
  }

  function lay(edits: readonly Edit[], known: OpenGuild): void {
    const { editable } = known;
    const answering: Fact[] = [];
    const silent: string[] = [];
    for (const edit of edits) {
      const fact = factAfter(edit, shared.base);
      if (fact === undefined) silent.push(edit.fact);
      else answering.push(fact);
    }
    editable.remove(...silent);
    editable.put(...answering);
    known.footnote = { ...editable, base: { ...editable.base } };
  }

  /** A server with thousands of edits would be answered late for the first time otherwise. */
  async function prepare(): Promise<void> {
    for (const [guild, edits] of [...guilds].slice(0, openGuilds)) {
      const known = opened(guild, edits);
      while (known.rest.length > 0 && !stopped) {
        await nextTurn();
        lay(known.rest.splice(0, SLICE), known);
      }
    }
  }

  function take(edit: Edit): void {
    let edits = guilds.get(edit.guild);
    if (edits === undefined) {
      edits = new Map();
      guilds.set(edit.guild, edits);
    }
    if ((edits.get(edit.fact)?.revision ?? 0) >= edit.revision) return;
    edits.set(edit.fact, edit);
    const known = open.get(edit.guild);
    if (known === undefined) return;
    known.rest = known.rest.filter(({ fact }) => fact !== edit.fact);
    lay([edit], known);
  }

  const following = await followJournal(store, {
    load(guild, edits) {
      guilds.set(guild, new Map(edits.map((edit) => [edit.fact, edit])));
      open.delete(guild);
      behindSinceMs = undefined;
    },
    apply(_guild, edits) {
      for (const edit of edits) take(edit);
      behindSinceMs = undefined;
    },
    failed(error) {
      behindSinceMs ??= now();
      if (!(error instanceof StoreUnavailable && error.reason === 'closed')) onTrouble(error);
    },
    recovered() {
      behindSinceMs = undefined;
    },
  });
  prepare().catch(onTrouble);
  return {
    footnoteFor,
    latest: (guild, fact) => guilds.get(guild)?.get(fact),
    edits: (guild) => guilds.get(guild)?.values() ?? [],
    take,
    refresh: (guild) => following.refresh(guild),
    get behindSinceMs() {
      return behindSinceMs;
    },
    stop() {
      stopped = true;
      following.stop();
    },
  };
}
