/** A small hand-made base and a Footnote over it that answers from a table, so that these tests judge the terminal and not the retrieval. */

import type { Document } from '../../src/documents/document.js';
import type { Entity } from '../../src/facts/entity.js';
import type { Fact } from '../../src/facts/fact.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import type { Answer, Context } from '../../src/retrieval/answer.js';
import type { Footnote } from '../../src/retrieval/footnote.js';

const MEETING =
  'Ali Larijani, Iran’s Supreme National Security Council head, met with Russian President Vladimir Putin on June 30.';
const OMAN = 'Recent developments have confirmed that Oman will host the next round of US-Iran talks this week.';
const MISSILES = 'Iran’s ballistic missile program';
const DETERRENCE = 'The broader question of regional deterrence';
const STRIKE = 'Dock workers at the Port of Halvorsund have been on strike since 28 October 2024.';

/** A document whose text is its sentences under one heading each. */
export function makeDocument(
  id: string,
  title: string,
  parts: Readonly<Record<string, readonly string[]>>,
  more: Partial<Document> = {},
): Document {
  let text = '';
  const sections: { heading: string; start: number; end: number }[] = [];
  for (const [heading, sentences] of Object.entries(parts)) {
    const start = text.length;
    text += `${heading}\n\n${sentences.join(' ')}\n\n`;
    sections.push({ heading, start, end: text.length });
  }
  return { id, title, language: 'en', text, sections, sentences: [], ...more };
}

/** A reviewed fact that cites one quote; everything else is empty unless given. */
export function makeFact(
  document: Document,
  section: string | null,
  quote: string,
  more: Partial<Fact> & { readonly id: string },
): Fact {
  const start = document.text.indexOf(quote);
  return {
    statement: quote,
    kind: 'event',
    entities: [],
    roles: {},
    citations: [{ document: document.id, section, quote, start, end: start + quote.length }],
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: true,
    ...more,
  };
}

/** An answer with nothing but what is given. */
export function makeAnswer(more: Partial<Answer> & Pick<Answer, 'kind'>): Answer {
  return { question: '?', confidence: 0.9, lead: null, facts: [], notes: [], related: [], candidates: [], ...more };
}

export const TALKS = makeDocument(
  'us-iran-talks',
  'Exploring US-Iran Diplomacy: Navigating a Narrow Window for Talks',
  {
    'Upcoming Talks and Key Players': [OMAN, MEETING],
    'Challenges Ahead': [MISSILES, DETERRENCE],
  },
);

export const PORT = makeDocument(
  'port-strike',
  'Strike at the Port of Halvorsund',
  { Summary: [STRIKE] },
  { publisher: 'Northern Freight Review', published: '2024-11-18', source: 'https://example.org/port' },
);

const FACTS = {
  meeting: makeFact(TALKS, 'Upcoming Talks and Key Players', MEETING, {
    id: 'larijani-met-putin',
    statement:
      'Ali Larijani, the head of Iran’s Supreme National Security Council, met Russian President Vladimir Putin on June 30.',
    entities: ['ali-larijani'],
    questions: ['Who met Putin?', 'When did Larijani meet Putin?'],
  }),
  oman: makeFact(TALKS, 'Upcoming Talks and Key Players', OMAN, {
    id: 'oman-hosts',
    statement: 'Oman will host the next round of US-Iran talks this week.',
    kind: 'plan',
    entities: ['oman'],
    questions: ['Where will the next round be held?'],
  }),
  missiles: makeFact(TALKS, 'Challenges Ahead', MISSILES, {
    id: 'issue-missiles',
    statement: 'Iran’s ballistic missile program is one of the key issues in dispute between the US and Iran.',
    kind: 'issue',
    questions: ['Is the missile program in dispute?'],
    topics: ['issues'],
  }),
  deterrence: makeFact(TALKS, 'Challenges Ahead', DETERRENCE, {
    id: 'issue-deterrence',
    statement:
      'The broader question of regional deterrence is one of the key issues in dispute between the US and Iran.',
    kind: 'issue',
    topics: ['issues'],
  }),
  strike: makeFact(PORT, 'Summary', STRIKE, { id: 'port-strike-s1', reviewed: false }),
};

const OMAN_ENTITY: Entity = {
  id: 'oman',
  name: 'Oman',
  kind: 'country',
  aliases: [],
  roles: [],
  demonyms: [],
  metonyms: [],
};
const LARIJANI: Entity = { ...OMAN_ENTITY, id: 'ali-larijani', name: 'Ali Larijani', kind: 'person' };

export const BASE: FactBase = {
  documents: new Map([TALKS, PORT].map((document) => [document.id, document])),
  entities: new Map([OMAN_ENTITY, LARIJANI].map((entity) => [entity.id, entity])),
  facts: new Map(Object.values(FACTS).map((fact) => [fact.id, fact])),
  topics: new Map([
    [
      'issues',
      {
        id: 'issues',
        title: 'Issues in dispute',
        questions: ['What are the key issues?'],
        facts: ['issue-missiles', 'issue-deterrence'],
      },
    ],
  ]),
  synonyms: [],
};

const UNDATED = 'The document bears no date, so “this week” is the week it was written in.';

/** One answer of each kind. */
export const ANSWERS = {
  answer: makeAnswer({
    kind: 'answer',
    question: 'Who met Putin?',
    confidence: 0.93,
    facts: [FACTS.meeting],
    related: [FACTS.meeting, FACTS.oman, FACTS.missiles, FACTS.strike],
    candidates: [
      {
        fact: FACTS.meeting,
        confidence: 0.93,
        why: {
          terms: [
            { asked: 'meet', found: 'met' },
            { asked: 'putin', found: 'putin' },
          ],
          signals: { words: 0.8125, names: 1 },
          vetoes: [],
        },
      },
      {
        fact: FACTS.oman,
        confidence: 0.04,
        why: { terms: [], signals: { words: 0.1 }, vetoes: [{ check: 'names', says: 'mention Putin' }] },
      },
    ],
  }),
  list: makeAnswer({
    kind: 'list',
    question: 'What are the key issues?',
    lead: 'Issues in dispute',
    facts: [FACTS.missiles, FACTS.deterrence],
  }),
  closest: makeAnswer({
    kind: 'closest',
    question: 'Which city in Oman?',
    confidence: 0.2,
    lead: 'The briefing doesn’t say in which city in Oman.',
    facts: [FACTS.oman],
    notes: [UNDATED],
  }),
  unreviewed: makeAnswer({ kind: 'answer', question: 'Who is on strike?', facts: [FACTS.strike] }),
  unknown: makeAnswer({ kind: 'unknown', confidence: 0, lead: 'The briefing says nothing about this.' }),
} as const;

/** Answers the questions above (letter case aside) and knows no others. Every call is kept in `asked`. */
export function makeFootnote(
  base: FactBase = BASE,
): Footnote & { readonly asked: { question: string; context: Context | undefined }[] } {
  const asked: { question: string; context: Context | undefined }[] = [];
  const byQuestion = new Map(Object.values(ANSWERS).map((answer) => [answer.question.toLowerCase(), answer]));
  const begins = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());
  return {
    base,
    asked,
    ask(question, context) {
      asked.push({ question, context });
      return { ...(byQuestion.get(question.toLowerCase()) ?? ANSWERS.unknown), question };
    },
    show(id) {
      const fact = base.facts.get(id);
      return fact && makeAnswer({ kind: 'answer', question: fact.statement, facts: [fact] });
    },
    suggest: (text, limit) =>
      [...base.facts.values()]
        .flatMap((fact) => fact.questions.map((question) => ({ text: question, fact: fact.id })))
        .filter((suggestion) => begins(suggestion.text, text))
        .slice(0, limit),
    findEntities: (text, limit) => [...base.entities.values()].filter(({ name }) => begins(name, text)).slice(0, limit),
    findDocuments: (text, limit) =>
      [...base.documents.values()].filter(({ title }) => begins(title, text)).slice(0, limit),
  };
}
