/** A JSON file with the places of everything in it, so that a problem can name its line. */

import { readFile, stat } from 'node:fs/promises';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { decodeText } from '../documents/decode-text.js';
import type { Problem } from '../errors.js';

/** Keys and indexes from the root to a value. */
export type JsonPath = readonly (string | number)[];

export interface JsonFile {
  /** Path as the operator wrote it. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The line of the value at the path, or of the nearest value above it that is there; from 1. */
  lineOf(path: JsonPath): number;
}

/** The file, or what is wrong with it; `missing` where there is none. */
export type ReadJson =
  | { readonly kind: 'read'; readonly json: JsonFile; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'missing' };

/** In bytes: room for some fifty thousand facts; what is larger should be several files. */
export const LARGEST_JSON_BYTES = 50_000_000;

/** Reads and parses a file. Never throws. */
export async function readJsonFile(file: string): Promise<ReadJson> {
  try {
    const entry = await stat(file);
    if (entry.isDirectory()) return refuse(file, 'is a folder where a JSON file should be');
    if (!entry.isFile()) return refuse(file, 'is not a regular file; put the JSON itself here');
    if (entry.size > LARGEST_JSON_BYTES) return refuse(file, 'has more than 50 MB; divide it into several files');
    const decoded = decodeText(await readFile(file));
    if ('refused' in decoded) return refuse(file, `the file ${decoded.refused}`);
    return parseJson(file, decoded.text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    // Reading a tree takes a call for each level of it.
    if (error instanceof RangeError)
      return refuse(file, 'is nested too deeply; no knowledge file needs more than a few levels');
    return refuse(file, `the file cannot be read (${code}); check its permissions`);
  }
}

/** Parses the text of a file: strict JSON, no comments. */
export function parseJson(file: string, text: string): ReadJson {
  const mistakes: ParseError[] = [];
  const root = parseTree(text, mistakes, { disallowComments: true, allowTrailingComma: false });
  const lineAt = createLineCounter(text);
  const [mistake] = mistakes;
  if (root === undefined || mistake !== undefined) {
    const what = mistake === undefined ? 'nothing stands in it' : spaced(printParseErrorCode(mistake.error));
    return refuse(file, `is not valid JSON: ${what}; mend it here or just before`, lineAt(mistake?.offset ?? 0));
  }
  const json: JsonFile = {
    file,
    text,
    value: plainValue(root),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (node !== undefined) return lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
      }
      return 1;
    },
  };
  const problems = repeatedKeys(root).map(
    ({ key, offset }): Problem => ({
      file,
      line: lineAt(offset),
      message: `the field “${key}” stands twice in the same object; remove one`,
      severity: 'error',
    }),
  );
  return { kind: 'read', json, problems };
}

function refuse(file: string, message: string, line?: number): ReadJson {
  return { kind: 'refused', problems: [{ file, message, severity: 'error', ...(line !== undefined && { line }) }] };
}

/** "CloseBraceExpected" -> "close brace expected" */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}

/** A tree as plain values. Keys such as `__proto__` are data, too. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  const entries = (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key !== undefined && value !== undefined ? [[String(key.value), plainValue(value)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function repeatedKeys(node: Node): { key: string; offset: number }[] {
  const below = (node.children ?? []).flatMap(repeatedKeys);
  if (node.type !== 'object') return below;
  const seen = new Set<string>();
  const repeated = (node.children ?? []).flatMap(({ children }) => {
    const name = children?.[0];
    if (name === undefined) return [];
    const key = String(name.value);
    if (seen.has(key)) return [{ key, offset: name.offset }];
    seen.add(key);
    return [];
  });
  return [...repeated, ...below];
}

/** Where lines start is found once, at the first problem. */
function createLineCounter(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
