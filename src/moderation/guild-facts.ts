/** The facts of every guild: the shared base with the guild's edits over it, in step with the journal, whichever process writes it. */

import { BoundedMap } from '../bounded-map.js';
import type { Edit } from '../facts/edit.js';
import type { Fact } from '../facts/fact.js';
import { factAfter } from '../facts/fact-after.js';
import type { Answer } from '../retrieval/answer.js';
import type { EditableFootnote, Footnote, SharedFootnote } from '../retrieval/footnote.js';
import { followJournal } from '../store/follow-journal.js';
import type { Store } from '../store/store.js';
import { StoreUnavailable } from '../store/store-unavailable.js';

/** Everything that a guild's people can ask, and how its moderators have changed it. */
export interface GuildFacts {
  /** What a guild's people ask; null: direct messages, which see the base. Answers at once, whatever the store does. */
  footnoteFor(guild: string | null): Footnote;
  /** The last edit of a fact, as far as it is known here; undefined where nobody in the guild has edited it. */
  latest(guild: string, fact: string): Edit | undefined;
  /** The last edit of each fact that the guild has edited, retracted ones too. */
  edits(guild: string): Iterable<Edit>;
  /** Answers from an edit at once, before the journal tells of it. An edit that is known already changes nothing. */
  take(edit: Edit): void;
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
  readonly footnote: Footnote;
}

/** Guilds whose index is kept. Beyond it the one that was asked longest ago is given up. */
const OPEN_GUILDS = 500;

interface Ground {
  readonly shared: SharedFootnote;
  readonly store: Pick<Store, 'journal' | 'changes'>;
  readonly now: () => number;
  /** The journal could not be read; reading goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** Resolves once every guild's edits are known. Rejects with `StoreUnavailable` where the store is away. */
export async function openGuildFacts({ shared, store, now, onTrouble }: Ground): Promise<GuildFacts> {
  const guilds = new Map<string, LatestEdits>();
  const open = new BoundedMap<string, OpenGuild>(OPEN_GUILDS);
  let behindSinceMs: number | undefined;

  function knownTo(guild: string): Footnote {
    const edits = guilds.get(guild);
    if (edits === undefined) return shared;
    return open.get(guild)?.footnote ?? lay(edits.values(), shared.overlay(), guild);
  }

  function footnoteFor(guild: string | null): Footnote {
    if (guild === null) return shared;
    const known = knownTo(guild);
    return behindSinceMs === undefined ? known : admitDelay(known, behindSinceMs);
  }

  function lay(edits: Iterable<Edit>, editable: EditableFootnote, guild: string): Footnote {
    const answering: Fact[] = [];
    const silent: string[] = [];
    for (const edit of edits) {
      const fact = factAfter(edit, shared.base);
      if (fact === undefined) silent.push(edit.fact);
      else answering.push(fact);
    }
    editable.remove(...silent);
    editable.put(...answering);
    const footnote = { ...editable, base: { ...editable.base } };
    open.set(guild, { editable, footnote });
    return footnote;
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
    if (known) lay([edit], known.editable, edit.guild);
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
  });
  // The first question of a server with many edits would come too late otherwise.
  for (const guild of [...guilds.keys()].slice(0, OPEN_GUILDS)) knownTo(guild);
  return {
    footnoteFor,
    latest: (guild, fact) => guilds.get(guild)?.get(fact),
    edits: (guild) => guilds.get(guild)?.values() ?? [],
    take,
    get behindSinceMs() {
      return behindSinceMs;
    },
    stop: () => following.stop(),
  };
}

/** Answers from what is known, and says that there may be more. */
function admitDelay(footnote: Footnote, sinceMs: number): Footnote {
  const since = new Date(sinceMs).toISOString().slice(11, 16);
  const note = `The database cannot be read since ${since} UTC, so the latest changes by moderators may be missing here.`;
  const admit = (answer: Answer): Answer => ({ ...answer, notes: [...answer.notes, note] });
  return {
    ...footnote,
    ask: (question, context) => admit(footnote.ask(question, context)),
    show: (factId) => {
      const answer = footnote.show(factId);
      return answer && admit(answer);
    },
  };
}
