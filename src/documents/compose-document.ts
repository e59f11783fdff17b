/** Puts a Document together from the blocks of its text: sections by headings, sentences by paragraphs. */

import { type Block, foldSpaces, shownText } from './block.js';
import type { Document, Section, Sentence } from './document.js';
import type { FrontMatter } from './front-matter.js';
import { createLeadIns } from './lead-ins.js';
import { shownSpans } from './shown-spans.js';
import { createSentenceSplitter, type SplitSentences } from './split-sentences.js';

export interface DocumentParts {
  readonly id: string;
  readonly text: string;
  readonly frontMatter: FrontMatter & { readonly title: string };
  /** Of every kind but `text`. */
  readonly blocks: readonly Block[];
}

/** The Document. A line at its head that only repeats the title is neither a sentence nor a section's heading. */
export function composeDocument({ id, text, frontMatter, blocks }: DocumentParts): Document {
  const headings: Pick<Section, 'heading' | 'start'>[] = [{ heading: null, start: 0 }];
  const sentences: Sentence[] = [];
  const leadIns = createLeadIns();
  const split = createSentenceSplitter(frontMatter.language);
  let paragraph = 0;
  for (const block of blocks) {
    const heading = block.kind === 'heading' || block.kind === 'prose' ? foldSpaces(shownText(block)) : '';
    if (sentences.length === 0 && repeats(heading, frontMatter.title)) continue;
    if (block.kind === 'heading') {
      // A document that starts with a heading has no section without one: its first section starts at 0 all the same.
      if (sentences.length === 0 && headings[0]?.heading === null) headings[0] = { heading, start: 0 };
      else headings.push({ heading, start: block.start });
      leadIns.clear();
      continue;
    }
    const first = sentences.length;
    const leadIn = leadIns.before(block);
    for (const found of readSentences(block, text, split)) {
      const isIntroduced = leadIn !== undefined && sentences.length === first;
      sentences.push({ ...found, section: headings.length - 1, paragraph, ...(isIntroduced && { leadIn }) });
    }
    const last = sentences.at(-1);
    if (last === undefined || sentences.length === first) continue;
    leadIns.passed(block, sentences.length - 1, last.plain);
    paragraph += 1;
  }
  const sections = headings.map((section, at) => ({ ...section, end: headings[at + 1]?.start ?? text.length }));
  return { id, ...frontMatter, text, sections, sentences };
}

function repeats(shown: string, title: string): boolean {
  return shown !== '' && shown.toLowerCase() === foldSpaces(title).toLowerCase();
}

function readSentences(block: Block, text: string, split: SplitSentences): Pick<Sentence, 'start' | 'end' | 'plain'>[] {
  const shown = shownText(block);
  const whole = block.kind === 'header' || block.kind === 'row' || block.kind === 'line';
  const indent = shown.length - shown.trimStart().length;
  const spans = whole ? [{ start: indent, end: shown.trimEnd().length }] : split(shown);
  const hasContent = /[\p{L}\p{N}]/u.test(shown);
  if (!hasContent) return [];
  return shownSpans(text, block, spans).map((span, at) => {
    const part = spans[at];
    return { ...span, plain: foldSpaces(shown.slice(part?.start, part?.end)) };
  });
}
