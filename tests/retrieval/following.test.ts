import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { contextOf } from '../../src/retrieval/context-of.js';
import { createFootnote } from '../../src/retrieval/create-footnote.js';
import { createRetrieval } from '../../src/retrieval/create-retrieval.js';
import { completeQuestion, readLeaning } from '../../src/retrieval/follow-up.js';
import { createFollowingMeasure, FOLLOWING, FOLLOWS, likeliestFollowing } from '../../src/retrieval/following.js';
import { FOLLOWING_MODEL } from '../../src/retrieval/following-model.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { makeFact } from './make-base.js';

/** A port strike and a river flood, of which nobody has curated anything. */
const { base } = await loadKnowledge('tests/fixtures/briefings');
const prepared = prepareCorpus(base);
const { ask } = createFootnote(base, prepared);

const REFUSED = 'Who refused to order the strikers back to work?';
const TRAFFIC = 'By how much has container traffic fallen?';
const MEDIATOR = 'Who is the mediator in the port strike?';

function askAfter(context: string, question: string) {
  return ask(question, contextOf(ask(context)));
}

describe('after a sentence as it stands', () => {
  test.each([
    [MEDIATOR, 'when was she appointed?', 'appointed the retired judge'],
    [REFUSED, 'What did he say in parliament?', 'he said in parliament on 14 November'],
    [REFUSED, 'And the opposition?', 'The opposition Conservative Alliance'],
    [TRAFFIC, 'who was hit hardest', 'Fruit importers'],
    [TRAFFIC, 'and what does that cost the economy?', '45 million crowns a day'],
    [TRAFFIC, 'Any ships diverted?', 'At least 19 vessels'],
  ])('%s → “%s” is answered by it or by what stands near it: %s', (context, question, said) => {
    const { kind, facts } = askAfter(context, question);
    expect([kind, facts[0]?.statement]).toEqual(['answer', expect.stringContaining(said)]);
  });

  test('a question that says what it is about is answered as if nothing had been asked before', () => {
    const question = 'How many people are confirmed dead in the flood of the River Ansel?';
    expect(askAfter(TRAFFIC, question)).toEqual(ask(question));
  });

  test.each([
    'thanks a lot',
    'ok',
    'got it',
    'What is the capital of Peru?',
    'ok, and who won the match?',
    'why is the sky blue?',
  ])('“%s” finds nothing', (question) => {
    expect(askAfter(TRAFFIC, question)).toMatchObject({ kind: 'unknown', facts: [] });
  });

  test.each([
    ['Who commands the rescue operation?', 'and how old is he'],
    ['When do joint talks open?', 'Did he resign?'],
  ])('%s → “%s” is not answered, since the text does not tell', (context, question) => {
    expect(['closest', 'unknown']).toContain(askAfter(context, question).kind);
  });

  test('“what else?” is not answered by what was shown', () => {
    const context = contextOf(ask(TRAFFIC));
    const other = ask('Which vessels were diverted?').facts[0]?.id ?? '';
    const { facts } = ask('what else?', { question: TRAFFIC, facts: [...(context?.facts ?? []), other] });
    for (const { id } of facts) expect([...(context?.facts ?? []), other]).not.toContain(id);
  });

  test('what was retracted or corrected since is not said any more, and what was restored stands where it stood', () => {
    const overlay = createFootnote(base, prepared).overlay();
    const context = contextOf(overlay.ask(TRAFFIC));
    const question = 'Any ships diverted?';
    const [told] = overlay.ask(question, context).facts;
    if (!told) throw new Error('nothing was told');
    overlay.remove(told.id);
    expect(overlay.ask(question, context).facts.map(({ id }) => id)).not.toContain(told.id);
    overlay.put({ ...told, statement: 'At least 25 vessels have been diverted to Brennhavn.', reviewed: true });
    expect(overlay.ask(question, context).facts.map(({ statement }) => statement)).not.toContain(told.statement);
    overlay.put(told);
    expect(overlay.ask(question, context)).toMatchObject({ kind: 'answer', facts: [{ id: told.id }] });
  });

  test('what somebody reviewed is found as before', () => {
    const reviewed = makeFact('rate', 'The central bank of Norland left its rate at three percent.', {
      roles: { who: ['The central bank of Norland'], howMany: ['three percent'] },
      questions: ['What is the rate of the central bank?', 'How high is the rate?'],
    });
    const overlay = createFootnote(base, prepared).overlay();
    overlay.put(reviewed);
    const { facts } = overlay.ask('How high is the rate?', contextOf(overlay.ask(TRAFFIC)));
    expect(facts[0]?.id).toBe('rate');
  });

  test('an answer is as sure as it is likely, and tells what that rests on', () => {
    const { confidence, candidates } = askAfter(REFUSED, 'What did he say in parliament?');
    expect(confidence).toBeGreaterThanOrEqual(FOLLOWS);
    expect(candidates[0]?.confidence).toBe(confidence);
    expect(candidates[0]?.why.signals).toMatchObject({ 'follow-up: next': 1, 'follow-up: shown': 0 });
  });
});

describe('what is measured of a sentence', () => {
  const corpus = openCorpus(base, prepared);
  const retrieval = createRetrieval(corpus);
  const measureFollowing = createFollowingMeasure(corpus, retrieval);
  const [shown] = ask(REFUSED).facts;
  const all = [...base.facts.values()];
  /** The sentence that stands so many behind the one shown. */
  const at = (distance: number): Fact => all[all.findIndex(({ id }) => id === shown?.id) + distance] as Fact;
  const measure = (question: string) => {
    const alone = retrieval.read(question);
    const before = retrieval.read(REFUSED);
    const completed = completeQuestion(alone, before.content, before);
    return measureFollowing({ leaning: readLeaning(alone), alone, completed }, shown as Fact);
  };
  const of = (distance: number, question: string) => {
    const found = measure(question).find(({ judged }) => judged.fact.id === at(distance).id);
    return Object.fromEntries(found?.measures.map((value, place) => [FOLLOWING.names[place], value]) ?? []);
  };

  test.each([
    [0, 'shown'],
    [1, 'next'],
    [-1, 'before'],
    [2, 'near'],
    [3, 'near'],
    [-2, 'near'],
  ])('is where it stands: %d is %s', (distance, place) => {
    const { shown: is, next, before, near } = of(distance, 'and when?');
    expect({ shown: is, next, before, near }).toEqual({ shown: 0, next: 0, before: 0, near: 0, [place]: 1 });
  });

  test('is nothing of sentences that are not near and say nothing of the question', () => {
    const measured = measure('and when?').map(({ judged }) => judged.fact.id);
    expect(measured).not.toContain(all[0]?.id);
  });

  test('is whether both stand under one heading', () => {
    expect(of(0, 'and when?')['same-section']).toBe(1);
    expect(of(-1, 'and when?')['same-section']).toBe(0);
  });

  test('is how the question leans, also together with the place', () => {
    expect(of(1, 'and when?')).toMatchObject({ bare: 1, 'next-bare': 1, 'shown-bare': 0, pointing: 0 });
    expect(of(0, 'who else?')).toMatchObject({ others: 1, 'next-others': 0, 'shown-others': 1 });
  });

  test('is how likely it is for the question alone, which tells nothing where that has no content', () => {
    expect(of(2, 'And the opposition?').alone).toBeGreaterThan(-3);
    expect(of(0, 'and when?')).toMatchObject({ alone: -10, 'no-content': 1, length: 0 });
    expect(of(0, 'And the opposition?')).toMatchObject({ 'no-content': 0 });
  });

  test('is how far it is behind the best for the completed question', () => {
    expect(of(0, 'Why did he refuse?').behind).toBe(0);
    expect(of(1, 'Why did he refuse?').behind).toBeLessThan(0);
  });

  test('is whether the one shown gives no reason that is asked for', () => {
    expect(of(0, 'why?')['shown-no-cause']).toBe(1);
    expect(of(1, 'why?')['shown-no-cause']).toBe(0);
    expect(of(0, 'when?')['shown-no-cause']).toBe(0);
  });

  test('is weighed in whole, and the shares of all leave one for none of them', () => {
    expect(Object.keys(FOLLOWING_MODEL.weights)).toEqual(FOLLOWING.names);
    const confidences = likeliestFollowing(measure('And the opposition?')).map(({ confidence }) => confidence);
    expect(confidences.reduce((sum, each) => sum + each, 0)).toBeLessThan(1);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  });
});
