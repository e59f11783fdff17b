/** A small fact base, made by hand, so that these tests stand on no retrieval: each question gets the answer written here. */

import type { Document, Section, Sentence } from '../../../src/documents/document.js';
import type { Entity } from '../../../src/facts/entity.js';
import type { Citation, Fact, Topic } from '../../../src/facts/fact.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import type { Answer, Context } from '../../../src/retrieval/answer.js';
import type { Footnote } from '../../../src/retrieval/footnote.js';

interface Paragraphs {
  readonly heading: string | null;
  readonly paragraphs: readonly (readonly string[])[];
}

/** Lays sections out as a document with exact offsets. */
export function makeDocument(
  about: Pick<Document, 'id' | 'title'> & Partial<Document>,
  parts: readonly Paragraphs[],
): Document {
  let text = '';
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { heading, paragraphs } of parts) {
    const start = text.length;
    if (heading !== null) text += `${heading}\n\n`;
    for (const lines of paragraphs) {
      for (const [index, line] of lines.entries()) {
        if (index > 0) text += ' ';
        sentences.push({
          start: text.length,
          end: text.length + line.length,
          plain: line,
          section: sections.length,
          paragraph,
        });
        text += line;
      }
      text += '\n\n';
      paragraph += 1;
    }
    sections.push({ heading, start, end: text.length });
  }
  return { language: 'en', text, sections, sentences, ...about };
}

/** A citation of a sentence that stands in the document. */
export function cite(document: Document, quote: string): Citation {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in ${document.id}.`);
  const section = document.sections.find((candidate) => candidate.start <= start && start < candidate.end);
  return { document: document.id, section: section?.heading ?? null, quote, start, end: start + quote.length };
}

/** A fact with everything left out that a test does not care about. */
export function makeFact(fact: Pick<Fact, 'id' | 'statement' | 'citations'> & Partial<Fact>): Fact {
  return {
    kind: 'event',
    entities: [],
    roles: {},
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    reviewed: true,
    ...fact,
  };
}

const MEETING = 'Larijani met President Putin in Moscow on Friday.';
const WHILE = 'The meeting lasted two hours.';
const TALKS = 'Talks are to open in Muscat this week.';
const RISK = 'The risk of a strike seems to have diminished, at least temporarily.';
const HOSTILE = '@everyone see *this* [link](https://evil.example) and <@123456789012345678> in `code`.';
const ISSUES = Array.from({ length: 12 }, (_, index) => `Issue number ${index + 1} divides the two sides.`);
const OPENING = 'The strike began on 28 October 2024.';
const MEDIATOR = 'A mediator was appointed on 4 November 2024.';
const LONG = `The minutes list ${'every single delegate by name and office, '.repeat(120)}and end there.`;

/** Undated: the talks. */
export const talks = makeDocument({ id: 'talks', title: 'The Muscat Talks' }, [
  { heading: 'Meetings', paragraphs: [[MEETING, WHILE], [TALKS]] },
  { heading: 'Assessment', paragraphs: [[RISK], [HOSTILE]] },
  { heading: 'Sticking points', paragraphs: ISSUES.map((issue) => [issue]) },
]);

/** Dated: a strike. */
export const strike = makeDocument(
  {
    id: 'strike',
    title: 'Strike at the Port',
    publisher: 'Freight Review',
    published: '2024-11-18',
    source: 'https://freight.example/strike',
  },
  [
    { heading: null, paragraphs: [[OPENING]] },
    { heading: 'Mediation', paragraphs: [[MEDIATOR], [LONG]] },
  ],
);

const larijani: Entity = {
  id: 'ali-larijani',
  name: 'Ali Larijani',
  kind: 'person',
  aliases: ['Larijani'],
  roles: ['Secretary of the Council'],
  demonyms: [],
  metonyms: [],
};

const entities: readonly Entity[] = [
  larijani,
  { id: 'muscat', name: 'Muscat', kind: 'city', aliases: [], roles: [], demonyms: [], metonyms: [] },
];

const facts: readonly Fact[] = [
  makeFact({
    id: 'meeting',
    statement: 'Ali Larijani met President Putin in Moscow on Friday.',
    citations: [cite(talks, MEETING)],
    entities: ['ali-larijani'],
    roles: { who: ['Ali Larijani'], what: ['met'], whom: ['President Putin'], where: ['Moscow'], when: ['Friday'] },
    questions: ['Whom did Larijani meet?', 'Who met Putin?'],
    time: 'on Friday',
  }),
  makeFact({
    id: 'venue',
    statement: 'The talks are to open in Muscat this week.',
    kind: 'plan',
    citations: [cite(talks, TALKS)],
    entities: ['muscat'],
    questions: ['Where are the talks held?'],
    time: 'this week',
  }),
  makeFact({
    id: 'risk',
    statement: 'The risk of a strike seems to have diminished, at least temporarily.',
    kind: 'assessment',
    citations: [cite(talks, RISK)],
  }),
  makeFact({ id: 'hostile', statement: HOSTILE, citations: [cite(talks, HOSTILE)], reviewed: false }),
  makeFact({
    id: 'opening',
    statement: OPENING,
    citations: [cite(strike, OPENING)],
    time: '28 October 2024',
    reviewed: false,
  }),
  makeFact({ id: 'mediator', statement: MEDIATOR, citations: [cite(strike, MEDIATOR)], time: '4 November 2024' }),
  makeFact({
    id: 'minutes',
    statement: 'The minutes list every delegate by name and office.',
    citations: [cite(strike, LONG)],
  }),
  ...ISSUES.map((issue, index) =>
    makeFact({
      id: `issue-${index + 1}`,
      statement: issue,
      kind: 'issue',
      citations: [cite(talks, issue)],
      topics: ['issues'],
    }),
  ),
];

const topics: readonly Topic[] = [
  { id: 'issues', title: 'Sticking points', questions: [], facts: ISSUES.map((_, index) => `issue-${index + 1}`) },
];

/** The base of these tests. */
export const base: FactBase = {
  documents: new Map([talks, strike].map((document) => [document.id, document])),
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  topics: new Map(topics.map((topic) => [topic.id, topic])),
  synonyms: [],
};

/** The fact of this id. */
export function factOf(id: string): Fact {
  const fact = base.facts.get(id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  return fact;
}

type Canned = Partial<Omit<Answer, 'facts' | 'candidates' | 'related'>> & {
  readonly facts?: readonly string[];
  readonly candidates?: readonly string[];
  readonly related?: readonly string[];
};

/** An answer with everything left out that a test does not care about. */
export function makeAnswer(canned: Canned): Answer {
  return {
    question: '',
    kind: 'answer',
    confidence: 0.95,
    lead: null,
    notes: [],
    ...canned,
    facts: (canned.facts ?? []).map(factOf),
    related: (canned.related ?? []).map(factOf),
    candidates: (canned.candidates ?? []).map((id) => ({
      fact: factOf(id),
      confidence: 0.4,
      why: { terms: [], signals: {}, vetoes: [] },
    })),
  };
}

/** What is asked, in words that must occur, and what is answered. The first that fits counts. */
const CANNED: readonly (readonly [RegExp, Canned])[] = [
  [
    /beijing/i,
    {
      kind: 'closest',
      confidence: 0.2,
      lead: 'The briefing does not say whom Larijani met in Beijing.',
      facts: ['meeting'],
      candidates: ['meeting', 'venue'],
    },
  ],
  [
    /sticking points/i,
    { kind: 'list', lead: 'Sticking points', facts: ISSUES.map((_, index) => `issue-${index + 1}`) },
  ],
  [/larijani|met putin/i, { facts: ['meeting'], related: ['venue', 'risk'] }],
  [
    /where are the talks/i,
    { facts: ['venue'], notes: ['The document bears no date, so “this week” is as it says.'], related: ['meeting'] },
  ],
  [/risk/i, { facts: ['risk'], confidence: 0.6 }],
  [/minutes/i, { facts: ['minutes'] }],
  [/hostile/i, { facts: ['hostile'] }],
  [/mediator/i, { facts: ['mediator'] }],
];

/** Answers from the list above. `and when?` shows the fact that the context names, so that follow-ups can be told. */
export const footnote: Footnote = {
  base,
  ask(question: string, context?: Context): Answer {
    const followed = /^and when/i.test(question) ? context?.facts[0] : undefined;
    if (followed !== undefined)
      return makeAnswer({
        question,
        facts: [followed],
        notes: [`You asked before: ${context?.question ?? 'unknown'}`],
      });
    const [, canned] = CANNED.find(([words]) => words.test(question)) ?? [];
    if (canned) return makeAnswer({ question, ...canned });
    return makeAnswer({
      question,
      kind: 'unknown',
      confidence: 0.01,
      lead: 'The briefing does not say anything about that.',
    });
  },
  show(factId: string): Answer | undefined {
    const fact = base.facts.get(factId);
    return fact && makeAnswer({ question: fact.questions[0] ?? fact.statement, facts: [factId] });
  },
  suggest(text: string, limit: number) {
    const all = [...base.facts.values()].flatMap((fact) =>
      (fact.questions.length > 0 ? fact.questions : [fact.statement]).map((suggestion) => ({
        text: suggestion,
        fact: fact.id,
      })),
    );
    return all.filter((suggestion) => suggestion.text.toLowerCase().includes(text.toLowerCase())).slice(0, limit);
  },
  findEntities(text: string, limit: number) {
    return entities.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, limit);
  },
  findDocuments(text: string, limit: number) {
    return [talks, strike].filter(({ title }) => title.toLowerCase().includes(text.toLowerCase())).slice(0, limit);
  },
};
