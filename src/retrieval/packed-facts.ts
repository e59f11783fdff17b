/** Facts in the form of a snapshot: each as JSON without what its documents say already, one after another, opened one by one. */

import type { Citation, Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { createLazyMap } from '../facts/lazy-map.js';
import { ofOneShape } from '../facts/of-one-shape.js';

export interface PackedFacts {
  readonly ids: readonly string[];
  /** UTF-8; fact after fact in the order of the ids. */
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Int32Array;
}

/** Empty lists and what the first citation says already are left out. */
type PackedFact = Partial<Omit<Fact, 'id' | 'citations'>> &
  Pick<Fact, 'kind' | 'reviewed'> & {
    readonly cites: readonly (readonly [document: string, start: number, end: number, section: string | number])[];
  };

const NONE: readonly never[] = [];

/** Every citation must quote a document of the base. */
export function packFacts({ facts, documents }: Pick<FactBase, 'facts' | 'documents'>): PackedFacts {
  const encoder = new TextEncoder();
  const parts = [...facts.values()].map((fact) => encoder.encode(JSON.stringify(packFact(fact, documents))));
  const ends = new Int32Array(parts.length);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [place, part] of parts.entries()) {
    bytes.set(part, end);
    end += part.length;
    ends[place] = end;
  }
  return { ids: [...facts.keys()], bytes, ends };
}

/** Cuts out of a document's text. */
export type Quote = (document: string, start: number, end: number) => string;

/** The facts again, by id; each is opened when it is looked up. */
export function openFacts(
  { ids, bytes, ends }: PackedFacts,
  documents: FactBase['documents'],
  quote: Quote,
): ReadonlyMap<string, Fact> {
  const decoder = new TextDecoder();
  return createLazyMap(ids, (place) => {
    const json = decoder.decode(bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]));
    return openFact(ids[place] as string, JSON.parse(json) as PackedFact, documents, quote);
  });
}

function packFact({ id: _, citations, ...fact }: Fact, documents: FactBase['documents']): PackedFact {
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

function openFact(id: string, { cites, ...fact }: PackedFact, documents: FactBase['documents'], quote: Quote): Fact {
  const citations = cites.map(([id, start, end, section]): Citation => {
    const document = documents.get(id);
    return {
      document: document?.id ?? id,
      section: typeof section === 'number' ? (document?.sections[section]?.heading ?? null) : section,
      quote: quote(id, start, end),
      start,
      end,
    };
  });
  return ofOneShape({
    id,
    statement: fact.statement ?? citations[0]?.quote ?? '',
    kind: fact.kind,
    entities: fact.entities ?? NONE,
    roles: fact.roles ?? {},
    time: fact.time,
    attribution: fact.attribution,
    citations,
    questions: fact.questions ?? NONE,
    topics: fact.topics ?? NONE,
    supersedes: fact.supersedes ?? NONE,
    contradicts: fact.contradicts ?? NONE,
    reviewed: fact.reviewed,
  });
}
