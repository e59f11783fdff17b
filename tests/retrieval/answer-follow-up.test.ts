/** Follow-ups to curated facts, which tell by their roles what they say; those to sentences as they stand are in `following.test.ts`. */

import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/facts/entity.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { contextOf } from '../../src/retrieval/context-of.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { makeBase, makeFact } from './make-base.js';

const { base } = await loadKnowledge('knowledge');
const { ask } = createFootnote(base);

function askAfter(context: string, question: string) {
  return ask(question, contextOf(ask(context)));
}

describe('a bare follow-up', () => {
  test('is answered by the fact shown, where that says so', () => {
    const { kind, facts } = askAfter('Who met Putin?', 'when?');
    expect([kind, facts[0]?.id]).toEqual(['answer', 'larijani-met-putin']);
  });

  test.each([
    ['Who visited Tehran?', 'when?', /doesn't say when/u],
    ['Who will host the next round of talks?', 'why?', /doesn't say why/u],
  ])('is not answered by just any fact of the same sentence: %s → %s', (context, question, lead) => {
    const shown = ask(context).facts[0]?.id;
    const { kind, lead: says, facts } = askAfter(context, question);
    expect([kind, facts[0]?.id]).toEqual(['closest', shown]);
    expect(says).toMatch(lead);
  });
});

describe('what is named after a question about somebody else', () => {
  test.each([
    ['Who met Putin?', 'What about Araghchi?', 'araghchi-consultations-istanbul'],
    ['What did Larijani do?', 'and Sheikh Mohammed?', 'sheikh-mohammed-visited-tehran'],
    ['Who is Larijani?', 'And Araghchi?', 'araghchi-is-foreign-minister'],
    ['What did Larijani do?', 'no, I meant Sheikh Mohammed', 'sheikh-mohammed-visited-tehran'],
    ['When did Araghchi meet Putin?', 'sorry, Larijani', 'larijani-met-putin'],
    ['Did Trump visit Tehran?', 'I meant Sheikh Mohammed', 'sheikh-mohammed-visited-tehran'],
  ])('is answered by what stands beside it: %s → %s', (context, question, id) => {
    const { kind, facts } = askAfter(context, question);
    expect([kind, facts[0]?.id]).toEqual(['answer', id]);
  });

  test.each([
    ['Who did Larijani meet?', 'and Araghchi?', /doesn't say who/u, 'araghchi-consultations-istanbul'],
    ['Where did Araghchi hold consultations?', 'and Larijani?', /doesn't say where/u, 'larijani-met-putin'],
    ['Who did Larijani meet?', 'Sorry, Araghchi', /doesn't say who/u, 'araghchi-consultations-istanbul'],
    ['Did Trump meet Putin?', 'and Araghchi?', /doesn't say/u, 'araghchi-consultations-istanbul'],
    ['When did Larijani meet Putin?', 'and Araghchi?', /doesn't say/u, 'araghchi-consultations-istanbul'],
  ])('is shown as nearest where what was asked is not said of it: %s → %s', (context, question, lead, id) => {
    const { kind, lead: says, facts } = askAfter(context, question);
    expect([kind, facts[0]?.id]).toEqual(['closest', id]);
    expect(says).toMatch(lead);
  });

  test.each([
    ['Who is the prime minister of Qatar?', 'and of Iran?'],
    ['Who is the US president?', 'and Iran?'],
    ['Who is the foreign minister of Iran?', 'sorry, the US'],
  ])('gets nobody else of its country: %s → %s', (context, question) => {
    const offices = ['araghchi-is-foreign-minister', 'larijani-is-head-of-council', 'trump-is-us-president'];
    expect(offices).not.toContain(askAfter(context, question).facts[0]?.id);
  });

  test.each([
    ['Who hosts the talks?', 'no, the talks are in Istanbul'],
    ['Who hosts the talks?', 'no, Qatar'],
    ['Did Larijani meet Putin?', 'no-one met Putin?'],
  ])('puts nothing right where it only denies: %s → %s', (context, question) => {
    expect(askAfter(context, question).kind).not.toBe('answer');
  });
});

test('a name gets the fact that answers the question before of it, in whatever topic that stands', () => {
  const person = (id: string, name: string): Entity => ({
    ...{ id, name, kind: 'person', aliases: [], roles: [], demonyms: [], metonyms: [] },
  });
  const persons = [person('solheim', 'Marit Solheim'), person('brandt', 'Olaf Brandt')];
  const meet = (id: string, who: string, whom: string, topics: string[]) =>
    makeFact(id, `${who} met ${whom}.`, { kind: 'event', roles: { who: [who], what: ['met'], whom: [whom] }, topics });
  const spoke = makeFact('spoke', 'Olaf Brandt spoke of the fleet.', {
    kind: 'event',
    roles: { who: ['Olaf Brandt'], what: ['spoke of the fleet'] },
    topics: ['visits'],
  });
  const facts = [
    meet('first', 'Marit Solheim', 'Henrik Dalgaard', ['visits']),
    spoke,
    meet('wanted', 'Olaf Brandt', 'Jens Ravn', ['talks']),
  ];
  const footnote = createFootnote(makeBase(facts, { entities: new Map(persons.map((each) => [each.id, each])) }));
  const { kind, facts: given } = footnote.ask(
    'and Olaf Brandt?',
    contextOf(footnote.ask('Who did Marit Solheim meet?')),
  );
  expect([kind, given[0]?.id]).toEqual(['answer', 'wanted']);
});

describe('of a list that was shown', () => {
  const DISPUTES = 'What are the disputes between the US and Iran?';

  test.each([
    ['the second one?', 1],
    ['and the first?', 0],
    ['What about the last one?', 1],
  ])('“%s” is answered by the one that stands there.', (question, place) => {
    const shown = ask(DISPUTES).facts;
    expect(shown).toHaveLength(2);
    const { kind, facts } = askAfter(DISPUTES, question);
    expect([kind, facts]).toEqual(['answer', [shown[place]]]);
  });

  test('the list may itself have been asked for by a follow-up.', () => {
    const list = ask('which ones?', contextOf(ask('Are there still disputes?')));
    expect(ask('the second one?', contextOf(list)).facts).toEqual([list.facts[1]]);
  });

  test('what was only shown as nearest is none.', () => {
    const { kind, facts } = ask('Did Putin visit Tehran?');
    expect([kind, facts.length]).toEqual(['closest', 2]);
    expect(askAfter('Did Putin visit Tehran?', 'the second one?').facts).not.toEqual(facts.slice(1));
  });
});

test.each(['what did he do?', 'what has he done?', "what's he doing?"])(
  'what somebody did is asked of the person, and not of the fact that says who that is: %s',
  (question) => {
    const { kind, facts } = askAfter('Who is Araghchi?', question);
    expect([kind, facts[0]?.id]).toEqual(['answer', 'araghchi-consultations-istanbul']);
  },
);

test.each([
  ['What did Araghchi do?', 'with whom?', 'with whom Abbas Araghchi held consultations'],
  ['What did Araghchi do?', 'who with', 'with whom Abbas Araghchi held consultations'],
  ['Who said Iran is open to discussions?', 'to whom?', 'to whom'],
])('whom is not answered by who: %s → %s', (context, question, unsaid) => {
  const { kind, lead } = askAfter(context, question);
  expect([kind, lead]).toEqual(['closest', `The briefing doesn't say ${unsaid}.`]);
});

test('by whom something was said is no question of whom it was said to', () => {
  const { kind, facts } = askAfter('Is Iran open to talks?', 'according to whom?');
  expect([kind, facts[0]?.attribution]).toEqual(['answer', 'Donald Trump']);
});
