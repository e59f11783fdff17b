/** Draws the documents of a base. Pure. */

import type { Document } from '../documents/document.js';
import type { FactBase } from '../facts/fact-base.js';
import { NO_DATE, nameDocument } from './cite-source.js';
import { formatCount } from './format-count.js';
import { formatDate } from './format-date.js';
import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

const INDENT = '  ';

/** How much of a base a reader sees of its documents. */
export interface SourceDetail {
  /** Documents beyond this many are counted instead of shown. */
  readonly most: number;
  /** Whether sections and the place of publication are listed below each. */
  readonly full: boolean;
}

/** Title, date and number of facts of each document, in the base's order. */
export function renderSources(base: FactBase, screen: Screen, detail: SourceDetail): string {
  const counts = countFacts(base);
  const documents = [...base.documents.values()];
  const blocks = documents.slice(0, detail.most).map((document) => renderDocument(document, counts, screen, detail));
  const left = documents.length - blocks.length;
  if (left > 0) blocks.push(INDENT + screen.inks.faint(`and ${left} more; /sources lists them all`));
  return blocks.join(detail.full ? '\n\n' : '\n');
}

interface Count {
  facts: number;
  reviewed: number;
}

function renderDocument(
  document: Document,
  counts: ReadonlyMap<string, Count>,
  screen: Screen,
  detail: SourceDetail,
): string {
  const { inks, width } = screen;
  const margin = { first: `${INDENT}${inks.faint('▪')} `, rest: `${INDENT}  ` };
  const below = { first: `${INDENT}  ` };
  const date = document.published === undefined ? NO_DATE : formatDate(document.published);
  const lines = [
    wrapBlock(inks.strong(nameDocument(document)), width, margin),
    wrapBlock([inks.plain(date), inks.faint(sayCount(counts.get(document.id)))].join(inks.faint(' · ')), width, below),
  ];
  if (detail.full) {
    if (document.source !== undefined) lines.push(wrapBlock(inks.faint(document.source), width, below));
    for (const { heading } of document.sections) {
      if (heading !== null)
        lines.push(wrapBlock(inks.faint(`§ ${heading}`), width, { first: `${INDENT}  `, rest: `${INDENT}    ` }));
    }
    lines.push(wrapBlock(inks.typed(`/facts ${document.id}`), width, below));
  }
  return lines.join('\n');
}

function countFacts(base: FactBase): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const fact of base.facts.values()) {
    for (const document of new Set(fact.citations.map((citation) => citation.document))) {
      const count = counts.get(document) ?? { facts: 0, reviewed: 0 };
      count.facts += 1;
      if (fact.reviewed) count.reviewed += 1;
      counts.set(document, count);
    }
  }
  return counts;
}

function sayCount(count: Count | undefined): string {
  if (count === undefined) return 'no facts';
  const facts = formatCount(count.facts, 'fact');
  if (count.reviewed === count.facts) return `${facts}, ${count.facts === 1 ? 'reviewed' : 'all reviewed'}`;
  return `${facts}, ${count.reviewed === 0 ? 'none' : count.reviewed} reviewed`;
}
