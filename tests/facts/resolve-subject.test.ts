import { describe, expect, test } from 'vitest';
import { createSubjectResolver } from '../../src/facts/resolve-subject.js';
import { read } from '../documents/read.js';
import { ENTITIES } from './make-entities.js';

/** The last sentence of a text with its subject resolved. */
function lastOf(text: string): string | undefined {
  const document = read(`It is so.\n\n${text}`);
  const resolve = createSubjectResolver(document, ENTITIES);
  return document.sentences.map((_, at) => resolve(at)).at(-1);
}

describe('A pronoun at the head of a sentence', () => {
  test.each([
    ['a subject', 'Trump spoke. He left.', 'He [Donald Trump] left.'],
    ['a possessive', 'Trump spoke. His remarks were short.', 'His [Donald Trump’s] remarks were short.'],
    ['a title before the name', 'President Donald Trump spoke. He left.', 'He [Donald Trump] left.'],
    ['several titles', 'Former Iranian Foreign Minister Abbas Araghchi spoke. He left.', 'He [Abbas Araghchi] left.'],
    ['a possessive name', 'Araghchi’s visit ended on June 30. His team left.', 'His [Abbas Araghchi’s] team left.'],
    ['a person named further above', 'Putin spoke. It was late. He left.', 'He [Vladimir Putin] left.'],
    ['a person named twice', 'Trump spoke. Donald Trump sat down. He left.', 'He [Donald Trump] left.'],
    ['places in between', 'On Monday, Araghchi flew to Istanbul. He left Tehran.', 'He [Abbas Araghchi] left Tehran.'],
    ['a second pronoun', 'Putin spoke. He waited. He left.', 'He [Vladimir Putin] left.'],
    ['somebody named behind a subject', 'Trump spoke. He met Putin.', 'He [Donald Trump] met Putin.'],
    [
      'the same person named behind',
      'Trump spoke. His wish was that Trump be heard.',
      'His [Donald Trump’s] wish was that Trump be heard.',
    ],
  ])('Is resolved: %s.', (_label, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });

  test.each([
    ['two people', 'Trump met Putin. He left.'],
    ['two people in two sentences', 'Trump spoke. Putin listened. He left.'],
    ['a stranger', 'Trump met Senator Smith. He left.'],
    ['a stranger at the head', 'Baker said so. Trump nodded. He left.'],
    ['a namesake', 'Melania Trump spoke. Trump listened. Her remarks were short.'],
    ['a namesake’s son', 'Trump listened. Donald Trump Jr. spoke. His remarks were short.'],
    ['part of a longer word', 'Alice spoke. She left.'],
    ['an official without a name', 'An official met Trump. He left.'],
    ['an office', 'Trump met the Mexican president. She left.'],
    ['a relative', 'Trump and his wife left. Her bag stayed.'],
    ['a person named only in the paragraph above', 'Trump spoke.\n\nHe left.'],
    ['a person named only in a bullet', 'The guests:\n\n- Trump\n\nHe left.'],
    ['nobody', 'It was late. He left.'],
    ['somebody else named behind a possessive', 'Trump spoke. His victory assured, Smith left.'],
    ['no pronoun at the head', 'Trump spoke. Then he left.'],
    ['a contraction', 'Trump spoke. He’s gone.'],
    ['a longer word', 'Trump spoke. Hers was heard. Hello again.'],
    ['a quotation', 'Trump spoke. “He left,” it said.'],
    ['a sentence too long to be one', `Trump spoke ${'and so on '.repeat(300)}. He left.`],
  ])('Stays as it is: %s.', (_label, text) => {
    const sentences = read(`It is so.\n\n${text}`).sentences;
    expect(lastOf(text)).toBe(sentences.at(-1)?.plain);
  });
});
