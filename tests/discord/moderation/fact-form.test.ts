/** Conversations: writing and changing facts in the form. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, toDraft } from '../../../src/facts/fingerprint.js';
import { type Stage, setStage } from '../setup/stage.js';
import { MEETING, makeBase } from './briefing.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ base: makeBase() });
});
afterEach(() => stage.close());

const journal = () => stage.store.journal.since(stage.guild.id, 0, 100);
const ask = async (question: string) => (await stage.alice.uses(stage.desk, '/ask', { question })).text;
const openForm = async (source = 'talks') => (await stage.mona.uses(stage.desk, '/fact add', { source })).modal;

describe('/fact add', () => {
  test('a fact that rests on a document is answered at once, and stands in the journal with who and why', async () => {
    const { mona } = stage;
    const modal = await openForm();
    expect(modal.fields.map(({ label }) => label)).toEqual([
      'Statement',
      'Quote',
      'Source and details',
      'Example questions',
      'Reason',
    ]);
    const { reply } = await mona.submits(modal, {
      Statement: 'The meeting of Larijani and Putin lasted two hours.',
      Quote: 'The meeting lasted two hours.',
      'Example questions': 'How long did the meeting last?',
      Reason: 'asked often',
    });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('### Saved');
    expect(reply.text).toContain('+ The meeting of Larijani and Putin lasted two hours.');
    expect(await ask('How long did the meeting last?')).toContain('> The meeting lasted two hours.');
    const [edit] = await journal();
    expect(edit).toMatchObject({ operation: 'add', revision: 1, actor: mona.id, reason: 'asked often', base: null });
    expect(edit?.body?.entities).toEqual(['ali-larijani', 'vladimir-putin']);
  });

  test('a quote that does not stand in the document is refused, and the nearest sentence taken with one press', async () => {
    const { mona } = stage;
    const typed = {
      Statement: 'They met for two hours.',
      Quote: 'The meeting has lasted two hours',
      'Example questions': 'How long?\nFor how long did they meet?',
    };
    const stopped = await mona.submits(await openForm(), typed);
    expect(stopped.text).toContain('The quote does not stand in “The Muscat Talks” word for word.');
    expect(stopped.text).toContain('> The meeting lasted two hours.');
    for (const words of Object.values(typed)) expect(stopped.text).toContain(words);
    expect(await journal()).toEqual([]);

    await stage.restartsBot();
    const kept = await mona.clicks(stopped, 'Take that sentence');
    expect(kept.text).toContain('### Saved');
    const [edit] = await journal();
    expect(edit?.body).toMatchObject({
      statement: 'They met for two hours.',
      citations: [{ document: 'talks', quote: 'The meeting lasted two hours.' }],
      questions: ['How long?', 'For how long did they meet?'],
    });
  });

  test('what was typed can be edited again, also after a restart, with every word in its field', async () => {
    const { mona } = stage;
    const typed = {
      Statement: 'A *bold* `claim` of @everyone',
      Quote: 'Nothing like it ```stands``` there',
      'Source and details': 'document: talks\nkind: position\nwho: A; B',
      'Example questions': 'Why?',
      Reason: 'to try',
    };
    const stopped = await mona.submits(await openForm(), typed);
    expect(stopped.reply.pinged).toEqual([]);
    await stage.restartsBot();
    const { modal } = await mona.clicks(stopped, 'Edit again');
    for (const [label, words] of Object.entries(typed)) expect(modal.field(label).value).toBe(words);
    const kept = await mona.submits(modal, { Quote: MEETING });
    expect(kept.text).toContain('### Saved');
    expect((await journal())[0]?.body).toMatchObject({ kind: 'position', roles: { who: ['A', 'B'] } });
  });

  test.each([
    [
      'a line that means nothing',
      'document: talks\nwhen it was: Friday',
      'I do not understand the line “when it was: Friday”',
    ],
    ['a kind that is none', 'document: talks\nkind: rumour', '“rumour” is no kind of fact'],
    ['a document that is not there', 'document: talk', 'There is no document “talk”. There are: talks.'],
    ['two sources at once', 'document: talks\nlink: https://a.example', 'Both a document and a page are named'],
    ['a page without a title', 'link: https://a.example', 'the title is missing'],
    ['a page that is no page', 'link: a.example\ntitle: A', '“a.example” is no web address'],
    [
      'an entity that is not there',
      'document: talks\nentities: Nobody',
      'No person, organisation or place is called “Nobody”',
    ],
    ['a fact that is not there', 'document: talks\ncontradicts: no-fact', 'There is no fact “no-fact”'],
  ])('%s is said to be wrong in one sentence, and nothing is kept', async (_case, details, said) => {
    const form = { Statement: 'They met.', Quote: MEETING, 'Source and details': details };
    const { text } = await stage.mona.submits(await openForm(), form);
    expect(text).toContain(said);
    expect(text).toContain(details);
    expect(await journal()).toEqual([]);
  });

  test('a page from elsewhere is cited with link, title and quote, and marked as not verified wherever it shows', async () => {
    const { mona, alice, desk } = stage;
    const choices = await mona.types(desk, '/fact add', { source: 'elsewhere' });
    expect(choices.at(-1)?.name).toBe('A page from elsewhere (with link and title)');
    const modal = await openForm(String(choices.at(-1)?.value));
    const kept = await mona.submits(modal, {
      Statement: 'Ali Larijani studied philosophy.',
      Quote: 'He holds a doctorate in philosophy.',
      'Source and details': 'link: https://people.example/larijani\ntitle: People *of* note',
      'Example questions': 'What did Larijani study?',
    });
    expect(kept.text).toContain('### Saved');
    const answer = await alice.uses(desk, '/ask', { question: 'What did Larijani study?' });
    expect(answer.text).toContain('> He holds a doctorate in philosophy.');
    expect(answer.text).toContain(
      '-# People \\*of\\* note <https://people.example/larijani> · *cited by a moderator, not verified*',
    );
    expect((await alice.clicks(answer, 'Source')).text).toContain('*cited by a moderator, not verified*');
    expect((await alice.uses(desk, '/who', { name: 'Larijani' })).text).toContain(
      'Ali Larijani studied philosophy. *(cited by a moderator, not verified)*',
    );
  });
});

test.each([
  ['fr', 'Ajouter un fait', 'Énoncé', 'Citation', 'Pas encore enregistré', 'Modifier encore'],
  ['es-419', 'Añadir un hecho', 'Enunciado', 'Cita', 'Aún no se ha guardado', 'Editar otra vez'],
])(
  'a moderator whose Discord speaks %s reads all of it in that language',
  async (locale, title, statement, quote, said, button) => {
    const { guild, desk } = stage;
    const person = guild.member('Noor', { permissions: ['ManageGuild'], locale });
    const { modal } = await person.uses(desk, '/fact add', { source: 'talks' });
    expect(modal.title).toBe(title);
    const stopped = await person.submits(modal, {
      [statement]: 'Ils se sont vus.',
      [quote]: 'The meeting has lasted two hours',
    });
    expect(stopped.text).toContain(`### ${said}`);
    expect((await person.clicks(stopped, button)).modal.field(statement).value).toBe('Ils se sont vus.');
  },
);

describe('/fact edit', () => {
  test('the form holds what the fact says; what is not touched stays exactly as it was', async () => {
    const { mona, desk } = stage;
    const [choice] = await mona.types(desk, '/fact edit', { fact: 'larijani meet' });
    const { modal } = await mona.uses(desk, '/fact edit', { fact: String(choice?.value) });
    expect(modal.field('Statement').value).toBe('Ali Larijani met President Putin in Moscow on Friday.');
    expect(modal.field('Quote').value).toBe(MEETING);
    expect(modal.field('Source and details').value).toContain(
      'document: talks\nkind: event\ntime: on Friday\nwho: Ali Larijani',
    );
    expect(modal.field('Example questions').value).toBe('Whom did Larijani meet?\nWhere did Larijani meet Putin?');
    const kept = await mona.submits(modal, { Statement: 'Ali Larijani met Vladimir Putin in Moscow on Friday.' });
    expect(kept.text).toContain('- Ali Larijani met President Putin in Moscow on Friday.');
    expect(kept.text).toContain('+ Ali Larijani met Vladimir Putin in Moscow on Friday.');
    expect(kept.text).not.toContain('document: talks');
    expect(await ask('Whom did Larijani meet?')).toContain('### Ali Larijani met Vladimir Putin in Moscow on Friday.');
    const { citations, roles } = makeBase().facts.get('meeting') ?? {};
    expect((await journal())[0]?.body).toMatchObject({ roles, citations: [{ quote: citations?.[0]?.quote }] });
  });

  test('what says the same as before is not kept once more', async () => {
    const { mona, desk } = stage;
    const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    const { text } = await mona.submits(modal, { Reason: 'a slip of the thumb' });
    expect(text).toContain('It says the same as before.');
    expect(await journal()).toEqual([]);
  });

  test('another server sees nothing of it', async () => {
    const { mona, desk, discord, alice } = stage;
    const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
    await mona.submits(modal, { Statement: 'Nobody met anybody.' });
    const other = discord.guild('Others');
    other.member(alice);
    const elsewhere = await alice.uses(other.channel('desk'), '/ask', { question: 'Whom did Larijani meet?' });
    expect(elsewhere.text).toContain('### Ali Larijani met President Putin');
  });

  test('a fact that is not there is not guessed at', async () => {
    const { reply } = await stage.mona.uses(stage.desk, '/fact edit', { fact: 'meetin' });
    expect(reply.text).toBe('There is no such fact. Pick one of those that Discord offers while you type.');
  });
});

test('who is late by a change that took the documents’ fact sees that fact, not nothing', async () => {
  const { mona, guild, desk } = stage;
  const otto = guild.member('Otto', { permissions: ['ManageGuild'] });
  const edit = async () => (await mona.uses(desk, '/fact edit', { fact: 'meeting' })).modal;
  await mona.submits(await edit(), { Statement: 'Ali Larijani met Putin.' });
  const late = await edit();
  await otto.uses(desk, '/fact undo', { fact: 'meeting', revision: 0 });
  const stopped = await mona.submits(late, { Statement: 'Ali Larijani met Vladimir Putin.' });
  expect(stopped.text).toContain('- Ali Larijani met Putin.\n+ Ali Larijani met President Putin in Moscow on Friday.');
});

describe('a fact that contradicts one', () => {
  const contradicting = {
    Statement: 'Ali Larijani met President Putin in Geneva on Friday.',
    Quote: 'The meeting lasted two hours.',
    'Source and details':
      'document: talks\nwho: Ali Larijani\nwhat: met\nwhom: President Putin\nwhere: Geneva\nentities: ali-larijani; vladimir-putin',
    'Example questions': 'Did Larijani meet Putin in Geneva?',
  };

  test('warns, and can be linked as contradicting, so that answers show both', async () => {
    const { mona } = stage;
    const warned = await mona.submits(await openForm(), contradicting);
    expect(warned.text).toContain('### Not saved yet: this seems to contradict');
    expect(warned.text).toContain('- Ali Larijani met President Putin in Moscow on Friday.');
    expect(await journal()).toEqual([]);
    const kept = await mona.selects(warned, 'Save; it contradicts …', 'meeting');
    expect(kept.text).toContain('### Saved');
    expect((await journal())[0]?.body?.contradicts).toEqual(['meeting']);
    const answer = await ask('Did Larijani meet Putin in Geneva?');
    expect(answer).toContain('in Geneva on Friday.');
    expect(answer).toContain('in Moscow on Friday.');
  });

  test('can be linked as replacing it, and then stands first', async () => {
    const { mona } = stage;
    const warned = await mona.submits(await openForm(), contradicting);
    await mona.selects(warned, 'Save; it replaces …', 'meeting');
    expect((await journal())[0]?.body?.supersedes).toEqual(['meeting']);
    const answer = await ask('Where did Larijani meet Putin?');
    expect(answer.indexOf('in Geneva')).toBeGreaterThan(-1);
    expect(answer.indexOf('in Geneva')).toBeLessThan(answer.indexOf('in Moscow'));
  });

  test('can be kept without a link', async () => {
    const { mona } = stage;
    const warned = await mona.submits(await openForm(), contradicting);
    expect((await mona.clicks(warned, 'Save without a link')).text).toContain('### Saved');
    expect((await journal())[0]?.body).toMatchObject({ contradicts: [], supersedes: [] });
  });

  test('can be discarded', async () => {
    const { mona } = stage;
    const warned = await mona.submits(await openForm(), contradicting);
    await mona.clicks(warned, 'Discard', { until: 'acknowledged' });
    await stage.discord.until(() => warned.reply.deleted, 'the draft to be gone');
    expect(await journal()).toEqual([]);
  });
});

describe('Make a fact of this', () => {
  test('a message that quotes a document fills the form with the quote', async () => {
    const { alice, mona, desk } = stage;
    const { modal } = await mona.chooses('Make a fact of this', alice.says(desk, 'The meeting lasted two hours.'));
    expect(modal.field('Quote').value).toBe('The meeting lasted two hours.');
    expect(modal.field('Source and details').value).toContain('document: talks');
  });

  test('of a long message it takes whole sentences, and says in the title that it is not the whole', async () => {
    const { alice, mona, desk } = stage;
    const sentence = 'Putin flies to Muscat on Sunday, and nobody in the delegation has said why he does so 🦊.';
    const { modal } = await mona.chooses('Make a fact of this', alice.says(desk, Array(20).fill(sentence).join(' ')));
    expect(modal.title).toBe('Add a fact (long message, shortened)');
    expect(modal.field('Statement').value).toBe(Array(6).fill(sentence).join(' '));
    expect(modal.field('Quote').value).toBe(Array(11).fill(sentence).join(' '));
    const endless = await mona.chooses('Make a fact of this', alice.says(desk, 'Fox🦊'.repeat(400)));
    expect(endless.modal.field('Statement').value).toBe('');
  });

  test('any other message is cited itself, as not verified', async () => {
    const { alice, mona, desk, guild } = stage;
    const message = alice.says(desk, 'Putin flies to Muscat on Sunday.');
    const { modal } = await mona.chooses('Make a fact of this', message);
    expect(modal.field('Statement').value).toBe('Putin flies to Muscat on Sunday.');
    expect(modal.field('Source and details').value).toContain(
      `link: https://discord.com/channels/${guild.id}/${desk.id}/${message.id}\ntitle: Message on Discord`,
    );
    await mona.submits(modal, { 'Example questions': 'Who flies to Muscat?' });
    expect(await ask('Who flies to Muscat?')).toContain('*cited by a moderator, not verified*');
  });
});

test('a fact that says more than a form can hold is not cut: it cannot be edited here, and that is said', async () => {
  const { mona, desk, guild, store } = stage;
  const own = makeBase().facts.get('meeting');
  if (own === undefined) throw new Error('no such fact');
  const body = { ...toDraft(own), roles: { who: Array.from({ length: 400 }, (_, at) => `Person ${at}`) } };
  await store.journal.append({
    ...{ operation: 'amend', body, guild: guild.id, event: 'long', fact: 'meeting', onRevision: 0 },
    ...{ base: fingerprint(own), actor: mona.id, proposal: null, reason: '', atMs: stage.clock.now },
  });
  const { text } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
  expect(text).toContain('says more than a form in Discord can hold');
});

test('a fact takes fifty example questions and no more, and says so', async () => {
  const { mona, desk } = stage;
  const { modal } = await mona.uses(desk, '/fact edit', { fact: 'meeting' });
  const questions = (count: number) => Array.from({ length: count }, (_, at) => `Who ${at}?`).join('\n');
  const stopped = await mona.submits(modal, { 'Example questions': questions(51) });
  expect(stopped.text).toContain('The fact has too many example questions: at most 50.');
  expect((await mona.submits(modal, { 'Example questions': questions(50) })).text).toContain('### Saved');
});
