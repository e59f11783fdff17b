/** Documents and facts that a careless or hostile author might write, for property tests of what shows them. */

import fc from 'fast-check';
import type { Fact } from '../../../src/facts/fact.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import { cite, makeDocument, makeFact } from './briefing.js';

/** Words, marks, and now and then a wall of text. */
export const hostileText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab *_`<@|>\\#-1.[]()\n'), minLength: 1, maxLength: 300 }),
  fc.integer({ min: 100, max: 6000 }).map((length) => 'word '.repeat(length / 5)),
  fc.integer({ min: 100, max: 4000 }).map((length) => '*'.repeat(length)),
);

/** One document of up to 40 facts, all about one entity. */
export const hostileBases: fc.Arbitrary<FactBase> = fc
  .record({
    quotes: fc.array(hostileText, { minLength: 1, maxLength: 40 }),
    title: hostileText,
    heading: fc.option(hostileText),
    aliases: fc.array(hostileText, { maxLength: 30 }),
    time: fc.option(fc.oneof(hostileText, fc.constant('2 March 2020')), { nil: undefined }),
    citations: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ quotes, title, heading, aliases, time, citations }) => {
    const document = makeDocument({ id: 'd', title, publisher: title }, [
      { heading, paragraphs: quotes.map((quote) => [quote]) },
    ]);
    const facts: Fact[] = quotes.map((quote, index) => ({
      ...makeFact({
        id: `fact-${index}`,
        statement: quote,
        citations: Array(citations).fill(cite(document, quote)),
        reviewed: index % 2 === 0,
        entities: ['e'],
      }),
      ...(time !== undefined && { time }),
    }));
    const entity = {
      id: 'e',
      name: title,
      kind: 'person' as const,
      aliases,
      roles: aliases,
      demonyms: [],
      metonyms: [],
    };
    return {
      documents: new Map([[document.id, document]]),
      entities: new Map([[entity.id, entity]]),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      topics: new Map(),
      synonyms: [],
    };
  });
