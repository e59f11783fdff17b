/**
 * The table of rights that nobody can forget to extend: every command, every button's and menu's id and every form, taken from the bot's own
 * lists and sources, is tried without the right and from another server, and changes nothing.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '../../../src/discord/actions/index.js';
import { commands } from '../../../src/discord/commands/index.js';
import { forms } from '../../../src/discord/forms/index.js';
import { WORDS_FIELD } from '../../../src/discord/gaps/search-fact.js';
import { encodeCustomId } from '../../../src/discord/state/custom-id.js';
import { DRAFT_FIELDS } from '../../../src/moderation/draft-text.js';
import { wordingKey } from '../../../src/moderation/list-gaps.js';
import type { Channel } from '../fake/driver/channel.js';
import type { Person } from '../fake/driver/person.js';
import { SeenModal } from '../fake/driver/seen-modal.js';
import type { Use } from '../fake/driver/use.js';
import type { Stage } from '../setup/stage.js';
import { MEETING } from './briefing.js';
import { ASKED, DISMISSED, FACT, pressForged, setReviewStage } from './review-stage.js';

let stage: Stage;
/** Id of an open proposal of Bob's. */
let proposal: string;

/** A server with an edit, an open gap, a dismissed one and an open proposal. */
beforeEach(async () => {
  ({ stage, proposal } = await setReviewStage('bob'));
  // What Discord hides is no protection: everything is shown to everybody here.
  for (const command of stage.discord.commands(stage.guild)) {
    (command as { default_member_permissions?: string | null }).default_member_permissions = null;
  }
  const { mona, desk } = stage;
  await mona.submits(await mona.uses(desk, '/fact edit', { fact: 'meeting' }), { Statement: 'Larijani met Putin.' });
});
afterEach(() => stage.close());

async function listed() {
  const { gaps } = stage.store;
  const found = await gaps.list({ guild: stage.guild.id, sinceMs: 0, limit: 10 });
  // People may go on asking.
  return found.map(({ text }) => text).filter((text) => text === ASKED || text === DISMISSED);
}

/** Everything that moderators decide. */
async function everything() {
  const { guild, store } = stage;
  return {
    gaps: await listed(),
    dismissed: await store.gaps.dismissed(guild.id, 10),
    proposals: (await store.proposals.open(guild.id, 10)).filter(({ id }) => id === proposal),
    journal: await store.journal.since(guild.id, 0, 10),
    settings: await store.settings.all(guild.id),
  };
}

/** Every way of calling every command that is typed: `/fact add`, `/ask`. */
const CALLS = commands.flatMap(({ data }): readonly (readonly [string, Record<string, string>])[] => {
  if (data.type === ApplicationCommandType.Message || data.type === ApplicationCommandType.User) return [];
  const options = ('options' in data && data.options) || [];
  const subcommands = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) return [[`/${data.name}`, fill(options)]];
  return subcommands.map((each) => [`/${data.name} ${each.name}`, fill(each.options ?? [])]);
});

function fill(options: readonly { readonly name: string; readonly type: number }[]): Record<string, string> {
  const known: Readonly<Record<string, string>> = {
    fact: 'meeting',
    source: 'talks',
    mode: 'questions',
    name: 'Putin',
  };
  return Object.fromEntries(
    options
      .filter(({ type, name }) => type === ApplicationCommandOptionType.String && name !== 'revision')
      .map(({ name }) => [name, known[name] ?? 'x']),
  );
}

/** What a button of an action may say first: every word that stands in its source as a text or as a name of a table, and whatever is encoded anywhere. */
function verbsOf(action: string): readonly string[] {
  const own = readSource(`actions/${action}.ts`);
  const words = own.matchAll(/'([a-z][a-z-]*)'|^ {2}([a-z]+)(?=[:(,])/gmu);
  const encoded = ALL_SOURCES.matchAll(new RegExp(`encodeCustomId\\(\\s*'${action}',\\s*'([a-z-]+)'`, 'gu'));
  return [...new Set([...words, ...encoded].flatMap(([, text, name]) => text ?? name ?? []))];
}

const DISCORD = new URL('../../../src/discord/', import.meta.url);
const readSource = (file: string): string => readFileSync(new URL(file, DISCORD), 'utf8');
const ALL_SOURCES = readdirSync(DISCORD, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map(readSource)
  .join('\n');

/** What may stand behind the verb: all that a person of another server, or without a right, may have seen or guessed. */
const subjects = (): readonly (readonly (string | number)[])[] => [
  ['meeting', 1, 0],
  [proposal, 1],
  [wordingKey(ASKED), 0],
  [wordingKey(DISMISSED)],
  ['', 0, proposal, 1],
];

const idsOf = (action: string): readonly string[] =>
  verbsOf(action).flatMap((verb) => subjects().flatMap((subject) => encodeCustomId(action, verb, ...subject) ?? []));

const VALUES: Readonly<Record<string, string>> = { quote: FACT.Quote, details: 'document: talks' };

/** Sends a form that the bot never opened for this person. */
function submit(person: Person, opened: SeenModal, customId: string): Promise<Use> {
  const fields = [...DRAFT_FIELDS, WORDS_FIELD];
  const forged = new SeenModal(opened.opener, {
    title: 'forged',
    custom_id: customId,
    components: fields.map((field) => ({
      type: 18,
      label: field,
      component: {
        type: 4,
        custom_id: field,
        style: 1,
        required: false,
        value: VALUES[field] ?? 'Mine.',
      },
    })),
  });
  return person.submits(forged);
}

describe('somebody without the right changes nothing', () => {
  test.each(CALLS)('by %s', async (command, options) => {
    const before = await everything();
    await stage.alice.uses(stage.desk, command, options);
    expect(await everything()).toEqual(before);
  });

  test('by what is in the menu of a message', async () => {
    const before = await everything();
    for (const { data } of commands.filter(({ data: { type } }) => type === ApplicationCommandType.Message)) {
      await stage.alice.chooses(data.name, stage.bob.says(stage.desk, MEETING));
    }
    expect(await everything()).toEqual(before);
  });

  test.each(actions.map(({ name }) => name))('by buttons and menus of “%s”', { timeout: 60_000 }, async (action) => {
    const before = await everything();
    for (const customId of idsOf(action)) {
      await pressForged(stage.alice, stage.desk, customId);
      expect([customId, await everything()]).toEqual([customId, before]);
    }
  });

  test.each(forms.map(({ name }) => name))('by the form “%s”', async (form) => {
    const { alice, desk } = stage;
    const { modal } = await alice.uses(desk, '/propose');
    const before = await everything();
    for (const subject of subjects()) {
      await submit(alice, modal, encodeCustomId(form, ...subject) ?? '');
      expect(await everything()).toEqual(before);
    }
  });
});

describe('who may do everything in another server changes nothing in this one', () => {
  async function abroad(): Promise<{ readonly owner: Person; readonly away: Channel }> {
    const other = stage.discord.guild('Others');
    return { owner: other.owner, away: other.channel('desk') };
  }

  test('by any command', { timeout: 60_000 }, async () => {
    const { owner, away } = await abroad();
    const before = await everything();
    for (const [command, options] of CALLS) await owner.uses(away, command, options);
    expect(await everything()).toEqual(before);
  });

  test.each(actions.map(({ name }) => name))('by buttons and menus of “%s”', { timeout: 60_000 }, async (action) => {
    const { owner, away } = await abroad();
    const before = await everything();
    for (const customId of idsOf(action)) await pressForged(owner, away, customId);
    expect(await everything()).toEqual(before);
  });

  test.each(forms.map(({ name }) => name))('by the form “%s”', async (form) => {
    const { owner, away } = await abroad();
    const { modal } = await owner.uses(away, '/fact add', { source: 'talks' });
    const before = await everything();
    for (const subject of subjects()) await submit(owner, modal, encodeCustomId(form, ...subject) ?? '');
    expect(await everything()).toEqual(before);
  });
});

describe('the same in the hands of a moderator does change something, so that the tries are real', () => {
  test.each(['change', 'gap', 'proposal'])('by buttons of “%s”', { timeout: 60_000 }, async (action) => {
    const before = await everything();
    for (const customId of idsOf(action)) await pressForged(stage.mona, stage.desk, customId);
    expect(await everything()).not.toEqual(before);
  });

  test.each(['fact', 'retract', 'reject-proposal'])('by the form “%s”', async (form) => {
    const { mona, desk } = stage;
    const { modal } = await mona.uses(desk, '/fact add', { source: 'talks' });
    const before = await everything();
    for (const subject of subjects()) await submit(mona, modal, encodeCustomId(form, ...subject) ?? '');
    expect(await everything()).not.toEqual(before);
  });
});
