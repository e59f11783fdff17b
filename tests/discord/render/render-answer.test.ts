/** Whatever an answer holds, its message keeps to Discord's limits, loses no fact in silence, and can be read back. */

import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlash } from '../../../src/discord/command.js';
import { commands } from '../../../src/discord/commands/index.js';
import { composeParts } from '../../../src/discord/render/answer-parts.js';
import { escapeMarkdown } from '../../../src/discord/render/escape-markdown.js';
import { readAnswer } from '../../../src/discord/render/read-answer.js';
import { renderAnswer } from '../../../src/discord/render/render-answer.js';
import { renderSource } from '../../../src/discord/render/render-source.js';
import { toMessage } from '../../../src/discord/reply/to-message.js';
import { languageFor } from '../../../src/discord/texts/language-for.js';
import type { Fact } from '../../../src/facts/fact.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import type { Answer } from '../../../src/retrieval/answer.js';
import { checkMessage } from '../fake/checks/check-message.js';
import { checkSchema } from '../fake/checks/check-schema.js';
import { textDisplays } from '../fake/state/message-text.js';
import type { MessageBody, WireComponent } from '../fake/wire.js';
import { cite, makeAnswer, makeDocument, makeFact } from '../setup/briefing.js';
import { hostileBases, hostileText } from '../setup/hostile-base.js';

const language = languageFor('en-US');
interface Case {
  readonly base: FactBase;
  readonly answer: Answer;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    base: hostileBases,
    kind: fc.constantFrom('answer', 'list', 'closest', 'unknown' as const),
    lead: fc.option(hostileText),
    notes: fc.array(hostileText, { maxLength: 5 }),
    question: hostileText,
  })
  .map(({ base, kind, lead, notes, question }) => {
    const facts = [...base.facts.values()];
    const shown: readonly Fact[] = kind === 'unknown' ? [] : kind === 'list' ? facts : facts.slice(0, 1);
    const why = { terms: [], signals: {}, vetoes: [] };
    const candidates = facts.slice(0, 10).map((fact) => ({ fact, confidence: 0.5, why }));
    const related = facts.slice(1, 11);
    return { base, answer: { question, kind, confidence: 0.5, lead, facts: shown, notes, related, candidates } };
  });

/** Renders every page, though each fact may need one for itself, and one beyond the last. */
function pagesOf(
  { base, answer }: Case,
  more: { readonly to: 'asker' } | { readonly to: 'everyone'; readonly asker: string },
) {
  const parts = composeParts(answer, language, { question: answer.question, guild: '1' });
  const pages = Array.from({ length: answer.facts.length + 1 }, (_, page) =>
    renderAnswer(parts, { base, language }, more, page),
  );
  return { parts, pages };
}

const asBody = (view: Parameters<typeof toMessage>[0]) => {
  const { allowedMentions, files, ...message } = toMessage(view);
  return {
    body: { ...message, allowed_mentions: { parse: allowedMentions.parse ?? [] } } as MessageBody,
    files: files.map(({ name }) => name),
  };
};

describe('an answer’s message', () => {
  test('is one that Discord takes, on every page, for everyone and for one', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (one, isPublic) => {
        const audience = isPublic
          ? ({ to: 'everyone', asker: '123456789012345678' } as const)
          : ({ to: 'asker' } as const);
        for (const view of pagesOf(one, audience).pages) {
          const { body, files } = asBody(view);
          expect(checkMessage(body, { kind: 'response', files })).toEqual([]);
          expect(checkSchema('message', { ...body, attachments: [] })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows every fact whole on some page or attached', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { pages } = pagesOf(one, { to: 'asker' });
        const texts = pages.flatMap((view) => textDisplays(view.components as WireComponent[])).join('\n');
        const attached = pages.flatMap(({ files }) => files.map((file) => file.text)).join('\n');
        for (const { statement } of one.answer.facts) {
          const shown = escapeMarkdown(statement.replace(/\s+/g, ' ').trim());
          expect(texts.includes(shown) || attached.includes(statement)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('can be read back from the message alone', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { parts, pages } = pagesOf(one, { to: 'asker' });
        const read = readAnswer(pages[0]?.components as APIMessageTopLevelComponent[], one.base);
        const ids = (facts: readonly Fact[] | undefined) => facts?.map(({ id }) => id);
        expect(read?.kind).toBe(parts.kind);
        expect(read?.header).toBe(parts.header);
        expect(read?.notes).toBe(parts.notes);
        expect(ids(read?.facts)).toEqual(ids(parts.facts));
        expect(ids(read?.related)).toEqual(ids(parts.related));
        expect(ids(read?.candidates)).toEqual(ids(parts.candidates));
      }),
      { numRuns: 60 },
    );
  });
});

test('a list of more facts than four menus hold says how many are left out, and stays a message that Discord takes', () => {
  const quote = 'Every delegate is named here, with office and country. '.repeat(70);
  const document = makeDocument({ id: 'd', title: 'Minutes' }, [{ heading: null, paragraphs: [[quote]] }]);
  const facts = Array.from({ length: 103 }, (_, index) =>
    makeFact({ id: `fact-${index}`, statement: `Statement ${index}.`, citations: [cite(document, quote)] }),
  );
  const base: FactBase = {
    documents: new Map([['d', document]]),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    entities: new Map(),
    topics: new Map(),
    synonyms: [],
  };
  const parts = {
    ...composeParts(makeAnswer({ kind: 'list', notes: ['A note.'] }), language, { guild: '1' }),
    mark: '**Changed**',
    facts,
    related: facts.slice(0, 3),
  };
  const view = renderAnswer(parts, { base, language }, { to: 'asker' });
  const { body, files } = asBody(view);
  expect(files).toHaveLength(5);
  expect(checkMessage(body, { kind: 'response', files })).toEqual([]);
  expect(textDisplays(view.components as WireComponent[]).join('\n')).toContain('3 more facts do not fit here');
  expect(readAnswer([...view.components], base)?.facts).toHaveLength(100);
});

describe('of any documents', () => {
  test('the source of a fact is a message that Discord takes', () => {
    fc.assert(
      fc.property(hostileBases, (base) => {
        for (const fact of [...base.facts.values()].slice(0, 5)) {
          const { body, files } = asBody(renderSource(fact, { base, language }));
          expect(checkMessage(body, { kind: 'response', files })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['brief', 'd'],
    ['who', 'e'],
    ['timeline', ''],
    ['timeline', 'd'],
    ['sources', ''],
  ])('every page of /%s %s is a message that Discord takes', (name, key) => {
    const command = commands.filter(isSlash).find(({ data }) => data.name === name);
    fc.assert(
      fc.property(hostileBases, (base) => {
        for (let from = 0; from < base.facts.size + 2; from += 3) {
          const view = command?.renderPage?.({ key, from, base, language });
          if (view === undefined) throw new Error(`/${name} shows nothing.`);
          const { body, files } = asBody(view);
          expect(checkMessage(body, { kind: 'response', files })).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
