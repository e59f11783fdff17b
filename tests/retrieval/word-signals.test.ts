import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair, Setting } from '../../src/retrieval/pair.js';
import { WORD_SIGNALS } from '../../src/retrieval/word-signals/index.js';
import { kinds } from '../../src/retrieval/word-signals/kinds.js';
import { makePair } from './make-pair.js';

const FOLDER = new URL('../../src/retrieval/word-signals/', import.meta.url);
/** The one that may be negative, down to -.5. */
const BELOW_NOTHING = 'in-step';

/** Measures a word of a question, which is written in brackets. */
function measure(name: string, marked: string, statement: string, more: (pair: Pair) => Partial<Pair> = () => ({})) {
  const word = /\[(.+)\]/u.exec(marked)?.[1] ?? '';
  const { pair } = makePair(marked.replace(/[[\]]/gu, ''), statement);
  const at = pair.terms.findIndex(({ term }) => term.text === word);
  const signal = WORD_SIGNALS.find((each) => each.name === name);
  if (signal === undefined || at < 0) throw new Error(`no ${name} of “${word}”`);
  return signal.measure({ ...pair, ...more(pair) }, at);
}

describe('every word signal', () => {
  test('is a file of its name in the list, or of those that a file makes by a table', () => {
    const files = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts') && !['index.ts', 'word-signal.ts'].includes(file))
      .map((file) => file.replace(/\.ts$/u, ''));
    const own = WORD_SIGNALS.filter((signal) => !kinds.includes(signal)).map(({ name }) => name);
    expect([...own, 'kinds'].sort()).toEqual(files.sort());
    expect(WORD_SIGNALS).toEqual(expect.arrayContaining([...kinds]));
  });

  test('stays in its range and gives the same twice, whatever is asked', () => {
    const words = fc.array(fc.constantFrom('port', 'not', 'Oslo', '14', 'closed', 'seven', 'quickly', '🙂', 'strike'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (asked, said) => {
        const { pair } = makePair(asked.join(' '), `Said ${said.join(' ')}.`);
        for (const [at] of pair.terms.entries()) {
          for (const { name, measure: value } of WORD_SIGNALS) {
            expect(value(pair, at), name).toBeGreaterThanOrEqual(name === BELOW_NOTHING ? -0.5 : 0);
            expect(value(pair, at), name).toBeLessThanOrEqual(1 + 1e-9);
            expect(value(pair, at), name).toBe(value(pair, at));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a word signal speaks where it should', () => {
  test.each([
    ['strength', 'Who closed the [port]?', 'Dockers closed the port.', 1],
    ['strength', 'Who closed the [port]?', 'Dockers closed the road.', 0],
    ['likeness', 'Who closed the [port]?', 'Dockers closed the port.', 1],
    ['likeness', 'Who was [sacked]?', 'The board dismissed its director.', 0.7],
    ['is-noun', 'Who closed the [port]?', 'Dockers left.', 1],
    ['is-verb', 'Who [closed] the port?', 'Dockers left.', 1],
    ['is-verb', 'Who closed the [port]?', 'Dockers left.', 0],
    ['is-adjective', 'Who built the [wooden] bridge?', 'Monks left.', 1],
    ['is-noun', 'Who [closed] the port?', 'Dockers left.', 0],
    ['is-adjective', 'Who built the wooden [bridge]?', 'Monks left.', 0],
    ['is-name', 'Who closed the [port] of Oslo?', 'Dockers left.', 0],
    ['is-number', 'Who sold 14 [ships]?', 'Dockers left.', 0],
    ['is-name', 'Who closed the port of [Oslo]?', 'Dockers left.', 1],
    ['is-number', 'Who sold [14] ships?', 'Dockers left.', 1],
    ['place', 'Who closed the [port]?', 'Dockers left.', 0.75],
    ['is-last', 'Who closed the [port]?', 'Dockers left.', 1],
    ['is-last', 'Who [closed] the port?', 'Dockers left.', 0],
    ['is-followed', 'Who saw the [harbour] master?', 'Dockers left.', 1],
    ['is-followed', 'Who saw the harbour [master]?', 'Dockers left.', 0],
    ['is-followed', 'Who [closed] the port?', 'Dockers left.', 0],
    ['found-at', 'Who closed the [port]?', 'Dockers closed the port.', 0.75],
    ['found-at', 'Who closed the [port]?', 'Dockers closed the road.', 0],
    ['apart', 'Who closed the [port]?', 'Dockers closed the port.', 0.5],
    ['apart', 'Who closed the [port]?', 'Dockers left the port.', 1],
    ['apart', 'Who closed the [port]?', 'Dockers closed the road.', 1],
    ['in-step', 'Who saw the harbour [master]?', 'The harbour master left.', 1],
    ['in-step', 'Who saw the harbour [master]?', 'The harbour of the master froze.', 0.5],
    ['in-step', 'Who saw the harbour [master]?', 'The master left the harbour.', -0.5],
    ['in-step', 'Who saw the [harbour] master?', 'The harbour master left.', 0],
    ['second-likeness', 'Who closed the [port]?', 'Dockers closed the port.', 0],
    ['likest-at', 'Who ate the [carrot]?', '14 of them left Oslo.', 0],
    ['likest-at', 'Who closed the [port]?', 'Dockers closed the port.', 2 / 3],
    ['likest-at', 'Who was [sacked]?', 'The board dismissed its director.', 1 / 3],
    ['is-shared', 'Who was the boss and [director]?', 'Its director left.', 0],
    ['is-shared', 'Who was the [boss] and director?', 'Its director left.', 1],
    ['is-shared', 'Who was the [boss]?', 'Its director left.', 0],
  ] as const)('%s: “%s” against “%s” is %d', (name, question, statement, expected) => {
    expect(measure(name, question, statement)).toBeCloseTo(expected, 6);
  });

  test('second-likeness is what the next best word says, each word counting once', () => {
    const second = (statement: string) => measure('second-likeness', 'Who was the [boss]?', statement);
    expect(second('Its director left.')).toBe(0);
    expect(second('Its director, a director, left.')).toBe(second('Its director left.'));
    expect(second('Its director and its manager left.')).toBeGreaterThan(0.3);
  });

  test.each([
    ['place', 'gates', 1],
    ['is-followed', 'gates', 0],
    ['is-last', 'gates', 0],
    ['is-last', 'winter', 1],
    ['in-step', 'gates', 0],
  ])('%s of “%s” looks at no word of another question that a follow-up takes it over from', (name, word, expected) => {
    const { pair } = makePair('and in the harsh winter?', 'Harbour gates were closed in the harsh winter.');
    const { pair: before } = makePair('Who closed harbour gates?', 'Harbour gates were closed in the harsh winter.');
    const terms = [...pair.terms, ...before.terms.filter(({ term }) => term.text !== 'closed')];
    const at = terms.findIndex(({ term }) => term.text === word);
    expect(WORD_SIGNALS.find((each) => each.name === name)?.measure({ ...pair, terms }, at)).toBe(expected);
  });

  test('found-at, apart and in-step look at the statement and not at quotes or what stands behind its 120th word', () => {
    const long = `${'and so on '.repeat(100)}harbour master`;
    expect(measure('found-at', 'Who saw the harbour [master]?', long)).toBe(0);
    const { pair } = makePair('Who saw the harbour master?', 'He left.');
    // As a quote would have them.
    const found = pair.terms.map((each, at) => ({ ...each, found: each.term.key, place: at + 1 }));
    for (const { name, measure: value } of WORD_SIGNALS.filter((each) => ['found-at', 'in-step'].includes(each.name)))
      for (const at of found.keys()) expect(value({ ...pair, terms: found }, at), name).toBe(0);
  });

  test('share and commonness tell rare words from common ones', () => {
    const { pair } = makePair('Who closed the port of Halvik?', 'Dockers left.');
    const share = WORD_SIGNALS.find(({ name }) => name === 'share');
    const shares = pair.terms.map((_, at) => share?.measure(pair, at) ?? 0);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(measure('commonness', 'Who [closed] the ferry?', 'Dockers left.')).toBeGreaterThan(
      measure('commonness', 'Who closed the [ferry]?', 'Dockers left.'),
    );
  });

  test.each(['likeness-before', 'likeness-two-before', 'likeness-at-opening'])(
    '%s is how well what stands there says the word, and 0 where nothing does',
    (name) => {
      const said = makePair('?', 'The army besieged the old port.').pair.view;
      const opening = {
        keys: new Set(said.keys.keys()),
        rows: makePair('?', said.fact.statement).pair.reading.rows,
        start: 0,
        isAbout: () => false,
        bringsIn: () => false,
        restOf: () => ({ sum: new Float32Array(), square: 0 }),
      };
      const setting: Setting = { support: 0, before: said, twoBefore: said, opening };
      const around = () => ({ setting });
      expect(measure(name, 'Who closed the [port]?', 'It froze.', around)).toBe(1);
      expect(measure(name, 'Who [attacked] it?', 'It froze.', around)).toBeGreaterThan(0.3);
      expect(measure(name, 'Who ate the [carrot]?', 'It froze.', around)).toBeLessThan(0.3);
      expect(measure(name, 'Who closed the [port]?', 'It froze.')).toBe(0);
    },
  );
});
