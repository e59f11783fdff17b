/** One fact as a block of text: statement, the quotes set apart, where they stand. Never cut; what is too long goes into a file, whole. */

import type { Citation, Fact } from '../../facts/fact.js';
import { citePage } from './cite-page.js';
import { citeSource, type Setting } from './cite-source.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { TextFile } from './view.js';

/** How much a statement stands out: the one answer, one of several, or merely the nearest. */
export type Emphasis = 'large' | 'bold' | 'plain';

/** A fact ready to be placed. */
export interface FactBlock {
  readonly fact: Fact;
  /** Markdown, at most as long as was allowed. */
  readonly text: string;
  /** The whole fact, where the text does not hold all of it. */
  readonly file?: TextFile;
}

/** Quotes shown below a statement; the others are a press on "Source" away. */
const SHOWN_CITATIONS = 2;
const SHOWN_PAGES = 1;
/** A longer statement in heading size would fill a telephone's screen. */
const LARGE_STATEMENT = 200;

/** Renders within `limit` characters. */
export function renderFact(fact: Fact, setting: Setting, look: { emphasis: Emphasis; limit: number }): FactBlock {
  const { texts } = setting.language;
  const statement = emphasise(fact.statement, look.emphasis);
  const cited = fact.citations.slice(0, SHOWN_CITATIONS);
  const { external = [] } = fact;
  const pages = external.slice(0, SHOWN_PAGES);
  const more = fact.citations.length - cited.length + external.length - pages.length;
  const moreLine = more > 0 ? [`-# ${texts.fact.moreCitations(more)}`] : [];
  const places = [
    ...cited.map((citation) => placeLine(fact, citation, setting)),
    ...pages.map((page) => `-# ${citePage(page, texts)}`),
  ];
  const whole = [...cited, ...pages].map(({ quote }, index) => `${quoteBlock(quote)}\n${places[index]}`);

  const file = { name: `${fact.id.replace(/[^\w-]/g, '_')}.txt`, text: writeOut(fact, setting) };
  const attempts: FactBlock[] = [
    { fact, text: [statement, ...whole, ...moreLine].join('\n') },
    { fact, text: [statement, `-# ${texts.fact.quoteAttached}`, ...places, ...moreLine].join('\n'), file },
    { fact, text: [texts.fact.factAttached, ...places.slice(0, 1)].join('\n'), file },
  ];
  return attempts.find(({ text }) => text.length <= look.limit) ?? { fact, text: texts.fact.factAttached, file };
}

/** Verbatim text as a block quote; its own lines and marks show as they are. */
export function quoteBlock(quote: string): string {
  return escapeMarkdown(quote)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function emphasise(statement: string, emphasis: Emphasis): string {
  const escaped = escapeMarkdown(statement.replace(/\s+/g, ' ').trim());
  if (emphasis === 'plain') return escaped;
  return emphasis === 'large' && statement.length <= LARGE_STATEMENT ? `### ${escaped}` : `**${escaped}**`;
}

function placeLine(fact: Fact, citation: Citation, setting: Setting): string {
  const place = escapeMarkdown(citeSource(citation, setting).replace(/\s+/g, ' '));
  return `-# ${place}${fact.reviewed ? '' : ` · *${setting.language.texts.fact.notReviewed}*`}`;
}

function writeOut(fact: Fact, setting: Setting): string {
  const quotes = fact.citations.map((citation) => `“${citation.quote}”\n${citeSource(citation, setting)}`);
  const { notVerified } = setting.language.texts.fact;
  const pages = (fact.external ?? []).map(
    ({ quote, title, link }) => `“${quote}”\n${title}\n${link}\n(${notVerified})`,
  );
  return [fact.statement, ...quotes, ...pages].join('\n\n');
}
