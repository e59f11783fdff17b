/** Conversations: asking in every way there is. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

describe('/ask', () => {
  test('an answer shows its kind, the statement, the quote set apart, and where it stands', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toBe(
      [
        '-# “Whom did Larijani meet?”',
        '-# **Answer**',
        '### Ali Larijani met President Putin in Moscow on Friday.',
        '> Larijani met President Putin in Moscow on Friday.',
        '-# The Muscat Talks · Meetings · the document bears no date',
      ].join('\n'),
    );
    expect(reply.buttons).toEqual(['Source', 'Helpful', 'Not helpful', 'Dismiss']);
  });

  test('what is typed is completed, and picking a choice answers exactly that fact', async () => {
    const { alice, desk } = stage;
    const choices = await alice.types(desk, '/ask', { question: 'mediator' });
    expect(choices).toEqual([{ name: 'A mediator was appointed on 4 November 2024.', value: 'fact:mediator' }]);
    const { reply } = await alice.uses(desk, '/ask', { question: 'fact:mediator' });
    expect(reply.text).toContain('### A mediator was appointed on 4 November 2024.');
    expect(reply.text).toContain('-# Strike at the Port · Mediation · 18 November 2024');
  });

  test('a choice whose fact was retracted meanwhile is said to be gone, and is no question', async () => {
    const { alice, desk, store } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'fact:retracted-meanwhile' });
    expect(reply.text).toBe('That fact is no longer there. Please ask again.');
    expect(reply.ephemeral).toBe(true);
    expect(store.kept('questions.record')).toEqual([]);
  });

  test('completion offers at most 25 choices and finds nothing without complaint', async () => {
    const { alice, desk } = stage;
    expect((await alice.types(desk, '/ask', { question: '' })).length).toBeLessThanOrEqual(25);
    expect(await alice.types(desk, '/ask', { question: 'zzz' })).toEqual([]);
  });

  test('a private answer is seen by the asker alone and can be shared, also after a restart', async () => {
    const { alice, desk, discord } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'Where are the talks?', private: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.buttons).toEqual(['Source', 'Share', 'Helpful', 'Not helpful']);
    await stage.restartsBot();
    const shared = (await alice.clicks(reply, 'Share')).reply;
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toContain('-# Shared by Alice');
    expect(shared.text).toContain('### The talks are to open in Muscat this week.');
    expect(shared.text).toContain('-# The document bears no date');
    expect(shared.buttons).toContain('Dismiss');
    expect(discord.violations).toEqual([]);
  });

  test('a closest fact leads with what is missing and never looks like an answer', async () => {
    const { alice, desk } = stage;
    const answer = (await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' })).reply;
    const closest = (await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet in Beijing?' })).reply;
    expect(closest.text).toContain('### The briefing does not say whom Larijani met in Beijing.');
    expect(closest.text).toContain('-# **Closest fact, not an answer**');
    expect(closest.text).not.toContain('### Ali Larijani');
    expect(closest.text).not.toContain('**Answer**');
    expect(colourOf(closest)).not.toBe(colourOf(answer));
  });

  test('what the documents do not say is said to be so', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'Who won the cup?' });
    expect(reply.text).toContain('### The briefing does not say anything about that.');
    expect(reply.text).toContain('-# **Not in the documents**');
    expect(reply.buttons).toEqual(['Not helpful', 'Tell me when it is answered', 'Dismiss']);
  });

  test('a fact that nobody has reviewed says so', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'fact:opening' });
    expect(reply.text).toContain('· *not reviewed*');
  });

  test('a quote that is too long for a message is attached whole', async () => {
    const { alice, desk } = stage;
    const { reply } = await alice.uses(desk, '/ask', { question: 'What do the minutes list?' });
    expect(reply.text).toContain('The quote is too long for a message; it is attached whole.');
    expect(reply.files.map(({ name }) => name)).toEqual(['minutes.txt']);
    expect(String(reply.files[0]?.bytes)).toContain('and end there.');
    const source = (await alice.clicks(reply, 'Source')).reply;
    expect(source.text).toContain('The paragraph is too long for a message; it is attached whole.');
  });
});

describe('without a command', () => {
  test('a mention is answered wherever the bot may speak', async () => {
    const { alice, desk, discord } = stage;
    const reply = await alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    expect(reply.text).toContain('### The talks are to open in Muscat this week.');
    expect(reply.pinged).toEqual([]);
  });

  test('a mention without a question gets examples to press', async () => {
    const { alice, desk, discord } = stage;
    const reply = await alice.says(desk, discord.bot.mention).reply();
    expect(reply.text).toContain('Ask me something about the documents');
    expect(reply.buttons).toEqual([
      'Who met Putin?',
      'Where are the talks held?',
      'The risk of a strike seems to have diminished, at least temporarily.',
    ]);
    const shown = await alice.clicks(reply, 'Who met Putin?');
    expect(shown.reply.ephemeral).toBe(true);
    expect(shown.text).toContain('Ali Larijani met');
  });

  test('a mention below somebody’s question answers that question', async () => {
    await stage.close();
    stage = await setStage({ messageContent: true });
    const { alice, bob, desk, discord } = stage;
    const asked = bob.says(desk, 'Was a mediator named?');
    const reply = await alice.says(desk, discord.bot.mention, { replyTo: asked }).reply();
    expect(reply.text).toContain('### A mediator was appointed on 4 November 2024.');
  });

  test('where Discord withholds that question, the bot says what to do instead', async () => {
    const { alice, bob, desk, discord } = stage;
    const asked = bob.says(desk, 'Was a mediator named?');
    const reply = await alice.says(desk, discord.bot.mention, { replyTo: asked }).reply();
    expect(reply.text).toBe('I cannot read that message. Open its menu instead: Apps › Answer this.');
    expect((await alice.chooses('Answer this', asked)).text).toContain('### A mediator was appointed');
  });

  test('a reply that does not notify the bot is a follow-up all the same, where it may be read', async () => {
    await stage.close();
    stage = await setStage({ messageContent: true });
    const { alice, bob, desk, discord } = stage;
    const answer = await alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    await discord.until(() => stage.store.kept('questions.record').length === 1, 'the question to be kept');
    const followUp = await bob.says(desk, 'and when?', { replyTo: answer, ping: false }).reply();
    expect(followUp.text).toContain('You asked before: where are the talks held?');
  });

  test('small talk between two questions does not end the conversation', async () => {
    const { alice } = stage;
    await alice.says(alice.dm, 'Whom did Larijani meet?').reply();
    expect((await alice.says(alice.dm, 'thanks!').reply()).text).toContain('does not say anything about that');
    expect((await alice.says(alice.dm, 'and when?').reply()).text).toContain(
      'You asked before: Whom did Larijani meet?',
    );
  });

  test('a direct message is answered, and the next may lean on it', async () => {
    const { alice } = stage;
    const first = await alice.says(alice.dm, 'Whom did Larijani meet?').reply();
    expect(first.text).toContain('### Ali Larijani met');
    const second = await alice.says(alice.dm, 'and when?').reply();
    expect(second.text).toContain('### Ali Larijani met');
    expect(second.text).toContain('You asked before: Whom did Larijani meet?');
  });

  test('a reply to an answer is a follow-up that knows what was answered, also after a restart', async () => {
    const { alice, bob, desk, discord } = stage;
    const answer = await alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    await stage.restartsBot();
    const followUp = await bob.says(desk, 'and when?', { replyTo: answer }).reply();
    expect(followUp.text).toContain('### The talks are to open in Muscat this week.');
    expect(followUp.text).toContain('You asked before: where are the talks held?');
  });

  test('"Answer this" answers what somebody else wrote', async () => {
    const { alice, bob, desk } = stage;
    const message = bob.says(desk, 'Does anyone know whom Larijani has met?');
    const { reply } = await alice.chooses('Answer this', message);
    expect(reply.text).toContain('-# “Does anyone know whom Larijani has met?”');
    expect(reply.text).toContain('### Ali Larijani met');
  });

  test('"Answer this" on a message without text says so privately', async () => {
    const { alice, bob, desk } = stage;
    const message = bob.says(desk, '', { files: [{ name: 'a.txt', text: 'a' }] });
    const { reply } = await alice.chooses('Answer this', message);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toBe('That message has no text that I could answer.');
  });

  test('bots, webhooks, and replies without a mention among people are none of its business', async () => {
    const { guild, desk, discord, alice, bob } = stage;
    const other = guild.otherBot('Parrot');
    other.says(desk, `${discord.bot.mention} where are the talks held?`);
    desk.webhookSays('News', `${discord.bot.mention} where are the talks held?`);
    bob.says(desk, 'Where are the talks held?', { replyTo: alice.says(desk, 'Ask me anything') });
    await desk.staysSilent();
  });
});

describe('what Discord writes into a question for itself', () => {
  const QUESTION = 'where are the talks </ask:123456789012345678> <a:wave:123456789012345678> <id:guide> held?';

  test.each([
    ['a mention', () => stage.alice.says(stage.desk, `${stage.discord.bot.mention} ${QUESTION}`).reply()],
    ['/ask', async () => (await stage.alice.uses(stage.desk, '/ask', { question: QUESTION })).reply],
    [
      '"Answer this"',
      async () => (await stage.alice.chooses('Answer this', stage.bob.says(stage.desk, QUESTION))).reply,
    ],
  ])('is no part of it for %s', async (_way, ask) => {
    await ask();
    await stage.discord.until(() => stage.store.kept('questions.record').length === 1, 'the question to be kept');
    expect(stage.store.kept('questions.record')[0]?.text).toBe('where are the talks held?');
  });

  test('leaves nothing to ask where there is nothing else', async () => {
    const { reply } = await stage.alice.uses(stage.desk, '/ask', { question: '</ask:123456789012345678>' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('question');
  });
});

describe('asked again', () => {
  test('the same fact soon in one channel gets a one-line link, elsewhere and later the answer', async () => {
    const { alice, bob, desk, guild, discord, clock } = stage;
    const ask = (where: typeof desk) => bob.says(where, `${discord.bot.mention} where are the talks held?`).reply();
    const first = await alice.says(desk, `${discord.bot.mention} where are the talks?`).reply();
    const again = await ask(desk);
    expect(again.text).toBe(`Answered here a moment ago: ${first.jumpUrl}`);
    expect((await ask(guild.channel('other'))).text).toContain('### The talks');
    await stage.restartsBot();
    expect((await ask(desk)).text).toBe(`Answered here a moment ago: ${first.jumpUrl}`);
    clock.now += 11 * 60_000;
    expect((await ask(desk)).text).toContain('### The talks');
  });

  test('/ask gets the link privately, with a button that shows the answer there', async () => {
    const { alice, bob, desk } = stage;
    const first = (await alice.uses(desk, '/ask', { question: 'where are the talks' })).reply;
    const again = await bob.uses(desk, '/ask', { question: 'where are the talks?' });
    expect(again.reply.ephemeral).toBe(true);
    expect(again.text).toBe(`Answered here a moment ago: ${first.jumpUrl}`);
    const shown = await bob.clicks(again, 'Show it to me here');
    expect(shown.reply.ephemeral).toBe(true);
    expect(shown.text).toContain('### The talks');
  });

  test('/ask and "Answer this" know what was answered before a restart', async () => {
    const { alice, bob, desk, discord, store } = stage;
    const first = (await alice.uses(desk, '/ask', { question: 'where are the talks' })).reply;
    await discord.until(() => store.kept('postedAnswers.record').length === 1, 'the answer to be kept');
    await stage.restartsBot();
    const link = `Answered here a moment ago: ${first.jumpUrl}`;
    expect((await bob.uses(desk, '/ask', { question: 'where are the talks?' })).text).toBe(link);
    const asked = alice.says(desk, 'Where are the talks held?');
    expect((await bob.chooses('Answer this', asked)).text).toBe(link);
  });

  test('what stands in the channel already is not shared a second time', async () => {
    const { alice, bob, desk } = stage;
    const answer = await alice.uses(desk, '/ask', { question: 'where are the talks', private: true });
    const list = await alice.uses(desk, '/ask', { question: 'What are the sticking points?', private: true });
    const first = (await bob.uses(desk, '/ask', { question: 'where are the talks?' })).reply;
    const refused = (await alice.clicks(answer, 'Share')).reply;
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toBe(`Answered here a moment ago: ${first.jumpUrl}`);
    const shared = (await alice.clicks(list, 'Share')).reply;
    await stage.restartsBot();
    expect((await alice.clicks(list, 'Share')).text).toBe(`Answered here a moment ago: ${shared.jumpUrl}`);
  });

  test('an answer that was deleted or dismissed is not linked to', async () => {
    const { alice, bob, mona, desk, discord } = stage;
    const ask = () => alice.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    const first = await ask();
    mona.deletes(first);
    await discord.gateway.caughtUp();
    const second = await ask();
    expect(second.text).toContain('### The talks');
    await alice.clicks(second, 'Dismiss');
    await second.disappears();
    const third = await bob.says(desk, `${discord.bot.mention} where are the talks held?`).reply();
    expect(third.text).toContain('### The talks');
  });

  test('the nearest fact to one question is no answer to another', async () => {
    const { alice, desk } = stage;
    await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet in Beijing?' });
    const { reply } = await alice.uses(desk, '/ask', { question: 'Whom did Larijani meet?' });
    expect(reply.text).toContain('### Ali Larijani met');
  });
});

function colourOf(message: { readonly wire: { readonly components?: unknown } }): unknown {
  const [box] = message.wire.components as { accent_color?: number }[];
  return box?.accent_color;
}
