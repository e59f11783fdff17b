import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/documents/load-documents.js';

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'footnote-documents-'));
  await chmod(root, 0o755);
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async ({ task }) => {
  folder = join(root, task.id);
  await mkdir(folder);
});

const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);

/** Permissions do not bind the superuser, so the work is done as nobody where the tests run as root. */
async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  const user = process.geteuid?.();
  if (user === 0) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (user === 0) process.seteuid?.(user);
  }
}

describe('A folder of documents', () => {
  test('Is read in the order of the file names, whatever the format.', async () => {
    await put('b.txt', 'Talks began.');
    await put('a.md', '---\ntitle: First\n---\nTalks *began*.');
    await put('C.MD', 'Talks began.');
    const { documents, files, problems } = await loadDocuments(folder);
    expect(problems).toEqual([]);
    expect([...documents.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(documents.get('a')).toMatchObject({ id: 'a', title: 'First', text: 'Talks *began*.' });
    expect(files.get('c')).toBe(join(folder, 'C.MD'));
  });

  test('May hold files for people, which are passed over in silence.', async () => {
    await put('talks.md', 'Talks began.');
    for (const name of ['README.md', 'readme', 'LICENSE', '.hidden.md', 'talks.md~', 'Thumbs.db', '.DS_Store'])
      await put(name, 'For people.');
    const { documents, problems } = await loadDocuments(folder);
    expect([...documents.keys()]).toEqual(['talks']);
    expect(problems).toEqual([]);
  });

  test('May hold links to documents.', async () => {
    await writeFile(join(root, 'elsewhere.md'), 'Talks began.');
    await symlink(join(root, 'elsewhere.md'), join(folder, 'talks.md'));
    expect((await loadDocuments(folder)).documents.get('talks')?.sentences).toHaveLength(1);
  });
});

describe('What cannot be read', () => {
  const error = 'error' as const;
  const warning = 'warning' as const;
  const cases: [string, string, () => Promise<unknown>, object][] = [
    [
      'a folder in place of a document',
      'talks.md',
      () => mkdir(join(folder, 'talks.md')),
      { severity: error, message: 'is a folder where a document should be' },
    ],
    [
      'a folder within',
      'old',
      () => mkdir(join(folder, 'old')),
      { severity: warning, message: 'folders in the documents folder are not read; move the documents up' },
    ],
    [
      'another kind of file',
      'talks.docx',
      () => put('talks.docx', 'x'),
      {
        severity: warning,
        message: 'no format reads this kind of file, so it is left out; the endings are .md, .markdown, .txt, .text',
      },
    ],
    [
      'a PDF named as text',
      'talks.txt',
      () => put('talks.txt', '%PDF-1.7'),
      { severity: error, message: 'the file is a PDF, not text; save it as plain text or Markdown' },
    ],
    [
      'UTF-16',
      'talks.md',
      () => put('talks.md', Buffer.from('\uFEFFTalks.', 'utf16le')),
      { severity: error, message: 'the file is encoded in UTF-16; save it as UTF-8' },
    ],
    [
      'Latin-1',
      'talks.md',
      () => put('talks.md', Buffer.from('Talks.\nCafé.', 'latin1')),
      { severity: error, line: 2, message: 'the file is not UTF-8; save it as UTF-8' },
    ],
    [
      'NUL bytes',
      'talks.md',
      () => put('talks.md', 'Talks\0.'),
      { severity: error, message: 'the file is a binary file, not text; save it as plain text or Markdown' },
    ],
    [
      'nothing in it',
      'talks.md',
      () => put('talks.md', ''),
      { severity: error, message: 'the file is empty; write something into it or remove it' },
    ],
    [
      'only front matter',
      'talks.md',
      () => put('talks.md', '---\ntitle: T\n---\n'),
      { severity: error, message: 'there is no text below the front matter; write the document there' },
    ],
    [
      'broken front matter',
      'talks.md',
      () => put('talks.md', '---\ntitle: T\npublished: soon\n---\nText.'),
      {
        severity: error,
        line: 3,
        message: '"published" in the front matter must be a date such as 2026-01-31, 2026-01 or 2026',
      },
    ],
    [
      '20 MB',
      'talks.md',
      async () => {
        await put('talks.md', 'x');
        await truncate(join(folder, 'talks.md'), 20_000_000);
      },
      { severity: error, message: 'the file has 20 MB, and the limit is 5 MB; divide it into several documents' },
    ],
    [
      'a name without letters',
      '!!!.md',
      () => put('!!!.md', 'Text.'),
      {
        severity: error,
        message: 'the file name must hold a letter or a digit, because the document’s id is made from it',
      },
    ],
    [
      'a name that is too long',
      `${'a'.repeat(65)}.md`,
      () => put(`${'a'.repeat(65)}.md`, 'Text.'),
      {
        severity: error,
        message:
          'the document’s id is made from the file name and has 65 characters, and the limit is 64; shorten the name',
      },
    ],
    [
      'a link that leads nowhere',
      'talks.md',
      () => symlink('nowhere.md', join(folder, 'talks.md')),
      { severity: error, message: 'is a link to a file that does not exist; remove it or mend it' },
    ],
    [
      'an id that is taken',
      'b-c.txt',
      async () => {
        await put('B c.md', 'Text.');
        await put('b-c.txt', 'Text.');
      },
      {
        severity: error,
        message: expect.stringMatching(
          /^the file name gives the document id "b-c", which .*B c\.md has already; rename one of them$/,
        ),
      },
    ],
    [
      'no permission',
      'talks.md',
      async () => {
        await put('talks.md', 'Text.');
        await chmod(join(folder, 'talks.md'), 0);
      },
      { severity: error, message: 'the file cannot be read (EACCES); check its permissions' },
    ],
  ];

  test.each(cases)(
    'Gives one sentence and leaves the others readable: %s.',
    async (_label, name, prepare, expected) => {
      await put('a-good-one.md', 'Talks began.');
      await prepare();
      const { documents, problems } = await withoutPrivileges(() => loadDocuments(folder));
      expect(problems).toEqual([{ file: join(folder, name), ...expected }]);
      expect(documents.has('a-good-one')).toBe(true);
    },
  );

  test('A name may be as long as the limit.', async () => {
    await put(`${'a'.repeat(64)}.md`, 'Talks began.');
    expect((await loadDocuments(folder)).problems).toEqual([]);
  });

  test('A file that fails does not take an id from another.', async () => {
    await put('a.md', '');
    await put('a.txt', 'Talks began.');
    const { documents, problems } = await loadDocuments(folder);
    expect(problems).toHaveLength(1);
    expect(documents.get('a')?.text).toBe('Talks began.');
  });

  test('Every file’s problem is reported at once.', async () => {
    for (const name of ['a.md', 'b.md', 'c.txt']) await put(name, '');
    expect((await loadDocuments(folder)).problems.map(({ file }) => file)).toEqual(
      ['a.md', 'b.md', 'c.txt'].map((name) => join(folder, name)),
    );
  });
});

describe('A folder that is none', () => {
  test('Is missing.', async () => {
    const file = join(folder, 'nowhere');
    const message = 'the folder does not exist; create it and put documents into it';
    expect((await loadDocuments(file)).problems).toEqual([{ file, message, severity: 'error' }]);
  });

  test('Is a file.', async () => {
    await put('file', 'x');
    const file = join(folder, 'file');
    const message = 'is a file where a folder with documents should be';
    expect((await loadDocuments(file)).problems).toEqual([{ file, message, severity: 'error' }]);
  });

  test.each([['nothing'], ['README.md']])('Holds no documents but %s.', async (name) => {
    if (name !== 'nothing') await put(name, 'For people.');
    const message = 'the folder holds no documents; put one into it (the endings are .md, .markdown, .txt, .text)';
    expect((await loadDocuments(folder)).problems).toEqual([{ file: folder, message, severity: 'error' }]);
  });

  test('Holds nothing that can be read.', async () => {
    await put('talks.docx', 'x');
    const { problems } = await loadDocuments(folder);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  test('Must not be looked into.', async () => {
    await chmod(folder, 0);
    const { problems } = await withoutPrivileges(() => loadDocuments(folder));
    const message = 'the folder cannot be read (EACCES); check its permissions';
    expect(problems).toEqual([{ file: folder, message, severity: 'error' }]);
  });
});
