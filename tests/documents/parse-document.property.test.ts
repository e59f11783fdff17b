import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.js';
import { paragraphAround } from '../../src/documents/paragraph-around.js';
import { parseDocument } from '../../src/documents/parse-document.js';
import { arbitraryFile } from './arbitrary-text.js';

const RUNS = { numRuns: 400 };

/** Holds for every document that any text makes; a text that makes none must say why. */
function everyDocument(check: (document: Document, text: string) => void): void {
  fc.assert(
    fc.property(arbitraryFile, ({ file, text }) => {
      const { document, problems } = parseDocument(file, text);
      if (document === undefined) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      else check(document, text);
    }),
    RUNS,
  );
}

describe('Whatever the text', () => {
  test('A document’s text is the end of the file, nothing normalised.', () => {
    everyDocument(({ text }, file) => expect(file.endsWith(text)).toBe(true));
  });

  test('Sentences are in order, do not overlap, and stand free of white space.', () => {
    everyDocument(({ text, sentences }) => {
      let behind = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(text.length);
    });
  });

  test('What is shown of a sentence stands in its quote, letter by letter.', () => {
    everyDocument(({ text, sentences }) => {
      for (const { start, end, plain } of sentences) {
        const quote = text.slice(start, end);
        // Character references show what they do not hold ("&copy;").
        if (quote.includes('&')) continue;
        let at = 0;
        for (const character of plain.replace(/\s/gu, '')) {
          at = quote.indexOf(character, at);
          expect(at, `${JSON.stringify(plain)} in ${JSON.stringify(quote)}`).toBeGreaterThanOrEqual(0);
          at += character.length;
        }
      }
    });
  });

  test('No sentence cuts a character that takes two code units.', () => {
    everyDocument(({ text, sentences }) => {
      const cuts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
      for (const { start, end } of sentences) expect(cuts(start) || cuts(end)).toBe(false);
    });
  });

  test('Sections cover the text without gaps, and each sentence lies in its own.', () => {
    everyDocument(({ text, sections, sentences }) => {
      expect(sections[0]?.start).toBe(0);
      expect(sections.at(-1)?.end).toBe(text.length);
      sections.slice(1).forEach((section, at) => {
        expect(section.start).toBe(sections[at]?.end);
      });
      for (const { section, start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(sections[section]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(sections[section]?.end ?? Number.NaN);
      }
    });
  });

  test('Paragraphs are numbered without gaps, and a lead-in stands above its item.', () => {
    everyDocument(({ sentences }) => {
      sentences.forEach(({ paragraph, leadIn }, at) => {
        const before = sentences[at - 1]?.paragraph ?? -1;
        expect(paragraph - before).toBeLessThanOrEqual(1);
        expect(paragraph).toBeGreaterThanOrEqual(before);
        if (leadIn !== undefined) expect(leadIn).toBeLessThan(at);
      });
    });
  });

  test('A sentence’s context holds it.', () => {
    everyDocument((document) => {
      for (const { start, end } of document.sentences) {
        const around = paragraphAround(document, { start, end });
        expect(around.start).toBeLessThanOrEqual(start);
        expect(around.end).toBeGreaterThanOrEqual(end);
        expect(around.text).toBe(document.text.slice(around.start, around.end));
      }
    });
  });

  test('The same file gives the same document.', () => {
    fc.assert(
      fc.property(arbitraryFile, ({ file, text }) => {
        expect(parseDocument(file, new TextEncoder().encode(text))).toEqual(
          parseDocument(file, Buffer.from(text).toString()),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('Prose', () => {
  const sentence = fc
    .array(fc.constantFrom('talks', 'Oman', 'médiateurs', 'قال', '今日', '3.5', 'it’s', '😀'), {
      minLength: 2,
      maxLength: 9,
    })
    .map((words) => `So ${words.join(' ')} ended.`);

  test('Every word of a paragraph stands in one of its sentences.', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 9 }), (sentences) => {
        const { document } = parseDocument('briefing.txt', sentences.join(' '));
        expect(document?.sentences.map(({ plain }) => plain)).toEqual(sentences);
      }),
    );
  });
});
