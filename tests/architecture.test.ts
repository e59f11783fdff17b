/** The layers of `src`, as a table: what each may import. A new arrow is a decision, and is made here. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

interface Layer {
  /** Layers and single files at the top that it may import. */
  readonly layers: readonly string[];
  /** Packages and built-in modules, some for one file only. */
  readonly packages: Readonly<Record<string, 'anywhere' | readonly string[]>>;
}

/** From the bottom up: arrows run downwards only. */
const LAYERS: Readonly<Record<string, Layer>> = {
  documents: {
    layers: ['errors'],
    packages: {
      zod: 'anywhere',
      yaml: ['front-matter.ts'],
      'mdast-util-from-markdown': 'anywhere',
      mdast: 'anywhere',
      'node:fs': ['load-documents.ts'],
      'node:fs/promises': ['load-documents.ts'],
      'node:path': ['load-documents.ts'],
    },
  },
  language: {
    layers: ['documents'],
    packages: {
      'damerau-levenshtein': 'anywhere',
      'wink-nlp': ['tagger.ts'],
      'wink-eng-lite-web-model': ['tagger.ts'],
      'wink-porter2-stemmer': ['stem.ts'],
      'node:module': ['known-words.ts'],
      'node:fs': ['models-folder.ts', 'phrases.ts', 'word-vectors.ts'],
      'node:path': ['models-folder.ts', 'phrases.ts', 'word-vectors-file.ts'],
      'node:url': ['models-folder.ts'],
    },
  },
  facts: { layers: ['documents', 'language'], packages: { 'node:crypto': 'anywhere' } },
  retrieval: {
    layers: ['documents', 'language', 'facts'],
    packages: {
      'fuse.js': ['look-up.ts', 'spelling.ts'],
      'damerau-levenshtein': ['spelling.ts'],
      'node:zlib': ['snapshot.ts', 'stored-relations.ts'],
    },
  },
  knowledge: {
    layers: ['documents', 'language', 'facts', 'retrieval', 'errors'],
    packages: {
      zod: 'anywhere',
      'jsonc-parser': 'anywhere',
      'node:fs/promises': 'anywhere',
      'node:path': 'anywhere',
      'node:crypto': ['fingerprint.ts', 'snapshot-file.ts'],
    },
  },
  store: {
    layers: ['facts', 'errors'],
    packages: {
      kysely: 'anywhere',
      pg: 'anywhere',
      'pg-cursor': ['postgres/create-postgres-dialect.ts'],
      'node:fs': 'anywhere',
      'node:fs/promises': 'anywhere',
      'node:crypto': ['queries/create-gaps.ts'],
      'node:net': ['postgres/open-postgres.ts'],
      'node:os': ['open-snapshot.ts'],
      'node:path': 'anywhere',
      'node:stream': ['transfer/export-store.ts'],
      'node:stream/promises': ['transfer/export-store.ts'],
      'node:timers/promises': 'anywhere',
      'node:sqlite': ['sqlite/load-sqlite.ts'],
      '@photostructure/sqlite': ['sqlite/load-sqlite.ts'],
    },
  },
  terminal: {
    layers: ['documents', 'language', 'facts', 'retrieval', 'errors', 'bounded-map'],
    packages: {
      picocolors: 'anywhere',
      'string-width': 'anywhere',
      'wrap-ansi': 'anywhere',
      'node:events': ['write-text.ts'],
      zod: 'anywhere',
      'node:readline/promises': 'anywhere',
      'node:readline': 'anywhere',
      'node:stream': 'anywhere',
      'node:util': 'anywhere',
      'node:fs': 'anywhere',
      'node:tty': 'anywhere',
      'node:string_decoder': 'anywhere',
    },
  },
  moderation: {
    layers: ['documents', 'language', 'facts', 'retrieval', 'store', 'errors', 'bounded-map'],
    packages: { 'node:crypto': 'anywhere', 'node:timers/promises': 'anywhere' },
  },
  evaluation: {
    layers: ['documents', 'language', 'facts', 'retrieval', 'knowledge', 'terminal', 'errors', 'open-footnote'],
    packages: {
      zod: 'anywhere',
      'd3-scale': 'anywhere',
      'd3-shape': ['plots/unit-scales.ts'],
      'node:fs/promises': ['load-question-set.ts', 'run-evaluation.ts'],
      'node:path': ['run-evaluation.ts'],
      'node:tty': ['run-evaluation.ts'],
    },
  },
  discord: {
    layers: ['documents', 'facts', 'retrieval', 'store', 'moderation', 'errors', 'log', 'config', 'bounded-map'],
    packages: {
      'discord.js': 'anywhere',
      'node:crypto': ['duties/journal-duty.ts', 'events/report-interaction-failure.ts'],
      'node:events': ['duties/duty-runner.ts'],
      'node:timers/promises': ['duties/duty-runner.ts', 'duties/pause-between-edits.ts'],
      'node:util': ['deploy/compare-commands.ts'],
    },
  },
};

/** Files that stand at the top and see every layer. */
const TOP = /^[a-z-]+\.ts$/u;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const textOf = (file: string): string => readFileSync(join(SOURCE, file), 'utf8');

function importsOf(file: string): Import[] {
  const found = textOf(file).matchAll(/(?:^(?:import|export)[^'"();]*?\bfrom\s+|^import\s+|\bimport\(\s*)'([^']+)'/gmu);
  return [...found].map((match) => ({ file, specifier: match[1] ?? '' }));
}

/** "retrieval" for a file below it; "errors" for `errors.ts`. */
function layerOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/u, '');
}

function targetOf({ file, specifier }: Import): string {
  return relative(SOURCE, join(SOURCE, dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/u, '.ts');
}

const imports = files.flatMap(importsOf);
const inLayers = imports.filter(({ file }) => !TOP.test(file));

describe('Imports run downwards only', () => {
  test('every folder of src is a layer of the table.', () => {
    const folders = new Set(files.filter((file) => !TOP.test(file)).map(layerOf));
    expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  test('no layer imports one that the table does not give it.', () => {
    const wrong = inLayers.filter((found) => {
      if (!found.specifier.startsWith('.')) return false;
      const target = layerOf(targetOf(found));
      const own = layerOf(found.file);
      return target !== own && !LAYERS[own]?.layers.includes(target);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('no layer imports a package that the table does not give it.', () => {
    const wrong = inLayers.filter(({ file, specifier }) => {
      if (specifier.startsWith('.')) return false;
      const name = /^(?:@[^/]+\/[^/]+|node:.+|[^/]+)/u.exec(specifier)?.[0] ?? specifier;
      const where = LAYERS[layerOf(file)]?.packages[name];
      return where !== 'anywhere' && !where?.some((allowed) => file === `${layerOf(file)}/${allowed}`);
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('every package that is imported is declared and pinned.', () => {
    const { dependencies } = JSON.parse(readFileSync(join(SOURCE, '../package.json'), 'utf8'));
    const names = imports.flatMap(({ specifier }) => /^(?![.]|node:)(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? []);
    // Types only: nothing of it runs.
    const declared = { ...dependencies, mdast: '4' };
    expect([...new Set(names)].filter((name) => !/^\d/u.test(declared[name] ?? ''))).toEqual([]);
  });

  test('discord.js is imported by the Discord layer alone.', () => {
    const importers = imports.filter(({ specifier }) => specifier.startsWith('discord.js')).map(({ file }) => file);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('discord/'))).toEqual([]);
  });

  test('every local import ends in .js and leads to a file.', () => {
    const local = imports.filter(({ specifier }) => specifier.startsWith('.'));
    expect(local.filter(({ specifier }) => !specifier.endsWith('.js'))).toEqual([]);
    expect(local.map(targetOf).filter((target) => !files.includes(target))).toEqual([]);
  });

  test('no files import one another in a circle at run time.', () => {
    const arrows = new Map<string, string[]>();
    for (const file of files) {
      const atRunTime = textOf(file).replace(/^(?:import|export) type [^;]*;/gmu, '');
      const found = [...atRunTime.matchAll(/\bfrom\s+'(\.[^']+)'/gu)].map((match) => ({
        file,
        specifier: match[1] ?? '',
      }));
      arrows.set(file, found.map(targetOf));
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of arrows.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('What is read from outside is read in one place', () => {
  test('the environment in config.ts.', () => {
    expect(files.filter((file) => /process\.env\b/u.test(textOf(file)))).toEqual(['config.ts']);
  });

  test('the clock and chance nowhere in the core: they are handed in.', () => {
    const core = files.filter((file) => /^(?:documents|language|facts|retrieval|knowledge)\//u.test(file));
    expect(core.filter((file) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/u.test(textOf(file)))).toEqual([]);
  });
});

test('Importing a file does nothing: only main.ts waits for something at its top.', () => {
  const waiting = /^(?:await |(?:export )?(?:const|let) .*= await )/mu;
  expect(files.filter((file) => file !== 'main.ts' && waiting.test(textOf(file)))).toEqual([]);
});

describe('Every file of an extension point stands in its list', () => {
  test.each([
    ['documents/formats', ['document-format', 'markdown-chunks', 'markdown-pieces']],
    ['retrieval/signals', ['signal']],
    ['retrieval/agreement', ['check']],
    ['discord/commands', []],
    ['discord/actions', []],
    ['discord/forms', []],
    ['terminal/commands', ['command']],
  ])('%s', (folder, others) => {
    const listed = importsOf(`${folder}/index.ts`).map(({ specifier }) => specifier.replace(/^\.\/|\.js$/gu, ''));
    const present = files
      .filter((file) => dirname(file) === folder)
      .map((file) => file.slice(folder.length + 1, -'.ts'.length))
      .filter((name) => name !== 'index' && !others.includes(name));
    expect(present.filter((name) => !listed.includes(name))).toEqual([]);
  });
});
