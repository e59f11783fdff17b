/** Conversations: reading the documents without asking. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stage, setStage } from './setup/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

describe('/brief', () => {
  test('shows the sections of a document and their facts, page by page, to the reader alone', async () => {
    const { alice, desk } = stage;
    const brief = await alice.uses(desk, '/brief');
    expect(brief.reply.ephemeral).toBe(true);
    expect(brief.text).toContain('### The Muscat Talks\n-# the document bears no date · 3 sections · 16 facts');
    expect(brief.text).toContain('**Meetings**\n- Ali Larijani met President Putin in Moscow on Friday.');
    expect(brief.text).toContain('**Assessment**\n- The risk of a strike');
    expect(brief.text).toContain('*(not reviewed)*');
    expect(brief.text).not.toContain('Issue number 12');
    expect(brief.reply.buttons).toEqual(['Back', '1–8 of 16', 'More', 'Share']);
    const next = await alice.clicks(brief, 'More');
    expect(next.answer).toBe('update');
    expect(next.text).toContain('Issue number 12 divides the two sides.');
    expect((await alice.clicks(next, 'Back')).text).toContain('Ali Larijani met');
  });

  test('takes a document by its title, completes it, and says when there is none', async () => {
    const { alice, desk } = stage;
    expect(await alice.types(desk, '/brief', { document: 'port' })).toEqual([
      { name: 'Strike at the Port', value: 'strike' },
    ]);
    const strike = await alice.uses(desk, '/brief', { document: 'strike' });
    expect(strike.text).toContain('### Strike at the Port\n-# Freight Review · 18 November 2024');
    expect(strike.text).toContain('**Before the first heading**\n- The strike began on 28 October 2024.');
    const none = await alice.uses(desk, '/brief', { document: 'nothing like it' });
    expect(none.reply.ephemeral).toBe(true);
    expect(none.text).toBe('I have no document of that title. See `/sources`.');
  });

  test('a fact is opened from the menu, with its quote', async () => {
    const { alice, desk } = stage;
    const brief = await alice.uses(desk, '/brief');
    const fact = await alice.selects(
      brief,
      'Open a fact …',
      'The risk of a strike seems to have diminished, at least temporarily.',
    );
    expect(fact.reply.ephemeral).toBe(true);
    expect(fact.text).toContain('> The risk of a strike seems to have diminished, at least temporarily.');
  });

  test('the page that is open can be shared, and leafs on after a restart', async () => {
    const { alice, desk } = stage;
    const brief = await alice.uses(desk, '/brief');
    await stage.restartsBot();
    const next = await alice.clicks(brief, 'More');
    const shared = await alice.clicks(next, 'Share');
    expect(shared.reply.ephemeral).toBe(false);
    expect(shared.text).toContain('-# Shared by Alice');
    expect(shared.text).toContain('Issue number 12');
    expect(shared.reply.buttons).toEqual([]);
    expect((await alice.clicks(next, 'Share')).text).toBe(`Answered here a moment ago: ${shared.reply.jumpUrl}`);
    expect((await alice.clicks(await alice.clicks(next, 'Back'), 'Share')).text).toContain('-# Shared by Alice');
  });
});

describe('/who', () => {
  test('shows names, roles and facts', async () => {
    const { alice, desk } = stage;
    expect(await alice.types(desk, '/who', { name: 'lari' })).toEqual([
      { name: 'Ali Larijani', value: 'ali-larijani' },
    ]);
    const who = await alice.uses(desk, '/who', { name: 'ali-larijani' });
    expect(who.reply.ephemeral).toBe(true);
    expect(who.text).toBe(
      [
        '### Ali Larijani',
        '-# Person',
        '-# Role: Secretary of the Council',
        '-# Also called: Larijani',
        '- Ali Larijani met President Putin in Moscow on Friday.',
      ].join('\n'),
    );
    expect((await alice.uses(desk, '/who', { name: 'Muscat' })).text).toContain('### Muscat\n-# City');
    expect((await alice.uses(desk, '/who', { name: 'Nobody' })).text).toBe(
      'No person, organisation or place of that name is in the documents.',
    );
  });
});

describe('/timeline', () => {
  test('puts dated facts in order, and those worded otherwise or undated apart', async () => {
    const { alice, desk } = stage;
    const { text } = await alice.uses(desk, '/timeline');
    const at = (part: string) => {
      expect(text).toContain(part);
      return text.indexOf(part);
    };
    const order = [
      at('**Dated**'),
      at('- **28 October 2024**: The strike began'),
      at('- **4 November 2024**: A mediator'),
      at('**In the documents’ own words**'),
      at('- **on Friday** (the document bears no date): Ali Larijani'),
      at('- **this week** (the document bears no date): The talks'),
      at('**Without a date**'),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const strike = await alice.uses(desk, '/timeline', { document: 'strike' });
    expect(strike.text).toContain('### Timeline\n-# Strike at the Port');
    expect(strike.text).not.toContain('Larijani');
  });
});

describe('/sources and /help', () => {
  test('the documents are listed with date and number of facts, and one can be opened', async () => {
    const { alice, desk } = stage;
    const sources = await alice.uses(desk, '/sources');
    expect(sources.text).toContain('**The Muscat Talks**\n-# the document bears no date · en · 16 facts');
    expect(sources.text).toContain('**Strike at the Port**\n-# Freight Review · 18 November 2024 · en · 3 facts');
    const opened = await alice.selects(sources, 'Open a document …', 'Strike at the Port');
    expect(opened.answer).toBe('update');
    expect(opened.text).toContain('The strike began on 28 October 2024.');
  });

  test('help explains in one screen and has examples to press', async () => {
    const { alice, desk } = stage;
    const help = await alice.uses(desk, '/help');
    expect(help.reply.ephemeral).toBe(true);
    expect(help.text).toContain('`/ask`');
    expect(help.text).toContain('Answer this');
    const shown = await alice.clicks(help, 'Where are the talks held?');
    expect(shown.text).toContain('### The talks');
  });

  test('everything works in direct messages too, but for what belongs to a server', async () => {
    const { alice, mona } = stage;
    const offered = alice.commandsIn(alice.dm);
    for (const name of ['/ask', '/brief', '/help', '/privacy', '/sources', '/timeline', '/who', 'Answer this']) {
      expect(offered).toContain(name);
    }
    for (const name of ['/channel', '/settings', '/fact', '/gaps', '/propose', 'Make a fact of this']) {
      expect(offered).not.toContain(name);
    }
    expect((await mona.uses(mona.dm, '/sources')).text).toContain('Documents');
    expect((await mona.uses(mona.dm, '/ask', { question: 'where are the talks' })).text).toContain('### The talks');
  });
});

describe('in another language', () => {
  test('the interface speaks the reader’s language, a channel’s answer the server’s, facts the document’s', async () => {
    const { discord } = stage;
    const guild = discord.guild('Analystes', { locale: 'fr' });
    const bureau = guild.channel('bureau');
    const zoe = guild.member('Zoé', { locale: 'fr' });
    const john = guild.member('John');
    const answer = await john.uses(bureau, '/ask', { question: 'where are the talks' });
    expect(answer.text).toContain('**Réponse**');
    expect(answer.text).toContain('The talks are to open in Muscat this week.');
    expect(answer.text).toContain('le document ne porte pas de date');
    const brief = await zoe.uses(bureau, '/brief', { document: 'strike' });
    expect(brief.text).toContain('18 novembre 2024');
    expect((await john.uses(bureau, '/brief', { document: 'strike' })).text).toContain('18 November 2024');
    const juan = guild.member('Juan', { locale: 'es-419' });
    expect((await juan.uses(bureau, '/who', { name: 'Nobody' })).text).toContain('Ninguna persona');
  });
});
