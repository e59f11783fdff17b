/** A small base for moderating, asked through the real engine: its facts say who, what and where, so that contradictions can be told. */

import type { Entity } from '../../../src/facts/entity.js';
import type { Fact } from '../../../src/facts/fact.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import { cite, makeDocument, makeFact } from '../setup/briefing.js';

export const MEETING = 'Larijani met President Putin in Moscow on Friday.';
export const TALKS = 'The next round of talks will be held in Muscat.';
export const MEDIATOR = 'Oman appointed Badr Albusaidi as mediator in March.';

/** The talks as the document tells them; `meeting` is its first sentence, for a new edition of it. */
export function makeBase(meeting = MEETING): FactBase {
  const document = makeDocument({ id: 'talks', title: 'The Muscat Talks', published: '2026-01-31' }, [
    { heading: 'Meetings', paragraphs: [[meeting, 'The meeting lasted two hours.'], [TALKS]] },
    { heading: 'Mediation', paragraphs: [[MEDIATOR]] },
  ]);
  const facts: readonly Fact[] = [
    makeFact({
      id: 'meeting',
      statement: meeting.replace('Larijani', 'Ali Larijani'),
      citations: [cite(document, meeting)],
      entities: ['ali-larijani', 'vladimir-putin'],
      roles: {
        who: ['Ali Larijani'],
        what: ['met'],
        whom: ['President Putin'],
        where: ['Moscow'],
        when: ['on Friday'],
      },
      questions: ['Whom did Larijani meet?', 'Where did Larijani meet Putin?'],
      time: 'on Friday',
    }),
    makeFact({
      id: 'venue',
      statement: TALKS,
      kind: 'plan',
      citations: [cite(document, TALKS)],
      entities: ['talks'],
      roles: { what: ['will be held'], where: ['Muscat'] },
      questions: ['Where will the next round of talks be held?'],
    }),
    makeFact({
      id: 'mediator',
      statement: MEDIATOR,
      citations: [cite(document, MEDIATOR)],
      questions: ['Who is the mediator?'],
    }),
  ];
  return {
    documents: new Map([[document.id, document]]),
    entities: new Map(
      [
        person('ali-larijani', 'Ali Larijani', 'Larijani'),
        person('vladimir-putin', 'Vladimir Putin', 'Putin'),
        talks,
      ].map((entity) => [entity.id, entity]),
    ),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    topics: new Map(),
    synonyms: [],
  };
}

const talks: Entity = { ...person('talks', 'talks'), kind: 'other' };

function person(id: string, name: string, ...aliases: string[]): Entity {
  return { id, name, kind: 'person', aliases, roles: [], demonyms: [], metonyms: [] };
}
