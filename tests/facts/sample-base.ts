/** A small base for tests of what works on facts: one document, two entities, one fact of which somebody has reviewed. */

import { parseDocument } from '../../src/documents/parse-document.js';
import type { Edit, FactDraft, NewEdit } from '../../src/facts/edit.js';
import { toFact } from '../../src/facts/fact-after.js';
import type { FactBase } from '../../src/facts/fact-base.js';

const TEXT = `# Port report

The harbour of Halvorsund froze on Monday. Ships waited outside for two days.

## Outlook

The envoy Jane Roe visited Odesa on May 2. She met Ali Larijani in Moscow.
`;

export const QUOTES = ['The harbour of Halvorsund froze on Monday.', 'Ships waited outside for two days.'] as const;

export function draftOf(statement: string, changes: Partial<FactDraft> = {}): FactDraft {
  return {
    statement,
    kind: 'event',
    entities: [],
    roles: {},
    citations: [{ document: 'port', quote: QUOTES[0] }],
    external: [],
    questions: [],
    topics: [],
    supersedes: [],
    contradicts: [],
    ...changes,
  };
}

/** The base with these facts, by id, and the text of its document where it is another one. */
export function baseOf(facts: Readonly<Record<string, FactDraft>>, text = TEXT): FactBase {
  const { document } = parseDocument('port.md', text);
  if (document === undefined) throw new Error('The text is no document.');
  const documents = new Map([[document.id, document]]);
  const entity = { aliases: [], roles: [], demonyms: [], metonyms: [] };
  return {
    documents,
    entities: new Map([
      ['jane-roe', { id: 'jane-roe', name: 'Jane Roe', kind: 'person', ...entity, aliases: ['Roe'] }],
      ['ali-larijani', { id: 'ali-larijani', name: 'Ali Larijani', kind: 'person', ...entity }],
      ['odesa', { id: 'odesa', name: 'Odesa', kind: 'city', ...entity }],
    ]),
    facts: new Map(
      Object.entries(facts).flatMap(([id, draft]) => {
        const fact = toFact(id, draft, documents);
        return fact === undefined ? [] : [[id, fact] as const];
      }),
    ),
    topics: new Map([['outlook', { id: 'outlook', title: 'Outlook', questions: [], facts: [] }]]),
    synonyms: [],
  };
}

/** An edit as the journal would keep it. */
export function editOf(
  change: Pick<NewEdit, 'operation' | 'body'>,
  rest: Partial<Omit<Edit, 'operation' | 'body'>> = {},
): Edit {
  const who = { guild: 'guild', event: 'event', actor: null, proposal: null, reason: '', atMs: 0 };
  return { ...who, fact: 'frozen', base: null, version: 1, revision: 1, ...rest, ...change } as Edit;
}
