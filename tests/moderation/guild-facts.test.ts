/** The facts of a guild, in step with the journal: whoever writes it, and while it cannot be read. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEdit } from '../../src/facts/edit.js';
import { fingerprint, toDraft } from '../../src/facts/fingerprint.js';
import { changeFact } from '../../src/moderation/change-fact.js';
import { type GuildFacts, openGuildFacts } from '../../src/moderation/guild-facts.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import type { Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { makeBase } from '../discord/moderation/briefing.js';
import { type BreakableStore, openBreakableStore } from '../discord/setup/breakable-store.js';

const base = makeBase();
const shared = createFootnote(base);
const meeting = base.facts.get('meeting');

let store: BreakableStore;
let opened: GuildFacts[];
beforeEach(async () => {
  store = await openBreakableStore();
  opened = [];
});
afterEach(async () => {
  for (const guildFacts of opened) guildFacts.stop();
  await store.close();
});

/** As another process opens it: nothing is shared but the store. */
async function open(from: Pick<Store, 'journal' | 'changes'> = store, openGuilds = 500): Promise<GuildFacts> {
  const guildFacts = await openGuildFacts({ shared, store: from, now: () => 60_000, onTrouble: () => {}, openGuilds });
  opened.push(guildFacts);
  return guildFacts;
}

let events = 0;
function amend(statement: string, onRevision = 0, guild = 'g1'): NewEdit {
  if (meeting === undefined) throw new Error('The base has no meeting.');
  return {
    operation: 'amend',
    body: { ...toDraft(meeting), statement },
    guild,
    event: `event-${events++}`,
    fact: 'meeting',
    onRevision,
    base: fingerprint(meeting),
    actor: 'mona',
    proposal: null,
    reason: '',
    atMs: 1,
  };
}

const change = (edit: NewEdit, guildFacts: GuildFacts) =>
  changeFact(edit, guildFacts, (wanted) => store.journal.append(wanted));
const statementIn = (guildFacts: GuildFacts, guild: string | null = 'g1') =>
  guildFacts.footnoteFor(guild).base.facts.get('meeting')?.statement;

describe('changeFact', () => {
  test('answers from the change once it is kept, with what was there before and what is now.', async () => {
    const guildFacts = await open();
    const changed = await change(amend('They met.'), guildFacts);
    expect(changed).toMatchObject({
      kind: 'stored',
      before: { statement: meeting?.statement },
      after: { statement: 'They met.' },
    });
    expect(guildFacts.footnoteFor('g1').ask('Whom did Larijani meet?').facts[0]?.statement).toBe('They met.');
    expect(statementIn(guildFacts, 'g2')).toBe(meeting?.statement);
    expect(statementIn(guildFacts, null)).toBe(meeting?.statement);
  });

  test('the same event twice is one edit.', async () => {
    const guildFacts = await open();
    const edit = amend('They met.');
    await change(edit, guildFacts);
    expect(await change(edit, guildFacts)).toMatchObject({ kind: 'repeated', edit: { revision: 1 } });
  });

  test('the same change tried again by the same person is no conflict with itself; another person’s is.', async () => {
    const guildFacts = await open();
    await change(amend('They met.'), guildFacts);
    expect(await change(amend('They met.'), guildFacts)).toMatchObject({ kind: 'repeated' });
    const other = await change({ ...amend('They met.'), actor: 'max' }, guildFacts);
    expect(other).toMatchObject({ kind: 'conflict', current: { actor: 'mona' } });
    expect(await store.journal.history('g1', 'meeting')).toHaveLength(1);
  });

  test('a new fact whose first try was kept although the answer was lost is no conflict either, for by then it is there.', async () => {
    const guildFacts = await open();
    const added = { ...amend('They met.'), fact: 'they-met', base: null };
    await change({ ...added, operation: 'add' } as NewEdit, guildFacts);
    expect(await change({ ...added, event: 'again' }, guildFacts)).toMatchObject({
      kind: 'repeated',
      edit: { revision: 1 },
    });
    expect(await store.journal.history('g1', 'they-met')).toHaveLength(1);
  });

  test.each([
    ['a statement that is empty', { ...amend(''), event: 'a' }, 'no-statement'],
    [
      'a retraction of what never was',
      { ...amend('x'), fact: 'nothing', operation: 'retract', body: null } as const,
      'unknown-id',
    ],
  ])('%s is refused before the journal hears of it.', async (_case, edit, kind) => {
    expect(await change(edit, await open())).toMatchObject({ kind: 'refused', problems: [{ kind }] });
    expect(await store.journal.versions()).toEqual(new Map());
  });

  test('a store that is away is a value; a bug is not.', async () => {
    const guildFacts = await open();
    store.isAway = true;
    expect(await change(amend('They met.'), guildFacts)).toMatchObject({ kind: 'away', error: { reason: 'away' } });
    expect(statementIn(guildFacts)).toBe(meeting?.statement);
    const bug = changeFact(amend('They met.'), guildFacts, () => Promise.reject(new TypeError('a bug')));
    await expect(bug).rejects.toThrow('a bug');
  });
});

describe('openGuildFacts', () => {
  test('knows what was edited before it was opened, and what another process edits after.', async () => {
    const one = await open();
    await change(amend('They met.'), one);
    const other = await open();
    expect(statementIn(other)).toBe('They met.');
    await change(amend('They met again.', 1), other);
    await vi.waitFor(() => expect(statementIn(one)).toBe('They met again.'));
    expect(one.latest('g1', 'meeting')?.revision).toBe(2);
  });

  test('an edit that was overtaken changes nothing, however late it is heard of.', async () => {
    const guildFacts = await open();
    const first = await change(amend('First.'), guildFacts);
    await change(amend('Second.', 1), guildFacts);
    if (first.kind === 'stored') guildFacts.take(first.edit);
    expect(statementIn(guildFacts)).toBe('Second.');
  });

  test('what is remembered about a base is not taken for what it is after an edit.', async () => {
    const guildFacts = await open();
    await change(amend('First.'), guildFacts);
    const before = guildFacts.footnoteFor('g1').base;
    expect(guildFacts.footnoteFor('g1').base).toBe(before);
    await change(amend('Second.', 1), guildFacts);
    expect(guildFacts.footnoteFor('g1').base).not.toBe(before);
  });

  test('keeps every guild’s edits, although it keeps no index for all of them.', async () => {
    const guilds = ['g0', 'g1', 'g2', 'g3', 'g4'];
    const guildFacts = await open(store, 2);
    await Promise.all(guilds.map((guild) => change(amend(`They met in ${guild}.`, 0, guild), guildFacts)));
    for (const guild of guilds) expect(statementIn(guildFacts, guild)).toBe(`They met in ${guild}.`);
    expect(statementIn(guildFacts, 'g0')).toBe('They met in g0.');
  });

  test('answers from all of very many edits, whether it is asked at once, in between or later.', async () => {
    const first = await open();
    const wanted = Array.from(
      { length: 180 },
      (_, index) => ({ ...amend(`Statement ${index}.`), fact: `f${index}`, operation: 'add', base: null }) as NewEdit,
    );
    await Promise.all(wanted.map((edit) => change(edit, first)));
    const [atOnce, later] = [await open(), await open()];
    const count = (guildFacts: GuildFacts) => guildFacts.footnoteFor('g1').base.facts.size - base.facts.size;
    expect(count(atOnce)).toBe(180);
    await change({ ...amend('Changed.', 1), fact: 'f179' }, later);
    expect(later.footnoteFor('g1').base.facts.get('f179')?.statement).toBe('Changed.');
    await change({ ...amend('x', 1), fact: 'f178', operation: 'retract', body: null }, later);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count(later)).toBe(179);
    expect(later.footnoteFor('g1').ask('Statement 17?').facts[0]?.statement).toBe('Statement 17.');
  });

  test('does not begin where the journal cannot be read, for it would answer from what was retracted.', async () => {
    await change(amend('They met.'), await open());
    store.isAway = true;
    await expect(open()).rejects.toBeInstanceOf(StoreUnavailable);
  });

  test('while the journal cannot be read it answers from what is known, and since when is known; then it catches up.', async () => {
    const writer = await open();
    await change(amend('First.'), writer);
    let isAway = false;
    const since = (...given: Parameters<Store['journal']['since']>) =>
      isAway ? Promise.reject(new StoreUnavailable('away', 'away')) : store.journal.since(...given);
    const heard = new Set<Parameters<Store['changes']['subscribe']>[0]>();
    const reader = await open({
      journal: { ...bound(store.journal), since },
      changes: {
        subscribe(listener) {
          heard.add(listener);
          return () => heard.delete(listener);
        },
      },
    });
    isAway = true;
    await change(amend('Second.', 1), writer);
    for (const listener of heard) listener('g1', 2);
    await vi.waitFor(() => expect(reader.behindSinceMs).toBe(60_000));
    const answer = reader.footnoteFor('g1').ask('Whom did Larijani meet?');
    expect(answer.facts[0]?.statement).toBe('First.');
    isAway = false;
    await vi.waitFor(() => expect(statementIn(reader)).toBe('Second.'), { timeout: 5_000 });
    expect(reader.behindSinceMs).toBeUndefined();
  });
});

test('What cannot be heard of other processes is admitted, and no more once it can, although nobody edits.', async () => {
  let line: Parameters<Store['changes']['subscribe']>[1];
  const reader = await open({
    journal: store.journal,
    changes: {
      subscribe(_listener, given) {
        line = given;
        return () => {};
      },
    },
  });
  line?.lost(new StoreUnavailable('away', 'away'));
  expect(reader.behindSinceMs).toBe(60_000);
  line?.found();
  expect(reader.behindSinceMs).toBeUndefined();
});

function bound(journal: Store['journal']): Store['journal'] {
  return {
    append: (edit) => journal.append(edit),
    history: (guild, fact) => journal.history(guild, fact),
    latest: (guild, fact) => journal.latest(guild, fact),
    at: (guild, fact, revision) => journal.at(guild, fact, revision),
    since: (guild, version, limit) => journal.since(guild, version, limit),
    versions: () => journal.versions(),
    projection: (guild) => journal.projection(guild),
  };
}
