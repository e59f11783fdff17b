/** Makes the sentences that no curated fact cites answerable as they stand: marked as not reviewed, with roles found by tagging. */

import { createHash } from 'node:crypto';
import type { Document, Sentence, Span } from '../documents/document.js';
import { tagSentence } from '../language/tagger.js';
import type { Entity } from './entity.js';
import type { Fact, Roles, Topic } from './fact.js';

const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|into|across|throughout|outside|inside|around|towards?|over|of)\s+(?:the\s+)?$/u;
const REASON =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in order to|so that|so as to|stem(?:s|med|ming)? from|caused by|prompted by|driven by|since|to avoid|to prevent)\s+([^.;]+)/iu;
const SPEECH =
  /\b(?:said|says|told|announced|claimed|argued|stated|warned|indicated|emphasi[sz]ed|noted|suggested|stressed|insisted|added|explained|described|called|admitted|denied|promised|estimated|reported|wrote)\b/u;
const ACCORDING = /\baccording to ([^,.;]+)/iu;

/** Extracted facts of a document, and a topic for each of its bulleted lists. `cited` are the spans that curated facts quote. */
export function extractFacts(
  document: Document,
  cited: readonly Span[],
  entities: ReadonlyMap<string, Entity>,
): { facts: Fact[]; topics: Topic[] } {
  const facts: Fact[] = [];
  const lists = new Map<number, string[]>();
  const leadIns = new Set(document.sentences.map(({ leadIn }) => leadIn));
  const seen = new Map<string, number>();
  document.sentences.forEach((sentence, at) => {
    if (cited.some((span) => span.start < sentence.end && sentence.start < span.end)) return;
    if (leadIns.has(at)) return;
    const repeats = seen.get(sentence.plain) ?? 0;
    seen.set(sentence.plain, repeats + 1);
    const fact = extractFact(document, sentence, at, entities, repeats);
    facts.push(fact);
    if (sentence.leadIn === undefined) return;
    const list = lists.get(sentence.leadIn);
    if (list) list.push(fact.id);
    else lists.set(sentence.leadIn, [fact.id]);
  });
  const topics = [...lists].flatMap(([leadIn, members]): Topic[] => {
    const sentence = document.sentences[leadIn];
    if (!sentence || members.length < 2) return [];
    return [{ id: contentId(document, sentence, 0), title: sentence.plain, questions: [], facts: members }];
  });
  const topicOf = new Map(topics.flatMap((topic) => topic.facts.map((id) => [id, topic.id] as const)));
  return {
    facts: facts.map((fact) => {
      const topic = topicOf.get(fact.id);
      return topic === undefined ? fact : { ...fact, topics: [topic] };
    }),
    topics,
  };
}

function extractFact(
  document: Document,
  sentence: Sentence,
  at: number,
  entities: ReadonlyMap<string, Entity>,
  repeats: number,
): Fact {
  const leadIn = sentence.leadIn === undefined ? undefined : document.sentences[sentence.leadIn];
  const statement = leadIn ? `${leadIn.plain} ${sentence.plain}` : resolveSubject(document, at, entities);
  const { roles, attribution } = findRoles(sentence.plain);
  const heading = document.sections[sentence.section]?.heading ?? null;
  const quotes: Span[] = leadIn ? [sentence, leadIn] : [sentence];
  return {
    id: contentId(document, sentence, repeats),
    statement,
    kind: 'background',
    entities: [],
    roles,
    ...(attribution === undefined ? {} : { attribution }),
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

/** An id that lasts while the sentence does, wherever it moves; `repeats` tells apart sentences that are worded alike. */
function contentId(document: Document, sentence: Sentence, repeats: number): string {
  const digest = createHash('sha256').update([document.id, sentence.plain, repeats].join('\n')).digest('hex');
  return `x-${digest.slice(0, 16)}`;
}

/** Names the person that an opening "He", "She", "His" or "Her" stands for, where only one person was named since the paragraph began. */
function resolveSubject(document: Document, at: number, entities: ReadonlyMap<string, Entity>): string {
  const sentence = document.sentences[at];
  if (!sentence) return '';
  const pronoun = /^(?:He|She|His|Her)\b/u.exec(sentence.plain)?.[0];
  if (!pronoun) return sentence.plain;
  const before = document.sentences
    .slice(0, at)
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .map(({ plain }) => plain)
    .join(' ');
  const named = [...entities.values()].filter(
    ({ kind, name, aliases }) => kind === 'person' && [name, ...aliases].some((alias) => before.includes(alias)),
  );
  const only = named.length === 1 ? named[0] : undefined;
  return only ? sentence.plain.replace(pronoun, `${pronoun} [${only.name}]`) : sentence.plain;
}

function findRoles(text: string): { roles: Roles; attribution?: string } {
  const { names, times, quantities } = tagSentence(text);
  const places = names.filter((name) => PLACE_BEFORE.test(text.slice(0, text.indexOf(name))));
  const reason = REASON.exec(text)?.[1];
  const attribution = ACCORDING.exec(text)?.[1] ?? speaker(text, names);
  const roles: Roles = {
    ...(names.length > 0 ? { who: names } : {}),
    ...(places.length > 0 ? { where: places } : {}),
    ...(times.length > 0 ? { when: times } : {}),
    ...(quantities.length > 0 ? { howMany: quantities } : {}),
    ...(reason === undefined ? {} : { why: [reason.trim()] }),
    ...(attribution === undefined ? {} : { saidBy: [attribution] }),
  };
  return attribution === undefined ? { roles } : { roles, attribution };
}

/** The name that stands nearest before or behind a verb of speech. */
function speaker(text: string, names: readonly string[]): string | undefined {
  const speech = SPEECH.exec(text);
  if (!speech) return undefined;
  const before = names.filter((name) => text.indexOf(name) < speech.index).at(-1);
  return before ?? names.find((name) => text.indexOf(name) > speech.index);
}
