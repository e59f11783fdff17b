/** A stopped draft as a message: it is the only memory of what was typed, so it must come back exactly. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGE_TEXT_LIMIT } from '../../../src/discord/limits.js';
import { readDraftMessage, renderDraft, roomBeside } from '../../../src/discord/moderation/draft-message.js';
import { renderChange } from '../../../src/discord/moderation/render-change.js';
import { LANGUAGES } from '../../../src/discord/texts/language-for.js';
import { emptyDraft } from '../../../src/moderation/draft-text.js';

const typed = fc.string({
  unit: fc.oneof(fc.constantFrom('`', '```', '\n', '*', '@everyone', '<@1>', '\u200B'), fc.string()),
});
const draftTexts = fc.record({ statement: typed, quote: typed, details: typed, questions: typed, reason: typed });

/** A zero-width space between backticks is what the message itself puts there. */
const isReadable = (text: string): boolean => !text.includes('``\u200B`');

describe('a stopped draft', () => {
  test('is read back as it was typed, in every language.', () => {
    fc.assert(
      fc.property(draftTexts, fc.constantFrom(...LANGUAGES), (draft, { texts }) => {
        fc.pre(Object.values(draft).every(isReadable) && Object.values(draft).some((text) => text !== ''));
        const { components, files } = renderDraft({ notice: 'No.', draft, controls: [] }, texts);
        fc.pre(files.length === 0);
        expect(readDraftMessage(components)).toEqual(draft);
      }),
    );
  });

  test('that is too long for a message is attached whole, and offers nothing that would need it.', () => {
    const { texts } = LANGUAGES[0] ?? {};
    if (!texts) throw new Error('There is no language.');
    const draft = { statement: 'x'.repeat(3_900), quote: 'q'.repeat(200), details: '', questions: '', reason: '' };
    expect(roomBeside(draft, texts)).toBeLessThan(0);
    const view = renderDraft({ notice: 'No.', draft, controls: [] }, texts);
    expect(view.components).toHaveLength(1);
    expect(view.files[0]?.text).toContain(draft.statement);
    expect(readDraftMessage(view.components)).toBeUndefined();
  });
});

test('a change never takes more room than it is given, and what is left out is attached.', () => {
  const statements = fc.string({ unit: 'grapheme', maxLength: 3_000 });
  fc.assert(
    fc.property(statements, statements, fc.integer({ min: 200, max: 3_000 }), (before, after, limit) => {
      for (const { texts } of LANGUAGES) {
        const shown = renderChange(
          { before: { ...emptyDraft('a'), statement: before }, after: { ...emptyDraft('a'), statement: after } },
          { limit, name: 'change', texts },
        );
        expect(shown.text.length).toBeLessThanOrEqual(limit);
        expect(shown.text.length).toBeLessThanOrEqual(MESSAGE_TEXT_LIMIT);
        if (shown.files.length > 0) expect(shown.files[0]?.text).toMatch(/^[-+] /u);
      }
    }),
  );
});
