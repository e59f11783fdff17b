/** The small tables that bring different spellings of a word together. */

import { describe, expect, test } from 'vitest';
import { baseForm } from '../../src/language/irregular-forms.js';
import { commonnessOf, isDerived, isKnownName, isKnownWord } from '../../src/language/known-words.js';
import { numberValue } from '../../src/language/number-words.js';
import { longForm } from '../../src/language/short-forms.js';
import { rootOf, stem } from '../../src/language/stem.js';
import { isStopWord } from '../../src/language/stop-words.js';

/** Words that every JavaScript object knows, and no table of words may. */
const BUILT_IN = ['constructor', '__proto__', 'tostring', 'toString', 'hasOwnProperty', 'valueOf'];

describe('stem', () => {
  test.each([
    ['negotiations', 'negotiating'],
    ['policy', 'policies'],
    ['meets', 'meeting'],
    ['diplomatic', 'diplomatically'],
  ])('Brings %s and %s together.', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['new', 'news'],
    ['universal', 'region'],
    ['general', 'generate'],
  ])('Keeps %s and %s apart.', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each(['', '2015', '3rd', 'f16', 'نعم', 'straße', `${'a'.repeat(40)}ing`])('Leaves “%s” as it is.', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('Answers alike however many words it has seen.', () => {
    const before = stem('negotiations');
    for (let at = 0; at < 60_000; at += 1) stem(`x${at}`);
    expect(stem('negotiations')).toBe(before);
  });
});

describe('rootOf', () => {
  test.each([
    ['met', 'meetings'],
    ['gave', 'giving'],
    ['talk', 'talked'],
  ])('“%s” and “%s” are forms of one word.', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });
});

describe('baseForm', () => {
  test.each([
    ['met', 'meet'],
    ['held', 'hold'],
    ['began', 'begin'],
    ['begun', 'begin'],
    ['said', 'said'],
    ['women', 'woman'],
    ['crises', 'crisis'],
    ['leaves', 'leaves'],
    ['talks', 'talks'],
    ['', ''],
    ...BUILT_IN.map((word): [string, string] => [word, word]),
  ])('Takes “%s” for a form of “%s”.', (word, base) => {
    expect(baseForm(word)).toBe(base);
  });
});

describe('numberValue', () => {
  test.each([
    ['three', '3'],
    ['3', '3'],
    ['3.5', '3.5'],
    ['third', '3th'],
    ['3rd', '3th'],
    ['21st', '21th'],
    ['twenty', '20'],
    ['twentieth', '20th'],
    ['dozen', '12'],
    ['million', '1000000'],
  ])('Reads “%s” as %s.', (word, value) => {
    expect(numberValue(word)).toBe(value);
  });

  test.each(['', 'people', 'threesome', '3a', 'tenth-century', '-', ...BUILT_IN])(
    'Finds no number in “%s”.',
    (word) => {
      expect(numberValue(word)).toBeUndefined();
    },
  );
});

describe('longForm', () => {
  test.each([
    ['ppl', 'people'],
    ['abt', 'about'],
    ['govt', 'government'],
    ['b4', 'before'],
    ['u', 'you'],
    ['jun', 'june'],
  ])('Writes “%s” out as “%s”.', (short, long) => {
    expect(longForm(short)).toBe(long);
  });

  test.each(['people', 'us', '', ...BUILT_IN])('Knows no longer form of “%s”.', (word) => {
    expect(longForm(word)).toBeUndefined();
  });
});

describe('isKnownWord and isKnownName', () => {
  test.each<[string, boolean, boolean]>([
    ['talks', true, false],
    ['will', true, false],
    ['paris', true, true],
    ['diplomatic', true, false],
    ['chief', true, false],
    ['central', true, false],
    ['thanks', true, false],
    ['negociation', false, false],
    ['reman', false, false],
    ['xqzt', false, false],
    ['', false, false],
    ['constructor', false, false],
    ['__proto__', false, false],
  ])('“%s” is a word: %s, and only a name: %s.', (word, isWord, isName) => {
    expect(isKnownWord(word)).toBe(isWord);
    expect(isKnownName(word)).toBe(isName);
  });
});

describe('commonnessOf', () => {
  test.each([
    ['stabilised', 'stabilized'],
    ['mobilise', 'mobilize'],
  ])('“%s” is as common as “%s”.', (british, american) => {
    expect(commonnessOf(british)).toBe(commonnessOf(american));
    expect(commonnessOf(british)).toBeGreaterThan(0);
  });

  test.each(['xqzt', '', 'constructor'])('“%s” is no word.', (word) => {
    expect(commonnessOf(word)).toBe(0);
  });
});

describe('isDerived', () => {
  test.each(['functionary', 'enumerate', 'demilitarisation', 'negotiability', 'contextually'])(
    '“%s” is English by its make.',
    (word) => {
      expect(isDerived(word)).toBe(true);
    },
  );

  test.each(['tehran', 'lavrov', 'beijing', 'solheim', 'diffrent', '', ...BUILT_IN])('“%s” may be a name.', (word) => {
    expect(isDerived(word)).toBe(false);
  });
});

describe('isStopWord', () => {
  test.each(['the', 'what', 'isnt', "isn't", 'please', 'briefing'])('“%s” carries nothing.', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(['oman', 'talks', 'week', 'war', '', ...BUILT_IN])('“%s” carries something.', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
