/** A fact base in the form of a snapshot: what can be cut out of the documents' texts is not written twice. */

import type { Document, Sentence } from '../documents/document.js';
import type { Entity } from '../facts/entity.js';
import type { Citation, Fact, Topic } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';

export interface PackedBase {
  readonly documents: readonly PackedDocument[];
  /** Of all documents' sentences: start, end, section, paragraph, lead-in (-1 for none). */
  readonly sentences: Int32Array;
  readonly facts: readonly PackedFact[];
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  readonly synonyms: FactBase['synonyms'];
}

interface PackedDocument extends Omit<Document, 'sentences'> {
  /** How many sentences it has. */
  readonly count: number;
  /** Sentences that read differently from how they stand in the text. */
  readonly plain: readonly (readonly [sentence: number, text: string])[];
}

/** Empty lists and what the first citation says already are left out. */
type PackedFact = Partial<Omit<Fact, 'citations'>> &
  Pick<Fact, 'id' | 'kind' | 'reviewed'> & {
    readonly cites: readonly (readonly [document: string, start: number, end: number, section: string | number])[];
  };

const NUMBERS_A_SENTENCE = 5;
const NONE: readonly never[] = [];

/** Every citation must quote a document of the base. */
export function packBase({ documents, entities, facts, topics, synonyms }: FactBase): PackedBase {
  const numbers: number[] = [];
  const packed = [...documents.values()].map(({ sentences, ...document }): PackedDocument => {
    const plain: [number, string][] = [];
    for (const [at, sentence] of sentences.entries()) {
      const { start, end, section, paragraph, leadIn = -1 } = sentence;
      numbers.push(start, end, section, paragraph, leadIn);
      if (document.text.slice(start, end) !== sentence.plain) plain.push([at, sentence.plain]);
    }
    return { ...document, count: sentences.length, plain };
  });
  return {
    documents: packed,
    sentences: Int32Array.from(numbers),
    facts: [...facts.values()].map((fact) => packFact(fact, documents)),
    entities: [...entities.values()],
    topics: [...topics.values()],
    synonyms,
  };
}

/** The base again. */
export function openBase(packed: PackedBase): FactBase {
  const documents = new Map<string, Document>();
  let at = 0;
  for (const { count, plain, ...document } of packed.documents) {
    const numbers = packed.sentences.subarray(at, at + count * NUMBERS_A_SENTENCE);
    documents.set(document.id, { ...document, sentences: openSentences(document.text, numbers, new Map(plain)) });
    at += count * NUMBERS_A_SENTENCE;
  }
  return {
    documents,
    entities: byId(packed.entities),
    facts: byId(packed.facts.map((fact) => openFact(fact, documents))),
    topics: byId(packed.topics),
    synonyms: packed.synonyms,
  };
}

function packFact({ citations, ...fact }: Fact, documents: FactBase['documents']): PackedFact {
  const filled = Object.fromEntries(
    Object.entries(fact).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  ) as unknown as PackedFact;
  const cites = citations.map(({ document, start, end, section }) => {
    const at = documents.get(document)?.sections.findIndex(({ heading }) => heading === section) ?? -1;
    return [document, start, end, at >= 0 || section === null ? at : section] as const;
  });
  const { statement, ...rest } = filled;
  return { ...(statement === citations[0]?.quote ? rest : filled), cites };
}

function openFact({ cites, ...fact }: PackedFact, documents: FactBase['documents']): Fact {
  const citations = cites.map(([id, start, end, section]): Citation => {
    const document = documents.get(id);
    return {
      document: document?.id ?? id,
      section: typeof section === 'number' ? (document?.sections[section]?.heading ?? null) : section,
      quote: document?.text.slice(start, end) ?? '',
      start,
      end,
    };
  });
  return {
    id: fact.id,
    statement: fact.statement ?? citations[0]?.quote ?? '',
    kind: fact.kind,
    entities: fact.entities ?? NONE,
    roles: fact.roles ?? {},
    ...(fact.time !== undefined && { time: fact.time }),
    ...(fact.attribution !== undefined && { attribution: fact.attribution }),
    citations,
    questions: fact.questions ?? NONE,
    topics: fact.topics ?? NONE,
    supersedes: fact.supersedes ?? NONE,
    contradicts: fact.contradicts ?? NONE,
    reviewed: fact.reviewed,
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
