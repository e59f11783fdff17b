/** A guild's edits on their way into a knowledge folder. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edit, FactDraft } from '../../src/facts/edit.js';
import { isSameContent, toDraft } from '../../src/facts/fingerprint.js';
import { formatJson } from '../../src/knowledge/format-json.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { writeEdits } from '../../src/knowledge/write-edits.js';
import { draftOf, editOf } from '../facts/sample-base.js';
import { FACT, makeSoundKnowledge } from './make-knowledge.js';

/** As people write entries: one filler without a list, every list there. */
const ENVOY = { ...FACT, roles: { ...FACT.roles, what: 'visited Odesa' }, topics: [] };
const DEAL = {
  ...ENVOY,
  id: 'both-sides-optimistic',
  statement: 'Both sides expect a deal.',
  citations: [{ section: 'Outlook', quote: 'Both sides expect a deal.' }],
  questions: ['Is a deal expected?'],
};

/** A folder with two curated facts, and the text of its file as the formatter leaves it. */
function makeFolder(): { folder: string; file: string; text: string } {
  const text = `${formatJson({ document: 'grain', topics: [], facts: [ENVOY, DEAL] })}\n`;
  const folder = makeSoundKnowledge({ 'facts/grain.json': text });
  return { folder, file: join(folder, 'facts', 'grain.json'), text };
}

const draft = (statement: string, changes: Partial<FactDraft> = {}): FactDraft =>
  draftOf(statement, { citations: [{ document: 'grain', quote: 'Both sides expect a deal.' }], ...changes });

const amend = (fact: string, body: FactDraft): Edit => editOf({ operation: 'amend', body }, { fact });
const retract = (fact: string): Edit => editOf({ operation: 'retract', body: null }, { fact });

/** Loads what was written; it must be sound. */
async function reload(folder: string) {
  const { base, problems } = await loadKnowledge(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return base;
}

/** Lines of the one text that are not in the other. */
function linesOnlyIn(one: string, other: string): string[] {
  const lines = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !lines.has(line));
}

describe('Writing edits into a knowledge folder', () => {
  test.each([ENVOY, DEAL])('amending $id changes the line that says something else, and no other.', async ({ id }) => {
    const { folder, file, text } = makeFolder();
    const before = (await reload(folder)).facts.get(id);
    if (before === undefined) throw new Error('The fact is not in the folder.');
    const body = { ...toDraft(before), statement: 'Something else.' };
    expect(await writeEdits(folder, [amend(id, body)])).toEqual({ files: [file], notes: [] });
    const after = readFileSync(file, 'utf8');
    expect(linesOnlyIn(after, text)).toEqual(['      "statement": "Something else.",']);
    expect((await reload(folder)).facts.get(id)?.statement).toBe('Something else.');
  });

  test('every part of a draft comes back from the folder as the moderator gave it.', async () => {
    const { folder } = makeFolder();
    const body = draft('Jane Roe and both sides expect a “deal”.', {
      kind: 'assessment',
      entities: ['jane-roe'],
      roles: { who: ['Jane Roe', 'both sides'], what: ['expect a deal'] },
      time: 'this week',
      attribution: 'the report',
      questions: ['Will there be a deal?', 'deal?'],
      supersedes: [DEAL.id],
      contradicts: [FACT.id],
    });
    await writeEdits(folder, [editOf({ operation: 'add', body }, { fact: 'deal-expected' })]);
    const fact = (await reload(folder)).facts.get('deal-expected');
    expect(fact && isSameContent(toDraft(fact), body)).toBe(true);
  });

  test.each([
    ['the first', FACT.id, DEAL.id],
    ['the last', DEAL.id, FACT.id],
  ])(
    'a retracted fact leaves the file, %s of the list too, and the reviewer is told what follows.',
    async (_label, gone, left) => {
      const { folder } = makeFolder();
      const { notes } = await writeEdits(folder, [retract(gone)]);
      expect(notes).toEqual([
        `${gone}: it was removed; the sentences that it quotes can be found as they stand from now on.`,
      ]);
      const curated = [...(await reload(folder)).facts.values()].filter(({ reviewed }) => reviewed);
      expect(curated.map(({ id }) => id)).toEqual([left]);
    },
  );

  test('what is removed and added again to an emptied list is well formed.', async () => {
    const { folder, file } = makeFolder();
    await writeEdits(folder, [retract(FACT.id), retract(DEAL.id)]);
    expect(readFileSync(file, 'utf8')).toContain('"facts": []');
    await writeEdits(folder, [amend('deal', draft('A deal is expected.'))]);
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(`${formatJson(JSON.parse(text))}\n`);
    expect((await reload(folder)).facts.has('deal')).toBe(true);
  });

  test('a fact of a document without a file gets a new one.', async () => {
    const { folder } = makeFolder();
    mkdirSync(join(folder, 'documents'), { recursive: true });
    writeFileSync(join(folder, 'documents', 'port.txt'), 'The harbour froze.\n');
    const body = draft('The harbour froze.', { citations: [{ document: 'port', quote: 'The harbour froze.' }] });
    const file = join(folder, 'facts', 'port.json');
    expect((await writeEdits(folder, [amend('harbour-froze', body)])).files).toEqual([file]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      document: 'port',
      facts: [{ id: 'harbour-froze' }],
    });
    expect((await reload(folder)).facts.get('harbour-froze')?.reviewed).toBe(true);
  });

  test('a sentence that was amended becomes a curated fact under a name of its own.', async () => {
    const { folder } = makeFolder();
    const sentence = [...(await reload(folder)).facts.values()].find(({ reviewed }) => !reviewed);
    if (sentence === undefined) throw new Error('Every sentence is cited.');
    const body = { ...toDraft(sentence), statement: 'Jane Roe praised the staff.' };
    const { notes } = await writeEdits(folder, [amend(sentence.id, body)]);
    const id = 'jane-roe-praised-staff';
    expect(notes).toEqual([`${sentence.id}: a sentence that was taken as it stands became the fact ${id}.`]);
    const { facts } = await reload(folder);
    expect(facts.get(id)?.reviewed).toBe(true);
    expect(facts.has(sentence.id)).toBe(false);
  });

  test.each([
    [
      'a fact from elsewhere',
      amend('else', draft('Else.', { external: [{ link: 'https://a.example', title: 'a', quote: 'b' }] })),
      'else: it cites a source outside the documents',
    ],
    [
      'a fact that stands as the base has it',
      editOf({ operation: 'restore', body: null }, { fact: FACT.id }),
      undefined,
    ],
    ['a retraction of what the folder has not', retract('never-there'), undefined],
  ])('%s changes nothing.', async (_label, edit, note) => {
    const { folder, file, text } = makeFolder();
    const { files, notes } = await writeEdits(folder, [edit]);
    expect(files).toEqual([]);
    expect(notes.map((each) => each.slice(0, note?.length))).toEqual(note === undefined ? [] : [note]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a folder with an error is not written to.', async () => {
    const folder = makeSoundKnowledge({ 'facts/grain.json': '{ "document": "grain", "facts": [' });
    await expect(writeEdits(folder, [retract(FACT.id)])).rejects.toThrow(/is not valid JSON/);
  });
});
