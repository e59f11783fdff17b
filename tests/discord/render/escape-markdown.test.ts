import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/render/escape-markdown.js';

/** What a reader sees: a backslash before a mark is gone, and the space of no width is not seen. */
const seen = (escaped: string) => escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u200B', '');

describe('escaped text', () => {
  test.each([
    ['emphasis', '*a* _b_ ~~c~~ ||d||', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|'],
    ['code', '`a`', '\\`a\\`'],
    ['a backslash that would turn a mark on again', '\\*a\\*', '\\\\\\*a\\\\\\*'],
    ['a masked link', '[a](b)', '[a]\\(b)'],
    ['an address', 'https://a.example', 'https\\://a.example'],
    ['a mention of a user', '<@1>', '\\<\\@1>'],
    ['a mention of a channel', '<#1>', '\\<\\#1>'],
    ['a timestamp', '<t:1:R>', '\\<t\\:1:R>'],
    ['everyone and here', '@everyone @HERE', '@\u200Beveryone @\u200BHERE'],
    ['a heading and small print', '# a\n-# b', '\\# a\n\\-# b'],
    ['a quote and bullets', '> a\n- b\n* c\n1. d', '\\> a\n\\- b\n\\* c\n1\\. d'],
    ['an emoji code', ':smile:', '\\:smile:'],
    ['a sentence', 'Talks, at 10:30 (in Muscat) – 5 - 3 = 2.', 'Talks, at 10:30 (in Muscat) – 5 - 3 = 2.'],
  ])('of %s', (_what, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('reads as it was written, whatever it is', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'\\*_~`|<>@#:/()[]-+.1 ae\n') });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replaceAll('\u200B', '');
        expect(seen(escapeMarkdown(plain))).toBe(plain);
      }),
    );
  });

  test('holds no mark that Discord would act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\*_~`|<@!&#:1everyonhr ') }), (text) => {
        const escaped = escapeMarkdown(text);
        const unescaped = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(unescaped).not.toMatch(/[*_~`|<]/);
        expect(escaped).not.toMatch(/@(everyone|here)/i);
      }),
    );
  });
});
