/** Where a fact stands: the paragraph around each quote, the quote in bold, and the document it is from. */

import type { APIComponentInContainer } from 'discord.js';
import type { Document } from '../../documents/document.js';
import { paragraphAround } from '../../documents/paragraph-around.js';
import type { Citation, ExternalSource, Fact } from '../../facts/fact.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { container, file, line, text } from './blocks.js';
import { citePage, formatLink } from './cite-page.js';
import { citeSource, type Setting } from './cite-source.js';
import { escapeMarkdown } from './escape-markdown.js';
import { quoteBlock } from './render-fact.js';
import type { TextFile, View } from './view.js';

const SOURCE_COLOUR = 0x8e7cc3;
/** More paragraphs than this are a text to read, not a source to check. */
const SHOWN_PARAGRAPHS = 4;
/** A moderator cites one; more come with edits by hand. */
const SHOWN_PAGES = 2;

interface Paragraph {
  readonly text: string;
  readonly file?: TextFile;
}

/** For the reader alone; a paragraph that is too long is attached whole. */
export function renderSource(fact: Fact, setting: Setting): View {
  const { texts } = setting.language;
  const cited = fact.citations.slice(0, SHOWN_PARAGRAPHS);
  const header = `-# **${texts.source.title}**`;
  const pages = (fact.external ?? []).slice(0, SHOWN_PAGES);
  const room = Math.floor((MESSAGE_TEXT_LIMIT - header.length - 200) / (cited.length + pages.length));
  const paragraphs = [
    ...cited.map((citation, index) => renderParagraph(citation, { setting, room, index })),
    ...pages.map((page, index) => renderPage(page, { setting, room, index })),
  ];
  const more = fact.citations.length - cited.length;
  const box: APIComponentInContainer[] = [
    text(header),
    ...paragraphs.flatMap((paragraph, index) => [
      ...(index > 0 ? [line()] : []),
      text(paragraph.text),
      ...(paragraph.file ? [file(paragraph.file.name)] : []),
    ]),
    ...(more > 0 ? [text(`-# ${texts.fact.moreCitations(more)}`)] : []),
  ];
  return { components: [container(SOURCE_COLOUR, box)], files: paragraphs.flatMap(({ file }) => file ?? []) };
}

function renderPage(
  page: ExternalSource,
  { setting, room, index }: { setting: Setting; room: number; index: number },
): Paragraph {
  const { texts } = setting.language;
  const whole = `${quoteBlock(page.quote)}\n-# ${citePage(page, texts)}`;
  if (whole.length <= room) return { text: whole };
  const file = {
    name: `page-${index + 1}.txt`,
    text: `${page.quote}\n\n${page.title}\n${page.link}\n${texts.fact.notVerified}`,
  };
  return { text: `${texts.source.attached}\n-# *${texts.fact.notVerified}*`, file };
}

function renderParagraph(
  citation: Citation,
  { setting, room, index }: { setting: Setting; room: number; index: number },
): Paragraph {
  const { texts } = setting.language;
  const document = setting.base.documents.get(citation.document);
  const place = `-# ${escapeMarkdown(citeSource(citation, setting).replace(/\s+/g, ' '))}`;
  const published = document?.source ? `\n-# ${texts.source.publishedAt}: ${formatLink(document.source)}` : '';
  const [before, after] = document ? surround(document, citation) : ['', ''];
  const whole = `${markQuote(before, citation.quote, after)}\n${place}${published}`;
  if (whole.length <= room) return { text: whole };
  const attached = {
    name: `source-${index + 1}.txt`,
    text: `${before}${citation.quote}${after}\n\n${citeSource(citation, setting)}`,
  };
  const short = `${texts.source.attached}\n${place}${published}`;
  return { text: short.length <= room ? short : texts.source.attached, file: attached };
}

/** What stands before and after the quote in its paragraph. */
function surround(document: Document, citation: Citation): [string, string] {
  const { start, end } = paragraphAround(document, citation);
  return [document.text.slice(start, citation.start), document.text.slice(citation.end, end)];
}

/** A block quote in which the cited words are bold, line by line, for bold does not reach over a line's end in a quote. */
function markQuote(before: string, quote: string, after: string): string {
  const bold = escapeMarkdown(quote)
    .split('\n')
    .map((part) => (part.trim() ? `**${part.trim()}**` : part))
    .join('\n');
  const plain = `${escapeMarkdown(before)}${bold}${escapeMarkdown(after)}`;
  return plain
    .split('\n')
    .map((part) => `> ${part}`)
    .join('\n');
}
