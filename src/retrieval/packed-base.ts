/** A fact base in the form of a snapshot: what can be cut out of the documents' texts is not written twice. */

import type { Document, Sentence } from '../documents/document.js';
import type { Entity } from '../facts/entity.js';
import type { Topic } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { remember } from '../language/remember.js';
import { openFacts, type PackedFacts, packFacts } from './packed-facts.js';
import { openTexts, type PackedTexts, packTexts } from './packed-texts.js';

export interface PackedBase {
  readonly documents: readonly PackedDocument[];
  /** Of all documents. */
  readonly texts: PackedTexts;
  /** Of all documents' sentences: start, end, section, paragraph, lead-in (-1 for none). */
  readonly sentences: Int32Array;
  readonly facts: PackedFacts;
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  readonly synonyms: FactBase['synonyms'];
}

interface PackedDocument extends Omit<Document, 'sentences' | 'text'> {
  /** How many sentences it has. */
  readonly count: number;
  /** Sentences that read differently from how they stand in the text. */
  readonly plain: readonly (readonly [sentence: number, text: string])[];
}

const NUMBERS_A_SENTENCE = 5;
/** So many documents are kept opened. */
const OPENED_DOCUMENTS = 200;

/** Every citation must quote a document of the base. */
export function packBase({ documents, entities, facts, topics, synonyms }: FactBase): PackedBase {
  const numbers: number[] = [];
  const packed = [...documents.values()].map(({ sentences, text, ...document }): PackedDocument => {
    const plain: [number, string][] = [];
    for (const [at, sentence] of sentences.entries()) {
      const { start, end, section, paragraph, leadIn = -1 } = sentence;
      numbers.push(start, end, section, paragraph, leadIn);
      if (text.slice(start, end) !== sentence.plain) plain.push([at, sentence.plain]);
    }
    return { ...document, count: sentences.length, plain };
  });
  return {
    documents: packed,
    texts: packTexts([...documents.values()].map(({ text }) => text)),
    sentences: Int32Array.from(numbers),
    facts: packFacts({ facts, documents }),
    entities: [...entities.values()],
    topics: [...topics.values()],
    synonyms,
  };
}

/** The base again. */
export function openBase(packed: PackedBase): FactBase {
  const documents = new Map<string, Document>();
  const texts = openTexts(packed.texts);
  const numbers: Int32Array[] = [];
  const sentencesOf = remember(OPENED_DOCUMENTS, (place: number): readonly Sentence[] =>
    openSentences(texts.whole(place), numbers[place] as Int32Array, new Map(packed.documents[place]?.plain)),
  );
  let at = 0;
  for (const [place, { count, plain, ...document }] of packed.documents.entries()) {
    numbers.push(packed.sentences.subarray(at, at + count * NUMBERS_A_SENTENCE));
    documents.set(document.id, {
      ...document,
      // Opened when somebody looks: of most documents nobody ever asks.
      get text() {
        return texts.whole(place);
      },
      get sentences() {
        return sentencesOf(place);
      },
    });
    at += count * NUMBERS_A_SENTENCE;
  }
  const places = new Map(packed.documents.map(({ id }, place) => [id, place]));
  const quote = (document: string, start: number, end: number): string => {
    const place = places.get(document);
    return place === undefined ? '' : texts.slice(place, start, end);
  };
  return {
    documents,
    entities: byId(packed.entities),
    facts: openFacts(packed.facts, documents, quote),
    topics: byId(packed.topics),
    synonyms: packed.synonyms,
  };
}

function openSentences(text: string, numbers: Int32Array, plain: ReadonlyMap<number, string>): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS_A_SENTENCE) {
    const [start = 0, end = 0, section = 0, paragraph = 0, leadIn = -1] = numbers.subarray(at, at + NUMBERS_A_SENTENCE);
    sentences.push({
      start,
      end,
      plain: plain.get(sentences.length) ?? text.slice(start, end),
      section,
      paragraph,
      ...(leadIn >= 0 && { leadIn }),
    });
  }
  return sentences;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
