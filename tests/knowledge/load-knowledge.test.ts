/** Loading a folder: what is read, what is refused, and in which words. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { DOCUMENT, ENTITY, FACT, makeKnowledge, makeSoundKnowledge } from './make-knowledge.js';

/** The problems of a folder as a terminal shows them, with paths below the folder. */
async function problemsOf(folder: string): Promise<string[]> {
  const { problems } = await loadKnowledge(folder);
  return problems.map((problem) => formatProblem({ ...problem, file: relative(folder, problem.file) || '.' }));
}

/** The one fact file of a sound folder, changed. */
const withFacts = (...facts: readonly unknown[]) =>
  makeSoundKnowledge({ 'facts/grain.json': { document: 'grain', facts } });

describe('A sound folder', () => {
  test('gives documents, entities, curated facts with their places, and extracted facts for the other sentences.', async () => {
    const { base, problems } = await loadKnowledge(makeSoundKnowledge());
    expect(problems).toEqual([]);
    expect([...base.documents.keys()]).toEqual(['grain']);
    expect([...base.entities.keys()]).toEqual(['jane-roe']);
    const [curated, ...extracted] = base.facts.values();
    expect(curated).toMatchObject({
      id: FACT.id,
      reviewed: true,
      roles: { who: ['Jane Roe'], what: ['visited Odesa'] },
    });
    expect(extracted.map(({ reviewed }) => reviewed)).toEqual([false, false]);
    for (const fact of base.facts.values()) {
      for (const { document, quote, start, end } of fact.citations)
        expect(base.documents.get(document)?.text.slice(start, end)).toBe(quote);
    }
  });

  test('needs nothing but documents.', async () => {
    const { base, problems } = await loadKnowledge(makeKnowledge({ 'documents/grain.md': DOCUMENT }));
    expect(problems).toEqual([]);
    expect(base.facts.size).toBe(3);
  });

  test('names the section that a quote stands in, and takes the one that is asked for.', async () => {
    const document = 'It rains.\n\n# One\n\nIt rains.\n\n# Two\n\nIt rains.\n';
    const cite = (section?: string) => ({
      ...FACT,
      id: `rain-${section?.toLowerCase() ?? 'first'}`,
      entities: [],
      questions: [],
      citations: [{ quote: 'It rains.', ...(section !== undefined && { section }) }],
    });
    const folder = makeKnowledge({
      'documents/rain.md': document,
      'facts/rain.json': { document: 'rain', facts: [cite(), cite('Two')] },
    });
    const { base, problems } = await loadKnowledge(folder);
    expect(problems).toEqual([]);
    const [first, second] = base.facts.values();
    expect(first?.citations[0]).toMatchObject({ section: null, start: 0 });
    expect(second?.citations[0]).toMatchObject({ section: 'Two', start: document.lastIndexOf('It rains.') });
  });
});

describe('Every problem is named with its file, its line and what to do', () => {
  const CASES: readonly (readonly [label: string, folder: () => string, problems: readonly (string | RegExp)[]])[] = [
    [
      'a quote that is not in the document, with the nearest sentence',
      () => withFacts({ ...FACT, citations: [{ quote: 'Envoy Jane Roe visited Odesa on May 3.' }] }),
      [
        /^facts\/grain\.json:\d+: the quote “Envoy .* May 3\.” does not stand in “grain”; the nearest sentence is “Envoy Jane Roe visited Odesa on May 2\.”$/,
      ],
    ],
    [
      'a quote with a straight apostrophe for a curly one',
      () => withFacts({ ...FACT, citations: [{ quote: "She praised the port's staff." }] }),
      [/the nearest sentence is “She praised the port’s staff\.”$/],
    ],
    [
      'a quote like nothing in the document',
      () => withFacts({ ...FACT, citations: [{ quote: 'Zzzz qqqq.' }] }),
      [/nor anything like it; copy a sentence from the document$/],
    ],
    [
      'an unknown section',
      () => withFacts({ ...FACT, citations: [{ quote: 'Both sides expect a deal.', section: 'Inlook' }] }),
      [/“grain” has no section “Inlook”/],
    ],
    [
      'an unknown field',
      () => withFacts({ ...FACT, colour: 'red' }),
      [/^facts\/grain\.json:\d+: unknown field “colour” in entry 1 of “facts”; /],
    ],
    [
      'an unknown role',
      () => withFacts({ ...FACT, roles: { whence: 'Kyiv' } }),
      [/unknown field “whence” in “roles”; /],
    ],
    ['a missing statement', () => withFacts({ ...FACT, statement: undefined }), [/“statement” must be a text; /]],
    ['a wrong type', () => withFacts({ ...FACT, questions: 'Where?' }), [/“questions” must be a list; /]],
    ['a wrong kind', () => withFacts({ ...FACT, kind: 'rumour' }), [/“kind” must be one of event, plan, /]],
    ['an id in capitals', () => withFacts({ ...FACT, id: 'Envoy' }), [/“id” must be lower-case letters, /]],
    ['an id of an extracted fact', () => withFacts({ ...FACT, id: 'x-1' }), [/“id” must not begin with “x-”$/]],
    [
      'a fact without citations',
      () => withFacts({ ...FACT, citations: [] }),
      [/“citations” must hold at least one quote$/],
    ],
    [
      'an id that stands twice',
      () => withFacts(FACT, FACT),
      [/^facts\/grain\.json:\d+: the fact id “envoy-visited-odesa” is taken by .*grain\.json:\d+; choose another$/],
    ],
    [
      'references that lead nowhere',
      () =>
        withFacts({
          ...FACT,
          entities: ['jane-row'],
          topics: ['peace'],
          supersedes: ['older'],
          contradicts: [FACT.id],
        }),
      [
        /there is no entity “jane-row”; did you mean “jane-roe”\?$/,
        /there is no topic “peace”; add it or remove this$/,
        /there is no fact “older”; add it or remove this$/,
        /the fact “envoy-visited-odesa” refers to itself; remove this$/,
      ],
    ],
    [
      'a document that is not there',
      () => makeSoundKnowledge({ 'facts/grain.json': { document: 'corn', facts: [FACT] } }),
      [/^facts\/grain\.json:2: there is no document “corn”; the documents are grain$/],
    ],
    [
      'a topic that no fact belongs to',
      () =>
        makeSoundKnowledge({
          'facts/grain.json': { document: 'grain', topics: [{ id: 'peace', title: 'Peace' }], facts: [FACT] },
        }),
      [/^facts\/grain\.json:\d+: no fact belongs to the topic “peace”; /],
    ],
    [
      'an example question that two facts share, whatever its case',
      () => withFacts(FACT, { ...FACT, id: 'again', questions: ['where did the ENVOY go'] }),
      [/: warning: “where did the ENVOY go” is a question of the fact “envoy-visited-odesa” already; /],
    ],
    [
      'two entities that share a name, whatever its case and accents',
      () =>
        makeSoundKnowledge({
          'entities.json': { entities: [ENTITY, { id: 'roe', name: 'JANÉ ROE', kind: 'person' }] },
        }),
      [/^entities\.json:\d+: “JANÉ ROE” is a name of “jane-roe” already; two entities may share none but a metonym$/],
    ],
    [
      'an entity id that stands twice',
      () => makeSoundKnowledge({ 'entities.json': { entities: [ENTITY, { ...ENTITY, name: 'Other', aliases: [] }] } }),
      [/the entity id “jane-roe” is taken by .*entities\.json:\d+; choose another$/],
    ],
    [
      'a synonym group of one word',
      () => makeSoundKnowledge({ 'lexicon.json': { synonyms: [['talks']] } }),
      [/^lexicon\.json:\d+: entry 1 of “synonyms” must hold at least two words$/],
    ],
    [
      'broken JSON',
      () => makeSoundKnowledge({ 'facts/grain.json': '{\n  "document": "grain"\n  "facts": []\n}' }),
      [/^facts\/grain\.json:3: is not valid JSON: comma expected; /],
    ],
    ['an empty JSON file', () => makeSoundKnowledge({ 'lexicon.json': '' }), [/^lexicon\.json: the file is empty; /]],
    [
      'a list where an object should be',
      () => makeSoundKnowledge({ 'lexicon.json': '[]' }),
      [/^lexicon\.json:1: the file must be an object in \{ braces \}; /],
    ],
    [
      'null',
      () => makeSoundKnowledge({ 'facts/grain.json': 'null' }),
      [/^facts\/grain\.json:1: the file must be an object/],
    ],
    [
      'null where the entities should be',
      () => makeSoundKnowledge({ 'entities.json': 'null', 'facts/grain.json': { document: 'grain', facts: [] } }),
      [/^entities\.json:1: the file must be an object/],
    ],
    [
      'null where the synonyms should be',
      () => makeSoundKnowledge({ 'lexicon.json': 'null' }),
      [/^lexicon\.json:1: the file must be an object/],
    ],
    [
      'lists within lists without end',
      () => makeSoundKnowledge({ 'lexicon.json': '['.repeat(200_000) }),
      [/^lexicon\.json: is nested too deeply; /],
    ],
    [
      'a comment',
      () => makeSoundKnowledge({ 'lexicon.json': '{\n  // words\n  "synonyms": []\n}' }),
      [/^lexicon\.json:2: is not valid JSON: invalid comment token; /],
    ],
    [
      'a field that stands twice',
      () => makeSoundKnowledge({ 'lexicon.json': '{\n  "synonyms": [],\n  "synonyms": []\n}' }),
      [/^lexicon\.json:3: the field “synonyms” stands twice in the same object; remove one$/],
    ],
    [
      'a JSON file that is not UTF-8',
      () => makeSoundKnowledge({ 'lexicon.json': Uint8Array.of(123, 255, 254, 125) }),
      [/^lexicon\.json: the file is not UTF-8/],
    ],
    [
      'another kind of file among the facts',
      () => makeSoundKnowledge({ 'facts/notes.txt': 'Call back.' }),
      [/^facts\/notes\.txt: warning: only \.json files are read/],
    ],
    [
      'a folder where a file should be',
      () => {
        const folder = makeKnowledge({ 'documents/grain.md': DOCUMENT });
        mkdirSync(join(folder, 'entities.json'));
        return folder;
      },
      [/^entities\.json: is a folder where a JSON file should be$/],
    ],
    [
      'a pipe where a file should be, without waiting for what comes through it',
      () => {
        const folder = makeKnowledge({ 'documents/grain.md': DOCUMENT });
        execFileSync('mkfifo', [join(folder, 'entities.json')]);
        return folder;
      },
      [/^entities\.json: is not a regular file; /],
    ],
    [
      'a link among the facts that leads nowhere',
      () => {
        const folder = makeSoundKnowledge();
        symlinkSync('nowhere.json', join(folder, 'facts/more.json'));
        return folder;
      },
      [/^facts\/more\.json: is a link to a file that does not exist; /],
    ],
    [
      'a file where the facts folder should be',
      () => {
        const folder = makeKnowledge({ 'documents/grain.md': DOCUMENT });
        writeFileSync(join(folder, 'facts'), '');
        return folder;
      },
      [/^facts: is a file where the folder with facts should be$/],
    ],
    [
      'no documents folder',
      () => makeKnowledge({ 'lexicon.json': { synonyms: [] } }),
      [/^documents: the folder does not exist; /],
    ],
    [
      'an empty documents folder',
      () => makeKnowledge({ 'documents/.keep': '' }),
      [/^documents: the folder holds no documents; /],
    ],
  ];

  test.each(CASES)('%s', async (_label, makeFolder, expected) => {
    const problems = await problemsOf(makeFolder());
    expect(problems).toHaveLength(expected.length);
    for (const [at, pattern] of expected.entries()) expect(problems[at]).toMatch(pattern);
  });

  test('all at once, in one run.', async () => {
    const problems = await problemsOf(
      makeSoundKnowledge({
        'facts/grain.json': {
          document: 'grain',
          facts: [
            { ...FACT, colour: 'red' },
            { ...FACT, id: 'second', kind: 'rumour' },
            { ...FACT, id: 'third', citations: [{ quote: 'Nothing of the kind.' }], entities: ['nobody'] },
          ],
        },
        'lexicon.json': '{',
      }),
    );
    expect(
      problems
        .map((problem) => /unknown field|must be one of|does not stand|no entity|not valid JSON/.exec(problem)?.[0])
        .sort(),
    ).toEqual(['does not stand', 'must be one of', 'no entity', 'not valid JSON', 'unknown field']);
  });

  test('and a sound fact beside a broken one is loaded all the same.', async () => {
    const { base } = await loadKnowledge(withFacts({ ...FACT, id: 'broken', kind: 'rumour' }, FACT));
    expect(base.facts.has(FACT.id)).toBe(true);
    expect(base.facts.has('broken')).toBe(false);
  });
});

test('A key that is called like a part of every object is data.', async () => {
  const folder = makeSoundKnowledge({ 'lexicon.json': '{ "__proto__": { "synonyms": [] }, "synonyms": [] }' });
  expect(await problemsOf(folder)).toEqual([expect.stringContaining('unknown field “__proto__”')]);
});
