import { describe, expect, test } from 'vitest';
import { isOffice, isPost, isRuler, namesPost } from '../../src/language/offices.js';

describe('isOffice, isRuler and isPost', () => {
  test.each([
    ['president', true, true, true],
    ['Prime Minister', true, true, true],
    ['ministers', true, false, true],
    ['envoy', true, false, true],
    ['leader', false, true, true],
    ['leaders', false, false, false],
    ['head', false, false, true],
    ['chairperson', false, false, true],
    ['venue', false, false, false],
    ['', false, false, false],
  ])('“%s” is an office: %s, rules a country: %s, is a post in a body: %s.', (word, office, ruler, post) => {
    expect(isOffice(word)).toBe(office);
    expect(isRuler(word)).toBe(ruler);
    expect(isPost(word)).toBe(post);
  });
});

describe('a text that says what somebody is', () => {
  test.each([
    ['Dalgaard, the envoy of Norland', true],
    ['Colonel Dalgaard', true],
    ['the union’s leader', true],
    ['the leader of the party', true],
    ['the leader of the country', false],
    ['the head of the queue', false],
    ['the talks in Norland', false],
  ])('“%s”: %s.', (text, names) => {
    expect(namesPost(text)).toBe(names);
  });
});
