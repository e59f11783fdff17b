/** Puts a guild's edits into the text of a knowledge folder's fact files, so that a person can review them as a change. Pure. */

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { composeFactId } from '../facts/compose-fact-id.js';
import type { Edit, FactDraft } from '../facts/edit.js';
import type { FactBase } from '../facts/fact-base.js';
import { composeFactEntry } from './compose-fact-entry.js';
import { formatJson } from './format-json.js';
import { EXTRACTED_ID } from './schemas.js';

/** A fact file: its document's id, and its text. */
export interface FactFileText {
  readonly document: string;
  readonly text: string;
}

export interface MergedEdits {
  /** The files that change, by path; new ones among them. */
  readonly files: ReadonlyMap<string, string>;
  /** What a knowledge folder cannot say, or a reviewer must know: a sentence each. */
  readonly notes: readonly string[];
}

/**
 * `latest` is the last edit of each fact. Entries that no edit touches keep their text, byte for byte. `pathOf` names the file of a
 * document that has none yet.
 */
export function mergeEdits(
  base: FactBase,
  before: ReadonlyMap<string, FactFileText>,
  latest: readonly Edit[],
  pathOf: (document: string) => string,
): MergedEdits {
  const files = new Map(before);
  const notes: string[] = [];

  function write(edit: Edit, draft: FactDraft): void {
    const document = draft.citations[0]?.document;
    if (document === undefined || draft.external.length > 0) {
      notes.push(
        `${edit.fact}: it cites a source outside the documents, which the folder cannot hold; it was left out.`,
      );
      return;
    }
    const place = findEntry(files, edit.fact);
    const [path, file] = place ?? homeOf(document);
    const id = place === undefined ? newId(edit.fact, draft) : edit.fact;
    const old = place && entryValue(place[1].text, id);
    files.set(path, { ...file, text: putEntry(file.text, composeFactEntry(id, draft, file.document, old)) });
  }

  function newId(fact: string, { statement }: FactDraft): string {
    if (!fact.startsWith(EXTRACTED_ID)) return fact;
    const id = composeFactId(statement, (taken) => base.facts.has(taken) || findEntry(files, taken) !== undefined);
    notes.push(`${fact}: a sentence that was taken as it stands became the fact ${id}.`);
    return id;
  }

  function homeOf(document: string): readonly [string, FactFileText] {
    const own = [...files].find(([, file]) => file.document === document);
    return own ?? [pathOf(document), { document, text: emptyFile(document) }];
  }

  function remove({ fact }: Edit): void {
    const place = findEntry(files, fact);
    if (place === undefined) {
      if (base.facts.has(fact))
        notes.push(`${fact}: a retracted sentence of the document; the folder cannot leave it out.`);
      return;
    }
    const [path, file] = place;
    files.set(path, { ...file, text: removeEntry(file.text, fact) });
    notes.push(`${fact}: it was removed; the sentences that it quotes can be found as they stand from now on.`);
  }

  for (const edit of latest) {
    if (edit.body !== null) write(edit, edit.body);
    else if (edit.operation === 'retract') remove(edit);
  }
  const changed = [...files].filter(([path, { text }]) => text !== before.get(path)?.text);
  return { files: new Map(changed.map(([path, { text }]) => [path, text])), notes };
}

function emptyFile(document: string): string {
  return `${formatJson({ $schema: '../schema/facts.json', document, topics: [], facts: [] })}\n`;
}

function factNodes(text: string): readonly Node[] {
  const root = parseTree(text);
  return (root && findNodeAtLocation(root, ['facts'])?.children) ?? [];
}

function isEntryOf(id: string): (node: Node) => boolean {
  return (node) => findNodeAtLocation(node, ['id'])?.value === id;
}

function findEntry(files: ReadonlyMap<string, FactFileText>, id: string): readonly [string, FactFileText] | undefined {
  return [...files].find(([, { text }]) => text.includes(JSON.stringify(id)) && factNodes(text).some(isEntryOf(id)));
}

function entryValue(text: string, id: string): unknown {
  const node = factNodes(text).find(isEntryOf(id));
  return node && JSON.parse(text.slice(node.offset, node.offset + node.length));
}

/** Depth of an entry in its file. */
const ENTRY_DEPTH = 2;

/** Over the entry of the same id, or behind the last. */
function putEntry(text: string, entry: { readonly id: string }): string {
  const written = formatJson(entry, ENTRY_DEPTH);
  const nodes = factNodes(text);
  const old = nodes.find(isEntryOf(entry.id));
  if (old !== undefined) return splice(text, old.offset, old.offset + old.length, written);
  const last = nodes.at(-1);
  if (last !== undefined)
    return splice(text, last.offset + last.length, last.offset + last.length, `,\n    ${written}`);
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ['facts']);
  if (list === undefined) throw new Error('A fact file without a list of facts was not refused when it was loaded.');
  return splice(text, list.offset, list.offset + list.length, `[\n    ${written}\n  ]`);
}

function removeEntry(text: string, id: string): string {
  const nodes = factNodes(text);
  const at = nodes.findIndex(isEntryOf(id));
  const [before, node, after] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (node === undefined) return text;
  // With the comma behind it, or, of the last, the one before it.
  if (after !== undefined) return splice(text, node.offset, after.offset, '');
  const end = node.offset + node.length;
  if (before !== undefined) return splice(text, before.offset + before.length, end, '');
  return splice(
    text,
    node.parent?.offset ?? node.offset,
    (node.parent?.offset ?? 0) + (node.parent?.length ?? 0),
    '[]',
  );
}

function splice(text: string, start: number, end: number, between: string): string {
  return text.slice(0, start) + between + text.slice(end);
}
