/** Conversations: what can be done with an answer once it stands there. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Footnote } from '../../src/retrieval/footnote.js';
import { cite, footnote, makeAnswer, makeDocument, makeFact } from './setup/briefing.js';
import { type Stage, setStage, uneditedFacts } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const ask = (question: string, more: { private?: boolean } = {}) =>
  stage.alice.uses(stage.desk, '/ask', { question, ...more });

describe('Source', () => {
  test('shows the paragraph around the quote, the quote in bold, to the reader alone, also after a restart', async () => {
    const answer = (await ask('Whom did Larijani meet?')).reply;
    await stage.restartsBot();
    const source = (await stage.bob.clicks(answer, 'Source')).reply;
    expect(source.ephemeral).toBe(true);
    expect(source.text).toBe(
      [
        '-# **Where it stands**',
        '> **Larijani met President Putin in Moscow on Friday.** The meeting lasted two hours.',
        '-# The Muscat Talks · Meetings · the document bears no date',
      ].join('\n'),
    );
  });

  test('names the address at which a document was published', async () => {
    const answer = (await ask('Was a mediator appointed?')).reply;
    const { text } = await stage.bob.clicks(answer, 'Source');
    expect(text).toContain('-# Published at: <https://freight.example/strike>');
  });
});

describe('related facts', () => {
  test('stand in a menu, and open for the reader alone', async () => {
    const answer = (await ask('Whom did Larijani meet?')).reply;
    const fact = await stage.bob.selects(answer, 'Related facts …', 'The talks are to open in Muscat this week.');
    expect(fact.reply.ephemeral).toBe(true);
    expect(fact.text).toContain('> Talks are to open in Muscat this week.');
  });
});

describe('Did you mean', () => {
  test('the asker’s press turns the message into that answer; another reader sees it privately', async () => {
    const { alice, bob, store, discord } = stage;
    const closest = (await ask('Whom did Larijani meet in Beijing?')).reply;
    expect(closest.text).toContain('-# Did you mean:');
    const button = 'The talks are to open in Muscat this week.';
    expect(closest.buttons).toContain(button);
    const looked = await bob.clicks(closest, button);
    expect(looked.reply.ephemeral).toBe(true);
    expect(closest.text).toContain('Closest fact');

    await stage.restartsBot();
    const chosen = await alice.clicks(closest, button);
    expect(chosen.answer).toBe('update');
    expect(closest.text).toContain('**Answer**\n### The talks are to open in Muscat this week.');
    await discord.until(
      () => store.kept('postedAnswers.record').findLast(({ message }) => message === closest.id)?.facts[0] === 'venue',
      'the new answer to be kept',
    );
  });
});

describe('a list', () => {
  test('shows whole facts, says how many of how many, and leafs on', async () => {
    const { alice, bob } = stage;
    const list = (await ask('What are the sticking points?')).reply;
    expect(list.text).toContain('### Sticking points\n-# **List of 12 facts**');
    expect(list.text).toContain('-# Showing 5 of 12 facts.');
    expect(list.text).toContain('Issue number 5 divides the two sides.');
    expect(list.text).not.toContain('Issue number 6');
    await stage.restartsBot();
    const copy = await bob.clicks(list, 'More');
    expect(copy.reply.ephemeral).toBe(true);
    expect(copy.text).toContain('Issue number 6');
    expect(list.text).not.toContain('Issue number 6');
    await alice.clicks(list, 'More');
    expect(list.text).toContain('Issue number 6');
    expect(list.text).toContain('### Sticking points');
    await alice.clicks(list, 'More');
    expect(list.text).toContain('-# Showing 2 of 12 facts.');
    expect(list.buttonDetails.find(({ label }) => label === 'More')?.disabled).toBe(true);
  });

  test('each of its facts shows its source', async () => {
    const list = (await ask('What are the sticking points?')).reply;
    const source = await stage.bob.selects(list, 'See the source of …', 'Issue number 9 divides the two sides.');
    expect(source.text).toContain('> **Issue number 9 divides the two sides.**');
  });

  test('is shared whole from a private page, and leafs on there', async () => {
    const list = await ask('What are the sticking points?', { private: true });
    const next = await stage.alice.clicks(list, 'More');
    const shared = (await stage.alice.clicks(next, 'Share')).reply;
    expect(shared.text).toContain('Issue number 1 divides');
    await stage.alice.clicks(shared, 'More');
    expect(shared.text).toContain('Issue number 6');
    expect(shared.text).toContain('-# Shared by Alice');
  });
});

describe('a list that is longer than a menu', () => {
  const LONG = 58;
  const DOCUMENT = makeDocument({ id: 'minutes', title: 'Minutes' }, [
    {
      heading: null,
      paragraphs: Array.from({ length: LONG }, (_, index) => [`Point number ${index + 1} was raised.`]),
    },
  ]);
  const facts = DOCUMENT.sentences.map(({ plain }, index) =>
    makeFact({ id: `point-${index + 1}`, statement: plain, citations: [cite(DOCUMENT, plain)] }),
  );
  const long: Footnote = {
    ...footnote,
    base: {
      ...footnote.base,
      documents: new Map([[DOCUMENT.id, DOCUMENT]]),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
    },
    ask: (question) => ({ ...makeAnswer({ kind: 'list', lead: 'Points', question }), facts }),
    show: (id) => {
      const fact = facts.find((one) => one.id === id);
      return fact && { ...makeAnswer({ question: id }), facts: [fact] };
    },
  };

  test.each([
    ['posted for all', false],
    ['private', true],
  ])('and %s leafs on to its last fact, also after a restart', async (_where, isPrivate) => {
    await stage.close();
    stage = await setStage({ surroundings: { guildFacts: uneditedFacts(() => long) } });
    const { alice } = stage;
    const list = (await ask('What was raised?', { private: isPrivate })).reply;
    expect(list.text).toContain(`Showing 5 of ${LONG} facts.`);
    await stage.restartsBot();
    const seen: string[] = [];
    for (let page = 0; page < Math.ceil(LONG / 5); page += 1) {
      if (page > 0) await alice.clicks(list, 'More');
      seen.push(...(list.text.match(/Point number \d+ was raised\.(?=\*\*)/g) ?? []));
    }
    expect(seen).toEqual(facts.map(({ statement }) => statement));
    const source = await alice.selects(list, 'See the source of … (51–58)', 'Point number 58 was raised.');
    expect(source.text).toContain('> **Point number 58 was raised.**');
  });
});

describe('shared after the facts have changed', () => {
  let known: Footnote;
  beforeEach(async () => {
    await stage.close();
    known = footnote;
    stage = await setStage({ surroundings: { guildFacts: uneditedFacts(() => known) } });
  });
  const forget = (fact: string) => {
    const facts = new Map(footnote.base.facts);
    facts.delete(fact);
    known = { ...footnote, base: { ...footnote.base, facts } };
  };

  test.each([
    ['an answer whose fact is gone', 'Whom did Larijani meet?', 'meeting'],
    ['a list of which a fact is gone', 'What are the sticking points?', 'issue-9'],
  ])('%s is not posted, and the person is told', async (_what, question, fact) => {
    const answer = await ask(question, { private: true });
    forget(fact);
    const { reply } = await stage.alice.clicks(answer, 'Share');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toBe('That fact is no longer there. Please ask again.');
    expect(stage.desk.botMessages.every((message) => message.ephemeral)).toBe(true);
  });

  test('a page is posted as it is now', async () => {
    const { alice, desk } = stage;
    const page = await alice.uses(desk, '/brief');
    expect(page.text).toContain('Ali Larijani met President Putin');
    forget('meeting');
    const { text } = await alice.clicks(page, 'Share');
    expect(text).toContain('The talks are to open in Muscat');
    expect(text).not.toContain('Ali Larijani met President Putin');
  });
});

describe('Helpful, Not helpful, Dismiss', () => {
  test('a verdict is thanked for privately and kept with its question', async () => {
    const { bob, store } = stage;
    const use = await ask('Whom did Larijani meet?');
    const thanks = await bob.clicks(use, 'Helpful');
    expect(thanks.reply.ephemeral).toBe(true);
    expect(thanks.text).toBe('Thank you. Noted as helpful.');
    await bob.clicks(use, 'Not helpful');
    expect(store.kept('feedback.give').map(({ question, user, verdict }) => [question, user, verdict])).toEqual([
      [use.interaction.id, bob.id, 'helpful'],
      [use.interaction.id, bob.id, 'not-helpful'],
    ]);
  });

  test('no verdict is claimed to be noted of a question that was erased', async () => {
    const { alice, bob, desk, store } = stage;
    const use = await ask('Whom did Larijani meet?');
    const shown = await alice.uses(desk, '/privacy');
    await alice.clicks(shown, 'Erase …');
    await alice.clicks(shown, 'Erase for good');
    expect((await bob.clicks(use, 'Not helpful')).text).toContain('I no longer know which question that was.');
    expect(store.kept('feedback.give')).toEqual([]);
  });

  test('only the asker or a moderator takes an answer away', async () => {
    const { alice, bob, mona, desk, discord } = stage;
    const { reply } = await ask('Whom did Larijani meet?');
    const refused = await bob.clicks(reply, 'Dismiss');
    expect(refused.text).toBe('Only the person who asked, or a moderator, can dismiss this.');
    expect(reply.deleted).toBe(false);
    await stage.restartsBot();
    await alice.clicks(reply, 'Dismiss');
    await reply.disappears();
    const mention = await alice.says(desk, `${discord.bot.mention} whom did Larijani meet?`).reply();
    await mona.clicks(mention, 'Dismiss');
    await mention.disappears();
  });

  test('a moderator takes an answer away without the right to delete messages in Discord', async () => {
    const { reply } = await ask('Whom did Larijani meet?');
    const moderator = stage.guild.member('Mira', { permissions: ['ManageChannels'] });
    await moderator.clicks(reply, 'Dismiss');
    await reply.disappears();
  });

  test('a second press on Share posts nothing more, whatever the answer; after a candidate it posts that', async () => {
    const { alice, desk } = stage;
    const answer = await ask('Whom did Larijani meet in Beijing?', { private: true });
    const shared = (await alice.clicks(answer, 'Share')).reply;
    expect((await alice.clicks(answer, 'Share')).text).toBe(`Answered here a moment ago: ${shared.jumpUrl}`);
    await alice.clicks(answer, 'The talks are to open in Muscat this week.');
    expect((await alice.clicks(answer, 'Share')).text).toContain('### The talks are to open');
    expect(desk.botMessages.filter(({ ephemeral }) => !ephemeral)).toHaveLength(2);
    await alice.clicks(shared, 'Dismiss');
    await shared.disappears();
  });

  test('whoever shares may take away what they shared', async () => {
    const answer = await ask('Whom did Larijani meet?', { private: true });
    const shared = (await stage.alice.clicks(answer, 'Share')).reply;
    expect((await stage.bob.clicks(shared, 'Dismiss')).text).toContain('Only the person who asked');
    await stage.alice.clicks(shared, 'Dismiss');
    await shared.disappears();
  });
});

describe('a button that cannot work any more', () => {
  test.each([
    ['of an older version', 'f0|source|meeting', 'This button is not one of mine, or it is from an older version.'],
    ['of something unknown', 'f1|explode', 'This button is not one of mine'],
    ['that is no text of ours', '\u{1F4A3}', 'This button is not one of mine'],
    ['of a fact that is gone', 'f1|source|no-such-fact', 'That fact is no longer there. Please ask again.'],
    ['of an object’s own member', 'f1|feedback|constructor', 'This button is not one of mine'],
    ['of a page that is none', 'f1|page|-1|', 'This button is not one of mine'],
    [
      'of a document that is gone',
      'f1|turn|brief|no-such-document|0|next',
      'That document or name is no longer there.',
    ],
    ['of a command without pages', 'f1|turn|ask||0|next', 'This button is not one of mine'],
  ])('one %s says so privately', async (_what, customId, sentence) => {
    const { reply } = await ask('Whom did Larijani meet?');
    const [button] = reply.buttonDetails;
    if (button) button.component.custom_id = customId;
    const pressed = await stage.bob.clicks(reply, customId);
    expect(pressed.reply.ephemeral).toBe(true);
    expect(pressed.text).toContain(sentence);
  });
});

describe('while the store is away', () => {
  test('everything that needs no memory goes on, and the log says what was not kept', async () => {
    const { store, bob, logged } = stage;
    store.isAway = true;
    const { reply } = await ask('Whom did Larijani meet?');
    expect(reply.text).toContain('### Ali Larijani');
    expect((await bob.clicks(reply, 'Source')).text).toContain('Where it stands');
    expect((await bob.clicks(reply, 'Helpful')).text).toContain('The database cannot be reached just now');
    await stage.alice.clicks(reply, 'Dismiss');
    await reply.disappears();
    await stage.discord.until(() => logged.join().includes('the answer could not be forgotten'), 'the log to say so');
  });
});
