import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { toFact } from '../../src/facts/fact-after.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { ofOneShape } from '../../src/facts/of-one-shape.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { openCorpus } from '../../src/retrieval/open-corpus.js';
import { prepareCorpus } from '../../src/retrieval/prepare-corpus.js';
import { decodeSnapshot, encodeSnapshot } from '../../src/retrieval/snapshot.js';
import { draftOf } from './sample-base.js';

let base: FactBase;
beforeAll(async () => {
  ({ base } = await loadKnowledge('knowledge'));
});

function shapesOf(facts: Iterable<Fact>): string[] {
  return [...new Set([...facts].map((fact) => Object.keys(fact).join(' ')))];
}

describe('a fact of one shape', () => {
  it('says what it said', () => {
    const [first] = base.facts.values();
    if (!first) throw new Error('The base has no facts.');
    const external = [{ link: 'https://a.org', title: 'A', quote: 'It is so.' }];
    const whole = { ...first, time: 'on Monday', attribution: 'Orla', external };
    for (const fact of [whole, ...base.facts.values()]) expect(ofOneShape(fact)).toEqual(fact);
  });

  it('has its parts in one order, whatever it lacks and in whatever order they came', () => {
    const [first] = base.facts.values();
    if (!first) throw new Error('The base has no facts.');
    const { time: _, ...timeless } = first;
    const reversed = Object.fromEntries(Object.entries(first).reverse()) as unknown as Fact;
    expect(shapesOf([first, timeless, reversed].map(ofOneShape))).toHaveLength(1);
  });
});

describe('facts are of one shape', () => {
  const expected = () => shapesOf([...base.facts.values()].slice(0, 1));

  it('where they were read, curated ones and sentences as they stand', async () => {
    const briefings = await loadKnowledge('tests/fixtures/briefings');
    const read = [...base.facts.values(), ...briefings.base.facts.values()];
    expect(new Set(read.map(({ reviewed }) => reviewed))).toEqual(new Set([true, false]));
    expect(shapesOf(read)).toEqual(expected());
  });

  it('where they came from a snapshot', () => {
    const bytes = encodeSnapshot({ fingerprint: 'today', base, prepared: prepareCorpus(base), attached: null });
    const opened = decodeSnapshot(bytes, 'today');
    if ('refused' in opened) throw new Error(opened.refused);
    expect(shapesOf(opened.base.facts.values())).toEqual(expected());
  });

  it('where somebody edited them', () => {
    const { documents } = base;
    const [document = ''] = documents.keys();
    const quote = documents.get(document)?.sentences[0]?.plain ?? '';
    const edited = [
      toFact('a', draftOf('It is so.', { citations: [{ document, quote }] }), documents),
      toFact(
        'b',
        draftOf('So it is.', { citations: [], external: [{ link: 'https://a.org', title: 'A', quote }] }),
        documents,
      ),
    ];
    expect(shapesOf(edited.flatMap((fact) => fact ?? []))).toEqual(expected());
    expect(edited).not.toContain(undefined);
  });

  it('where they stand for a topic', () => {
    const corpus = openCorpus(base, prepareCorpus(base));
    const topics = [...base.topics.keys()].flatMap((id) => {
      const entry = corpus.entryOfTopic(id);
      return entry === undefined ? [] : (corpus.entryOf(entry)?.fact ?? []);
    });
    expect(topics).toHaveLength(base.topics.size);
    expect(shapesOf(topics)).toEqual(expected());
  });
});
