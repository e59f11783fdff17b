/**
 * Fact bases of any size: real sentences first, then made ones, which join the beginning of one real sentence to the end of
 * another and put invented words, rare and common ones as in real text, in the place of some.
 */

import type { Document, Sentence } from '../../src/documents/document.js';
import type { Fact } from '../../src/facts/fact.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { ofOneShape } from '../../src/facts/of-one-shape.js';
import { createRandom, type Random } from './random.js';

/** Share of the words that are replaced, and of how many invented ones by Zipf's law. */
const REPLACED = 0.2;
const INVENTED = 300_000;
const SENTENCES_A_PARAGRAPH = 5;
const SENTENCES_A_DOCUMENT = 250;

/** A base of `size` facts that begins with those of `real`. */
export function makeBase(real: FactBase, size: number, seed = 1): FactBase {
  const random = createRandom(seed);
  const own = [...real.facts.values()];
  const facts = new Map(own.slice(0, size).map((fact) => [fact.id, fact] as const));
  const documents = new Map(real.documents);
  const known = new Set(facts.keys());
  const topics = new Map([...real.topics].filter(([, topic]) => topic.facts.every((id) => known.has(id))));
  for (let number = 0; facts.size < size; number++) {
    const count = Math.min(SENTENCES_A_DOCUMENT, size - facts.size);
    const sentences = Array.from({ length: count }, () => makeSentence(own, random));
    const document = makeDocument(
      `made-${number}`,
      sentences.map(({ text }) => text),
    );
    documents.set(document.id, document);
    for (const [at, { text, roles }] of sentences.entries()) {
      const fact = makeFact(document, at, text, roles);
      facts.set(fact.id, fact);
    }
  }
  return { ...real, documents, facts, topics };
}

/** A fact that is in no base yet, worded like one of the made ones. */
export function makeExtraFact(real: FactBase, number: number, seed = 2): Fact {
  const random = createRandom(seed + number);
  const { text, roles } = makeSentence([...real.facts.values()], random);
  return makeFact(makeDocument(`extra-${number}`, [text]), 0, text, roles);
}

function makeSentence(facts: readonly Fact[], random: Random): Pick<Fact, 'roles'> & { readonly text: string } {
  const one = random.pick(facts);
  const other = random.pick(facts);
  const beginning = one.statement.split(' ');
  const end = other.statement.split(' ');
  const words = [...beginning.slice(0, Math.ceil(beginning.length / 2)), ...end.slice(Math.ceil(end.length / 2))];
  const text = words
    .map((word, at) => {
      if (word.length < 4 || random.next() > REPLACED) return word;
      const invented = inventWord(Math.floor(INVENTED ** random.next()));
      return at === 0 || /^\p{Lu}/u.test(word) ? invented.charAt(0).toUpperCase() + invented.slice(1) : invented;
    })
    .join(' ');
  const roles = Object.fromEntries(
    Object.entries(one.roles).flatMap(([role, fillers]) => {
      const there = fillers.filter((filler) => text.includes(filler));
      return there.length > 0 ? [[role, there]] : [];
    }),
  );
  return { text, roles };
}

const ONSETS = 'b br d dr f g gl h k kr l m n p pr r s st t tr v z'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = ['', 'l', 'm', 'n', 'r', 's', 'nd', 'rt'];

/** The invented word of a rank; the same rank is always the same word. */
function inventWord(rank: number): string {
  const random = createRandom(rank * 7_919);
  const syllables = 2 + random.whole(2);
  return Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)).join(
    '',
  );
}

function makeDocument(id: string, texts: readonly string[]): Document {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [at, plain] of texts.entries()) {
    if (at > 0) text += at % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
    const start = text.length;
    text += plain;
    sentences.push({ plain, start, end: text.length, section: 0, paragraph: Math.floor(at / SENTENCES_A_PARAGRAPH) });
  }
  const sections = [{ heading: null, start: 0, end: text.length }];
  return { id, title: `Made document ${id}`, language: 'en', text, sections, sentences };
}

function makeFact(document: Document, at: number, statement: string, roles: Fact['roles']): Fact {
  const { start = 0, end = 0 } = document.sentences[at] ?? {};
  return ofOneShape({
    id: `${document.id}-${at}`,
    statement,
    kind: 'background',
    entities: [],
    roles,
    citations: [{ document: document.id, section: null, quote: document.text.slice(start, end), start, end }],
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: false,
  });
}
