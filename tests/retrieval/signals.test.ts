import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharesOfBest } from '../../src/retrieval/relative-signals.js';
import { askedKinds } from '../../src/retrieval/signals/asked-kinds.js';
import { hints } from '../../src/retrieval/signals/hints.js';
import { SIGNALS } from '../../src/retrieval/signals/index.js';
import type { Signal } from '../../src/retrieval/signals/signal.js';
import { keyOf } from '../../src/retrieval/terms.js';
import { makePair } from './make-pair.js';

const FOLDER = new URL('../../src/retrieval/signals/', import.meta.url);
/** The one signal that may be negative besides the cosines. */
const FROM_MINUS_ONE = ['answer-type', 'theme', 'theme-before', 'theme-after', 'own-theme'];

function signalOf(name: string): Signal {
  const signal = SIGNALS.find((each) => each.name === name);
  if (signal === undefined) throw new Error(`no signal is called ${name}`);
  return signal;
}

function measure(name: string, question: string, statement: string): number {
  return signalOf(name).measure(makePair(question, statement).pair);
}

describe('every signal', () => {
  test('is a file of its name in the list, or of those that a file makes by a table', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts') && !['index.ts', 'signal.ts'].includes(file))
      .map((file) => file.replace(/\.ts$/u, ''));
    const made = [...askedKinds, ...hints];
    const own = SIGNALS.filter((signal) => !made.includes(signal)).map(({ name }) => name);
    expect([...own, 'asked-kinds', 'hints'].sort()).toEqual(files.sort());
    expect(SIGNALS).toEqual(expect.arrayContaining(made));
  });

  test.each(SIGNALS.map((signal) => [signal.name, signal] as const))(
    '%s is 0 for a question without content',
    (_, signal) => {
      const { pair } = makePair('what is it?', 'The port was closed on Monday.');
      expect(signal.measure(pair)).toBe(0);
    },
  );

  // All of one pair, since to make a pair takes a thousand times as long as to measure it.
  test('stays in its range and gives the same twice, whatever is asked', () => {
    const words = fc.array(fc.constantFrom('port', 'not', 'Oslo', '14', 'closed', 'seven', 'quickly', '🙂', 'strike'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (asked, said) => {
        const { pair } = makePair(asked.join(' '), `Said ${said.join(' ')}.`);
        for (const { name, measure: value } of SIGNALS) {
          expect(value(pair), name).toBeGreaterThanOrEqual(FROM_MINUS_ONE.includes(name) ? -1 : 0);
          expect(value(pair), name).toBeLessThanOrEqual(1 + 1e-9);
          expect(value(pair), name).toBe(value(pair));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a signal speaks where it should', () => {
  test.each([
    ['asks-how-many', 'How many ships sank?', 'Ships sank.', 1],
    ['asks-how', 'How many ships sank?', 'Ships sank.', 0],
    ['asks-keywords', 'port strike date', 'The strike began.', 1],
    ['asks-keywords', 'Did the strike begin?', 'The strike began.', 0],
    ['asks-past', 'Which ships sank when they were hit?', 'Ships sank.', 1],
    ['asks-future', 'When will it sail?', 'It sails.', 1],
    ['fills-who', 'Who closed the port?', 'The port closed.', 0],
    ['hint-of-cause', 'Why did the ship sink?', 'It sank because of a leak.', 1],
    ['hint-of-cause', 'Why did the ship sink?', 'It sank in May.', 0],
    ['hint-of-cause', 'When did the ship sink?', 'It sank because of a leak.', 0],
    ['hint-of-plans', 'When will the ship sail?', 'It is due in May.', 1],
    ['plans-for-past', 'When did the ship sail?', 'It is due in May.', 1],
    ['hint-of-condition', 'What happens if the ship sinks?', 'The harbour would close.', 1],
    ['hint-of-speech', 'What does the captain think?', 'The captain is old.', 0],
    ['likest-word', 'Which ship left the port?', 'The ship left the port.', 0],
    ['question-length', 'Which ships left the port?', 'Ships left.', 0.25],
    ['unsaid-words', 'Which ships left the harbour of Oslo?', 'Ships left.', 0.4],
    ['single-word', 'Who won the football last night?', 'Shares have won back a third.', 1],
    ['single-word', 'Who won the seat in Oslo?', 'Moe won the seat.', 0],
    ['single-word', 'Who won in Oslo?', 'Oslo was quiet.', 0],
    ['unsaid-words', 'Which ships left?', 'Ships left.', 0],
    ['denial', 'Who was not invited?', 'The union was invited.', 1],
    ['denial', 'Who was not invited?', 'The union was not invited.', 0],
    ['opposite', 'When did prices increase?', 'Prices fell in March.', 1],
    ['opposite', 'When did prices increase?', 'Prices increased in March.', 0],
    ['other-number', 'Who won 14 seats?', 'The party won 12 seats.', 1],
    ['other-number', 'Who won 12 seats?', 'The party won 12 seats.', 0],
    ['other-modifier', 'What does the domestic market need?', 'The foreign market needs steel.', 1],
    ['other-modifier', 'What does the foreign market need?', 'The foreign market needs steel.', 0],
    ['missing-modifier', 'What does the domestic market need?', 'The market needs steel.', 1],
    ['missing-modifier', 'What does the market need?', 'The market needs steel.', 0],
    ['verb-denial', 'What did the court not acknowledge?', 'The court acknowledged the duty.', 1],
    ['verb-denial', 'What did the court acknowledge?', 'The court acknowledged the duty.', 0],
    ['leaning', 'Who closed the port?', 'In this year the port was closed.', 1],
    ['leaning', 'Who closed the port?', 'In March the port was closed.', 0],
    ['found-verbs', 'Who closed the port?', 'The port was closed by dockers.', 1],
    ['found-verbs', 'Who closed the port?', 'The port belongs to dockers.', 0],
    ['asked-noun', 'Which treaty ended the war?', 'The war ended with a treaty.', 1],
    ['asked-noun', 'Who ended the war?', 'The war ended with a treaty.', 0],
    ['soft-nouns', 'Who closed the port?', 'Dockers closed the port.', 1],
    ['soft-nouns', 'Who closed it?', 'Dockers closed the port.', 0],
    ['soft-adjectives', 'Who built the wooden bridge?', 'Monks built the wooden bridge.', 1],
    ['soft-adjectives', 'Who built the bridge?', 'Monks built the wooden bridge.', 0],
    ['yes-no', 'Did dockers close the port?', 'Dockers closed the port.', 1],
    ['yes-no', 'Who closed the port?', 'Dockers closed the port.', 0],
    ['unasked-number', 'Who closed the port?', 'Dockers closed the port for 14 days.', 1],
    ['unasked-number', 'When was the port closed?', 'Dockers closed the port in 1920.', 0],
    ['unasked-number', 'Who closed the port?', 'Dockers closed the port.', 0],
  ])('%s: “%s” against “%s” is %d', (name, question, statement, expected) => {
    expect(measure(name, question, statement)).toBe(expected);
  });

  test.each([
    ['support', 'The Oslo ferry rusts.', 0.5],
    ['own-theme', 'It was bought.', 1],
  ])('%s counts what the document says, and not what it begins with', (name, statement, expected) => {
    const { pair } = makePair('Who bought the Oslo ferry?', statement);
    const opening = {
      keys: new Set(['ferry', 'oslo'].map(keyOf)),
      rows: [],
      start: 0,
      isAbout: () => false,
      bringsIn: () => false,
      restOf: () => pair.reading.theme,
    };
    const setting = { opening, support: 0.5 };
    expect(signalOf(name).measure({ ...pair, setting })).toBeCloseTo(expected);
  });

  test.each([
    ['first-match', 'Who closed the port?', 'Ports were closed.', 1],
    ['first-match', 'Who closed the port?', 'Dockers closed it.', Math.exp(-1 / 8)],
    ['first-match', 'Who closed the port?', 'Dockers left.', 0],
    ['closeness', 'Who closed the port?', 'Ports closed.', 1],
    ['closeness', 'Who closed the port?', 'Ports were closed.', 2 / 3],
    ['closeness', 'Who closed the port?', 'Dockers closed it.', 0],
    ['phrase-overlap', 'when the port closed', 'When the port closed, they left.', 1],
    ['phrase-overlap', 'when the port closed', 'The port and the port and the port.', 1 / 3],
  ])('%s of “%s” and “%s” is %d', (name, question, statement, expected) => {
    expect(measure(name, question, statement)).toBeCloseTo(expected);
  });

  test('each term stands where the view has it first, and nowhere where it is not found', () => {
    const { pair } = makePair('Who closed the old port in the harsh winter?', 'In the winter they closed the port.');
    const places = pair.terms.map(({ found, place }) => [found, place]);
    expect(places.some(([found]) => found === null)).toBe(true);
    expect(places).toEqual(
      pair.terms.map(({ found }) => [found, found === null ? -1 : (pair.view.keys.get(found) ?? Number.NaN)]),
    );
  });

  test.each([
    ['soft-coverage', 'Who attacked the town?', 'The army besieged the city.', 'The cook peeled a carrot.'],
    ['theme', 'Who attacked the town?', 'The army besieged the city.', 'The cook peeled a carrot.'],
    ['phrase-overlap', 'What is the capital of Norway?', 'Oslo is the capital of Norway.', 'Norway has a capital.'],
    [
      'closeness',
      'Who closed the port?',
      'Dockers closed the port.',
      'The port, which has long been rich and busy, was closed.',
    ],
    ['coverage', 'Who closed the port?', 'Dockers closed the port.', 'Dockers closed the road.'],
    ['missing-nouns', 'Who closed the port?', 'Dockers closed the road.', 'Dockers closed the port.'],
    ['missing-verbs', 'Who closed the port?', 'Dockers love the port.', 'Dockers closed the port.'],
    ['asked-noun', 'Which city was attacked?', 'The army attacked a town.', 'The army attacked a carrot.'],
    ['like-asked', 'Who closed the port?', 'Dockers closed the port.', 'Dockers closed the port and ate carrots.'],
    ['soft-nouns', 'Who attacked the town?', 'The army besieged the city.', 'The cook peeled a carrot.'],
    ['length', 'Who closed the port?', 'Dockers closed the port and then the road and then the bridge.', 'It closed.'],
  ])('%s: “%s” has more in “%s” than in “%s”', (name, question, more, less) => {
    expect(measure(name, question, more)).toBeGreaterThan(measure(name, question, less));
  });
});

describe('a sentence that points back', () => {
  const before = 'The castle stood on the hill above the river.';
  const measureAfter = (name: string, question: string, statement: string, said = before) => {
    const { pair } = makePair(question, statement);
    const neighbour = makePair(question, said).pair.view;
    return SIGNALS.find((each) => each.name === name)?.measure({
      ...pair,
      setting: { before: neighbour, support: 0 },
    });
  };

  test('is credited for what the sentence before names', () => {
    expect(measureAfter('leaning-coverage', 'When was the castle sold?', 'It was sold in 1820.')).toBeGreaterThan(0);
    expect(measureAfter('leaning-coverage', 'When was the castle sold?', 'Oslo was sold in 1820.')).toBe(0);
  });
});

describe('what stands around a sentence', () => {
  const gain = SIGNALS.find(({ name }) => name === 'nearby-gain');
  const { pair } = makePair('When was the castle sold?', 'It was sold in 1820.');
  const around = (nearby: number) => ({ ...pair, terms: pair.terms.map((term) => ({ ...term, nearby })) });

  test('is credited only with what the sentence lacks', () => {
    expect(gain?.measure(around(1))).toBeGreaterThan(0);
    expect(gain?.measure(around(0))).toBe(0);
  });
});

describe('shares of the best', () => {
  test('say how near each comes to the highest one', () => {
    expect(sharesOfBest([0.2, 0.4, -0.1])).toEqual([0.5, 1, 0]);
  });

  test('are 0 where nothing speaks for any', () => {
    expect(sharesOfBest([0, -0.2])).toEqual([0, 0]);
  });
});
