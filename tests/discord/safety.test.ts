/** Conversations with people, and about documents, that mean harm. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Footnote } from '../../src/retrieval/footnote.js';
import { footnote } from './setup/briefing.js';
import { type Stage, setStage, uneditedFacts } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
// The stage also checks that every single message says that it notifies nobody.
afterEach(() => stage.close());

describe('text that is written to do something', () => {
  test('from a document it shows as it stands', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'Say something hostile' });
    expect(reply.text).toContain(
      '> @\u200beveryone see \\*this\\* [link]\\(https\\://evil.example) and \\<\\@123456789012345678> in \\`code\\`.',
    );
    expect(reply.pinged).toEqual([]);
    expect(reply.wire.mention_everyone).toBe(false);
  });

  test('from a question it shows as it was typed, without its mentions, and pings nobody', async () => {
    const { alice, bob, desk, guild } = stage;
    const role = guild.role('Team');
    const question = `@everyone **who** met Putin? ${bob.mention} ${role.mention} [x](https://evil.example)`;
    const { reply } = await alice.uses(desk, '/ask', { question });
    expect(reply.text.split('\n')[0]).toBe(
      '-# “@\u200beveryone \\*\\*who\\*\\* met Putin? [x]\\(https\\://evil.example)”',
    );
    expect(reply.pinged).toEqual([]);
    expect(reply.wire.mention_everyone).toBe(false);
  });

  test('from a display name it is shown as it is', async () => {
    const { guild, desk, discord } = stage;
    const eve = guild.member('**Eve** @everyone');
    const answer = await eve.uses(desk, '/ask', { question: 'Who met Putin?', private: true });
    const shared = await eve.clicks(answer, 'Share');
    expect(shared.text).toContain('-# Shared by \\*\\*Eve\\*\\* @\u200beveryone');
    expect(discord.violations).toEqual([]);
  });

  test('a question of only mentions, emoji or spaces is no question', async () => {
    const { alice, bob, desk, discord } = stage;
    expect((await alice.uses(desk, '/ask', { question: '   ' })).text).toBe('Please write a question.');
    expect((await alice.uses(desk, '/ask', { question: '😀 ???' })).text).toBe('Please write a question.');
    for (const nothing of ['<:smile:123456789012345678>', '😀', '???']) {
      const reply = await alice.says(desk, `${discord.bot.mention} ${nothing} ${bob.mention}`).reply();
      expect(reply.text).toContain('Ask me something');
    }
    expect((await alice.chooses('Answer this', bob.says(desk, `${alice.mention}`))).text).toBe(
      'That message has no text that I could answer.',
    );
  });

  test.each([
    ['a very long one', 'who met Putin? '.repeat(66)],
    ['one in the reader’s own direction', '\u202Ewho met Putin?\u202C'],
    ['one of marks', `${'*_~`|>#-'.repeat(30)} who met Putin?`],
    ['a pretended choice', 'fact:no-such-fact who met Putin?'],
    ['a template', '{{who met Putin?}} %s %o <%= token %>'],
  ])('%s is answered like any other', async (_what, question) => {
    const { alice, desk, discord } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question });
    expect(reply.text).toContain('### Ali Larijani met');
    expect(reply.text).not.toContain(discord.token);
    expect((await alice.says(desk, `${discord.bot.mention} ${question}`).reply()).text).toContain('Answered here');
  });
});

describe('letters that are typed to do something', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['an essay', 'who met Putin? '.repeat(400)],
    ['a zero character', '\u0000mediator\u0000'],
    ['half a character', 'mediator \uD83D'],
    ['a pattern', '.*(a+)+$[^'],
    ['a name of the language', '__proto__'],
    ['a pretended choice', 'fact:venue'],
    ['marks', '*_~`|>#-@everyone'],
  ])('%s brings choices within Discord’s limits, or none', async (_what, question) => {
    const { alice, desk, discord } = stage;
    const choices = await alice.types(desk, '/ask', { question });
    for (const { value } of choices) expect(value).toMatch(/^fact:/);
    expect(discord.violations).toEqual([]);
    expect((await alice.uses(desk, '/ask', { question: 'who met Putin?' })).text).toContain('### Ali Larijani met');
  });
});

test('letters typed beyond any name are not looked for', async () => {
  await stage.close();
  const sought: number[] = [];
  const counting: Footnote = {
    ...footnote,
    findEntities(text, limit) {
      sought.push(text.length);
      return footnote.findEntities(text, limit);
    },
  };
  stage = await setStage({ surroundings: { guildFacts: uneditedFacts(() => counting) } });
  const { alice, desk } = stage;
  expect(await alice.types(desk, '/who', { name: 'x'.repeat(6000) })).toEqual([]);
  expect(await alice.types(desk, '/who', { name: 'Larijani' })).toHaveLength(1);
  expect(sought).toEqual(['Larijani'.length]);
});

describe('a press that nobody’s Discord can send', () => {
  test.each([
    ['of another’s button to dismiss', 'f1|dismiss|1'],
    ['with an id of a hundred characters', `f1|gap|search|${'x'.repeat(86)}`],
    ['of a fact with a name of the language', 'f1|source|__proto__'],
    ['of a page that is no number', 'f1|page|9e9|'],
    ['with a half escaped mark', 'f1|show|%2|'],
  ])('%s is answered privately, and changes nothing', async (_what, customId) => {
    const { alice, desk, discord } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'who met Putin?' });
    const before = reply.edits;
    discord.gateway.sendEvent('INTERACTION_CREATE', {
      id: '900000000000000001',
      application_id: discord.bot.id,
      token: 'forged-token',
      version: 1,
      type: 3,
      channel_id: desk.id,
      user: { id: '900000000000000100', username: 'eve', discriminator: '0', avatar: null },
      message: reply.wire,
      data: { component_type: 2, custom_id: customId },
    });
    const callback = () => discord.requests.find(({ path }) => path.includes('forged-token'));
    await discord.until(() => callback() !== undefined, 'a callback');
    const body = callback()?.body as { type: number; data: { flags: number; content: string } } | undefined;
    expect(body).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(body?.data.content).not.toContain('Something went wrong');
    expect(reply.edits).toBe(before);
    expect(desk.botMessages).toHaveLength(1);
    discord.takeViolations();
  });
});
