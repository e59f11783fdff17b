import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/documents/document.js';
import { extractFacts } from '../../src/facts/extract-facts.js';
import type { Fact, Role } from '../../src/facts/fact.js';
import { arbitraryText } from '../documents/arbitrary-text.js';
import { read } from '../documents/read.js';
import { ENTITIES } from './make-entities.js';

const extract = (text: string, cited: readonly Span[] = []) => extractFacts(read(text), cited, ENTITIES);
const statements = (text: string): string[] => extract(text).facts.map(({ statement }) => statement);

/** The span of a quote's first place. */
function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

describe('Extracted facts', () => {
  test('State the sentence as a reader sees it and quote it verbatim.', () => {
    const text = '## Talks\n\nOman **will** host\nthe talks. They begin soon.\n';
    const [fact] = extract(text).facts;
    const quote = 'Oman **will** host\nthe talks.';
    expect(fact).toMatchObject({
      statement: 'Oman will host the talks.',
      reviewed: false,
      kind: 'background',
      questions: [],
      citations: [{ document: 'briefing', section: null, quote, ...spanOf(text, quote) }],
    });
  });

  test('Name the section of the quote.', () => {
    const { facts } = extract('It is.\n\n## Talks\n\nThey begin.\n');
    expect(facts.map(({ citations }) => citations[0]?.section)).toEqual([null, 'Talks']);
  });

  test('Are made of every sentence that no curated fact cites, even in part.', () => {
    const text = 'One began. Two began. Three began. Four began.';
    const cited = [spanOf(text, 'Two'), spanOf(text, 'began. Four')];
    expect(extract(text, cited).facts.map(({ statement }) => statement)).toEqual(['One began.']);
    expect(extract(text, [spanOf(text, ' Two began. ')]).facts).toHaveLength(3);
  });

  test('Stand on quotes that are in the text, and on every sentence, whatever the text.', () => {
    fc.assert(
      fc.property(
        arbitraryText.map((text) => text.replaceAll('\0', '')),
        (any) => {
          const document = read(`It is so. ${any}`);
          const { facts, topics } = extractFacts(document, [], ENTITIES);
          for (const { citations } of facts)
            for (const { quote, start, end } of citations) expect(document.text.slice(start, end)).toBe(quote);
          const quoted = new Set(facts.flatMap(({ citations }) => citations.map(({ start }) => start)));
          expect(document.sentences.filter(({ start }) => !quoted.has(start))).toEqual([]);
          const ids = [...facts, ...topics].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^[a-z]+-[0-9a-f]{16}$/);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('Resolve a pronoun where it is certain.', () => {
    expect(statements('President Donald Trump spoke. His remarks were short.')).toEqual([
      'President Donald Trump spoke.',
      'His [Donald Trump’s] remarks were short.',
    ]);
  });
});

describe('Ids', () => {
  const text = 'One began. Two began.\n\nThree began.\n';
  const idOf = (facts: readonly Fact[], statement: string) => facts.find((fact) => fact.statement === statement)?.id;

  test.each([
    ['a sentence is added above', `Zero began.\n\n${text}`],
    ['a sentence is taken away', text.replace('Two began.', '')],
    ['a heading is added', `## New\n\n${text}`],
    ['lines are wrapped', text.replace('Three began', 'Three\nbegan')],
    ['words are set in bold', text.replace('Three', '**Three**')],
  ])('Stay the same where %s.', (_label, edited) => {
    const before = extract(text).facts;
    const after = extract(edited).facts;
    for (const statement of ['One began.', 'Three began.']) {
      expect(idOf(after, statement)).toBe(idOf(before, statement));
      expect(idOf(after, statement)).toBeDefined();
    }
  });

  test('Tell sentences apart that are worded alike, and stay when the first of them is curated.', () => {
    const twice = 'It began. It ended. It began.';
    const [first, , last] = extract(twice).facts;
    expect(first?.statement).toBe(last?.statement);
    expect(first?.id).not.toBe(last?.id);
    expect(extract(twice, [spanOf(twice, 'It began.')]).facts.at(-1)?.id).toBe(last?.id);
  });

  test('Differ between documents.', () => {
    const [one] = extractFacts(read(text, 'a.md'), [], ENTITIES).facts;
    const [other] = extractFacts(read(text, 'b.md'), [], ENTITIES).facts;
    expect(one?.id).not.toBe(other?.id);
  });
});

describe('Lists', () => {
  const text = 'It is so. Key issues include:\n\n- Iran’s missiles\n- Deterrence. It matters.\n';

  test('Are told with what introduces them, item by item, and quote both.', () => {
    const { facts } = extract(text);
    expect(facts.map(({ statement }) => statement)).toEqual([
      'It is so.',
      'Key issues include: Iran’s missiles',
      'Key issues include: Deterrence.',
      'It matters.',
    ]);
    expect(facts[1]?.citations.map(({ quote }) => quote)).toEqual(['Iran’s missiles', 'Key issues include:']);
  });

  test('Make a topic of their items, titled by what introduces them.', () => {
    const { facts, topics } = extract(text);
    expect(topics).toMatchObject([{ title: 'Key issues include:', facts: [facts[1]?.id, facts[2]?.id] }]);
    expect(facts.map(({ topics: of }) => of)).toEqual([[], [topics[0]?.id], [topics[0]?.id], []]);
  });

  test('Make no topic of a single item, or of items that curated facts cite.', () => {
    expect(extract('It is so. Key issues include:\n\n- Missiles\n').topics).toEqual([]);
    expect(extract(text, [spanOf(text, 'Deterrence')]).topics).toEqual([]);
  });

  test('Within lists keep all that introduces them, and the items above are told as well.', () => {
    const { facts, topics } = extract(
      'Key issues include:\n\n- Missiles\n  - their range\n  - payload\n- Deterrence\n',
    );
    expect(facts.map(({ statement }) => statement)).toEqual([
      'Key issues include: Missiles',
      'Key issues include: Missiles: their range',
      'Key issues include: Missiles: payload',
      'Key issues include: Deterrence',
    ]);
    expect(facts[1]?.citations.map(({ quote }) => quote)).toEqual(['their range', 'Missiles', 'Key issues include:']);
    expect(topics.map(({ title, facts: of }) => [title, of.length])).toEqual([
      ['Key issues include:', 2],
      ['Missiles', 2],
    ]);
  });

  test('That are introduced alike are topics of their own.', () => {
    const { topics } = extract('Issues:\n\n- a\n- b\n\n## Next\n\nIt is. Issues:\n\n- c\n- d\n');
    expect(topics.map(({ facts }) => facts.length)).toEqual([2, 2]);
    expect(topics[0]?.id).not.toBe(topics[1]?.id);
  });

  test('In rows are told with the head of their table.', () => {
    expect(statements('It is so.\n\n| Year | Talks |\n|---|---|\n| 2024 | three |\n')).toEqual([
      'It is so.',
      'Year | Talks: 2024 | three',
    ]);
  });
});

describe('Roles', () => {
  test.each<[Role, string, readonly string[] | undefined]>([
    ['when', 'Ali Larijani met Vladimir Putin on June 30.', ['June 30']],
    ['when', 'Ali Larijani met Vladimir Putin.', undefined],
    ['where', 'Abbas Araghchi held consultations in Istanbul last week.', ['Istanbul']],
    ['where', 'Abbas Araghchi held consultations.', undefined],
    ['who', 'Ali Larijani met Vladimir Putin.', ['Ali Larijani', 'Vladimir Putin']],
    ['howMany', 'The dam cost $3.5 million.', ['$3.5 million']],
    ['howMany', 'The dam was dear.', undefined],
    ['why', 'The port closed because of a strike.', ['a strike']],
    ['why', 'The port closed.', undefined],
    ['saidBy', 'The port will close, Vladimir Putin said.', ['Vladimir Putin']],
    ['saidBy', 'The port will close, according to harbour officials.', ['harbour officials']],
    ['saidBy', 'The immigration department has told the port to close.', ['The immigration department']],
    ['saidBy', 'Vladimir Putin cautioned that the port will close.', ['Vladimir Putin']],
    ['saidBy', 'Vladimir Putin blames the port.', ['Vladimir Putin']],
    ['saidBy', 'The patients were told to wait.', undefined],
    ['saidBy', 'The port will close.', undefined],
  ])('Fill %s as far as “%s” does.', (role, sentence, fillers) => {
    const [fact] = extract(`It is.\n\n${sentence}`).facts.slice(1);
    expect(fact?.statement).toBe(sentence);
    expect(fact?.roles[role]).toEqual(fillers);
    if (role === 'saidBy') expect(fact?.attribution).toBe(fillers?.[0]);
  });

  test('Of an item are its own, not those of what introduces it.', () => {
    const { facts } = extract('It is so. On June 30 the guests were:\n\n- Vladimir Putin\n');
    expect(facts.at(-1)?.roles.when).toBeUndefined();
  });
});
