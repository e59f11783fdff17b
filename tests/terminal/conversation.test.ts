import { beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/terminal/commands/index.js';
import { type Conversation, createConversation } from '../../src/terminal/conversation.js';
import { createScreen } from '../../src/terminal/screen.js';
import { BASE, makeFootnote, TALKS } from './sample-footnote.js';

const screen = createScreen({ colours: false, columns: 80 });

describe('A conversation', () => {
  let footnote: ReturnType<typeof makeFootnote>;
  let conversation: Conversation;
  const say = (line: string) => conversation.respond(line, screen).text;

  beforeEach(() => {
    footnote = makeFootnote();
    conversation = createConversation(footnote);
  });

  test('opens with what it knows, what to ask and how to leave.', () => {
    expect(`\n${conversation.open(screen)}`).toBe(`
  Footnote answers from 2 briefings. Every answer shows the sentence it rests
  on; what is not there, it does not say.

  ▪ Exploring US-Iran Diplomacy: Navigating a Narrow Window for Talks
    the document bears no date · 4 facts, all reviewed
  ▪ Strike at the Port of Halvorsund (Northern Freight Review)
    18 November 2024 · 1 fact, none reviewed

  Ask, for example · type a number or your own question
  1  Who met Putin?
  2  What are the key issues?

  /help for commands · /quit or Ctrl-D to leave`);
  });

  test('opens also over a base that is empty.', () => {
    const empty = createConversation(
      makeFootnote({ ...BASE, documents: new Map(), facts: new Map(), topics: new Map() }),
    );
    expect(empty.open(screen)).toContain('/help');
  });

  test('asks an example by its number.', () => {
    conversation.open(screen);
    expect(say('2')).toContain('● List');
  });

  test('shows exactly the related fact whose number is typed.', () => {
    say('who met putin?');
    expect(say('2')).toContain('Oman will host');
  });

  test('says which numbers there are.', () => {
    expect(say('1')).toBe('  No numbers are on offer here; ask in words.');
    say('who met putin?');
    expect(say('9')).toBe('  Only 1 to 3 can be chosen here; ask in words.');
    expect(say('0')).toBe('  Only 1 to 3 can be chosen here; ask in words.');
  });

  test('takes a year for a question.', () => {
    say('who met putin?');
    say('2015');
    expect(footnote.asked.map(({ question }) => question)).toEqual(['who met putin?', '2015']);
  });

  test('hands the next question the context of the last answer.', () => {
    say('who met putin?');
    say('and when?');
    expect(footnote.asked.at(-1)).toEqual({
      question: 'and when?',
      context: { question: 'who met putin?', facts: ['larijani-met-putin'] },
    });
  });

  test('keeps the context over small talk, which no fact answers.', () => {
    say('who met putin?');
    say('thank you');
    say('and when?');
    expect(footnote.asked.at(-1)).toEqual({
      question: 'and when?',
      context: { question: 'who met putin?', facts: ['larijani-met-putin'] },
    });
  });

  test('says nothing to an empty line and one sentence to one without words.', () => {
    expect(say('   ')).toBe('');
    expect(say('???')).toBe('  The question has no letters or digits in it; please ask in words.');
    expect(footnote.asked).toEqual([]);
  });

  test('lists the facts about a name, of a document, and all.', () => {
    expect(say('/facts oman')).toContain('Oman · 1 fact');
    expect(say('/facts port-strike')).toContain('Strike at the Port of Halvorsund · 1 fact');
    expect(say('/facts deterrence')).toContain('“deterrence” · 1 fact');
    expect(say('/facts')).toContain('All facts · 5 facts');
    expect(say('5')).toContain('● Answer\n\n  ┃ Dock workers');
  });

  test('pages through facts.', () => {
    const fact = [...BASE.facts.values()][0];
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...fact,
      id: `f${index}`,
      statement: `Statement ${index}.`,
    }));
    const base = { ...BASE, facts: new Map(many.map((one) => [one.id, one])) } as typeof BASE;
    conversation = createConversation(makeFootnote(base));
    expect(say('/facts')).toContain('page 1 of 3 · /facts 2 for the next');
    expect(say('/facts 3')).toContain('1  Statement 16.');
    expect(say(`/facts ${TALKS.id} 2`)).toContain(`/facts ${TALKS.id} 3 for the next`);
    expect(say('/facts 4')).toBe('  There are 3 pages of these, not 4.');
  });

  test('names some of what it knows where a name is not in the base.', () => {
    expect(say('/facts berlin')).toBe('  Nothing here is about “berlin”. Try Oman, Ali Larijani.');
  });

  test('explains the last answer, and says so where there is none.', () => {
    expect(say('/explain')).toContain('ask something first');
    say('who met putin?');
    expect(say('/explain')).toContain('confidence  0.93  0.04');
  });

  test('lists every command in its help.', () => {
    for (const command of COMMANDS) expect(say('/help')).toContain(command.usage);
  });

  test.each([
    ['/sorces', '  There is no command /sorces; did you mean /sources?'],
    ['/fact', '  There is no command /fact; did you mean /facts?'],
    ['/xyz', '  There is no command /xyz; /help lists them all.'],
    ['/', '  There is no command /; /help lists them all.'],
    ['/constructor', '  There is no command /constructor; /help lists them all.'],
  ])('answers %s with one sentence.', (line, expected) => {
    expect(say(line)).toBe(expected);
  });

  test('is over at /quit, whatever the case.', () => {
    expect(conversation.respond('/QUIT', screen)).toEqual({ text: '', leave: true });
  });

  test.each([
    ['/', COMMANDS.map(({ name }) => `/${name}`)],
    ['/f', ['/facts']],
    ['/facts o', ['/facts Oman']],
    ['/facts ', ['/facts us-iran-talks', '/facts port-strike', '/facts Oman', '/facts Ali Larijani']],
    ['/quit ', []],
    ['who m', ['Who met Putin?']],
    ['', []],
  ])('completes %j.', (line, expected) => {
    expect(conversation.complete(line)).toEqual(expected);
  });
});
