/** Makes the sentences that no curated fact cites answerable as they stand: marked as not reviewed, with roles found by tagging. */

import { createHash } from 'node:crypto';
import type { Document, Sentence, Span } from '../documents/document.js';
import { isDateline } from '../language/dateline.js';
import type { Entity } from './entity.js';
import type { Fact, Topic } from './fact.js';
import { findRoles } from './find-roles.js';
import { ofOneShape } from './of-one-shape.js';
import { createSubjectResolver } from './resolve-subject.js';

/** Extracted facts of a document, and a topic for each of its bulleted lists. `cited` are the spans that curated facts quote. */
export function extractFacts(
  document: Document,
  cited: readonly Span[],
  entities: ReadonlyMap<string, Entity>,
): { facts: Fact[]; topics: Topic[] } {
  const { sentences } = document;
  const facts: Fact[] = [];
  const lists = new Map<number, string[]>();
  const leadIns = new Set(sentences.map(({ leadIn }) => leadIn));
  const ids = contentIds(document);
  const resolveSubject = createSubjectResolver(document, entities);
  sentences.forEach((sentence, at) => {
    const id = ids[at];
    if (id === undefined || cited.some((span) => span.start < sentence.end && sentence.start < span.end)) return;
    // It tells when the document was written, and nothing that happened then.
    if (isDateline(sentence.plain)) return;
    // What only introduces a list is told with each of its items; an item that introduces a list of its own is an item too.
    if (leadIns.has(at) && sentence.leadIn === undefined) return;
    const statement = sentence.leadIn === undefined ? resolveSubject(at) : introduced(sentences, sentence);
    facts.push({ ...extractFact(document, sentence), id: `x-${id}`, statement });
    if (sentence.leadIn === undefined) return;
    const list = lists.get(sentence.leadIn);
    if (list) list.push(`x-${id}`);
    else lists.set(sentence.leadIn, [`x-${id}`]);
  });
  const topics = [...lists].flatMap(([leadIn, members]): Topic[] => {
    const title = sentences[leadIn]?.plain;
    if (title === undefined || members.length < 2) return [];
    return [{ id: `list-${ids[leadIn]}`, title, questions: [], facts: members }];
  });
  const topicOf = new Map(topics.flatMap((topic) => topic.facts.map((id) => [id, topic.id] as const)));
  return {
    facts: facts.map((fact) => {
      const topic = topicOf.get(fact.id);
      return ofOneShape(topic === undefined ? fact : { ...fact, topics: [topic] });
    }),
    topics,
  };
}

/** The sentences that introduce a list item, outermost first. */
function leadInsOf(sentences: readonly Sentence[], { leadIn }: Sentence): Sentence[] {
  const above = leadIn === undefined ? undefined : sentences[leadIn];
  return above === undefined ? [] : [...leadInsOf(sentences, above), above];
}

/** A list item behind what introduces it: "Key issues include: Iran’s missiles: their range". */
function introduced(sentences: readonly Sentence[], item: Sentence): string {
  const before = leadInsOf(sentences, item).map(({ plain }) => (/[\p{L}\p{N})]$/u.test(plain) ? `${plain}:` : plain));
  return [...before, item.plain].join(' ');
}

/** All but what identifies the fact and what it states. */
function extractFact(document: Document, sentence: Sentence): Omit<Fact, 'id' | 'statement'> {
  const { roles, attribution } = findRoles(sentence.plain);
  const heading = document.sections[sentence.section]?.heading ?? null;
  const quotes: Span[] = [sentence, ...leadInsOf(document.sentences, sentence).reverse()];
  return {
    kind: 'background',
    entities: [],
    roles,
    attribution,
    citations: quotes.map(({ start, end }) => ({
      document: document.id,
      section: heading,
      quote: document.text.slice(start, end),
      start,
      end,
    })),
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: false,
  };
}

/** Digests that last while a sentence does, wherever it moves; sentences that are worded alike are told apart by their order. */
function contentIds({ id, sentences }: Document): string[] {
  const seen = new Map<string, number>();
  return sentences.map(({ plain }) => {
    const repeats = seen.get(plain) ?? 0;
    seen.set(plain, repeats + 1);
    return createHash('sha256').update([id, plain, repeats].join('\n')).digest('hex').slice(0, 16);
  });
}
