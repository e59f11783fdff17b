/** Draws facts with their quotes set apart and their sources below. Pure. */

import type { Citation, ExternalSource, Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { citeSource } from './cite-source.js';
import { makePrintable } from './make-printable.js';
import type { Ink, Screen } from './screen.js';
import { type Margin, wrapBlock } from './wrap-block.js';

/** How a run of facts looks; `closest` facts must not pass for answers at a glance. */
export interface FactLook {
  readonly statement: Ink;
  readonly quote: Ink;
  /** For a quote that is the statement itself, and stands for both. */
  readonly verbatim: Ink;
  /** At the left of quotes; one column wide, already inked. */
  readonly bar: string;
  /** Before each statement. */
  readonly mark: Margin;
  /** Whether an empty line stands between a statement and its quote. */
  readonly spacious: boolean;
}

/** One block a fact. A source that the next fact shares stands once, below the last of them. */
export function renderFacts(facts: readonly Fact[], base: FactBase, screen: Screen, look: FactLook): string {
  const blocks = facts.map((fact, index) => {
    const next = facts[index + 1];
    const alike = next !== undefined && next.reviewed === fact.reviewed && placeOf(next) === placeOf(fact);
    const shared = alike && fact.external === undefined;
    return renderFact({ fact, base, screen, look, withSource: !shared });
  });
  return blocks.join('\n\n');
}

function renderFact(part: {
  readonly fact: Fact;
  readonly base: FactBase;
  readonly screen: Screen;
  readonly look: FactLook;
  readonly withSource: boolean;
}): string {
  const { fact, screen, look, withSource } = part;
  const { mark } = look;
  const indent = mark.rest ?? mark.first;
  const bar = `${indent}${look.bar} `;
  const lines: string[] = [];
  const ownQuote = isOwnQuote(fact);
  if (!ownQuote) {
    lines.push(wrapBlock(look.statement(fact.statement), screen.width, mark));
    if (look.spacious) lines.push('');
  }
  for (const [index, citation] of fact.citations.entries()) {
    const ink = ownQuote ? look.verbatim : look.quote;
    lines.push(wrapBlock(ink(citation.quote), screen.width, { first: bar }));
    const next = fact.citations[index + 1];
    if (next === undefined ? withSource : placeOfCitation(next) !== placeOfCitation(citation)) {
      lines.push(renderSource(citation, part, indent));
    }
  }
  for (const page of fact.external ?? []) {
    lines.push(wrapBlock(look.quote(page.quote), screen.width, { first: bar }), renderPage(page, screen, indent));
  }
  return lines.join('\n');
}

/** A page that a moderator cites, and that nobody has compared with the quote. */
function renderPage({ title, link }: ExternalSource, { inks, width }: Screen, indent: string): string {
  const below = `${indent}  `;
  return [
    wrapBlock(inks.plain(title), width, { first: `${indent}${inks.faint('—')} `, rest: below }),
    wrapBlock(inks.faint(link), width, { first: below }),
    wrapBlock(inks.closest('cited by a moderator, not verified'), width, { first: below }),
  ].join('\n');
}

/** Below the quote and outside its bar, so that nobody reads it as quoted: the document, then the place in it. */
function renderSource(
  citation: Citation,
  part: { readonly fact: Fact; readonly base: FactBase; readonly screen: Screen },
  indent: string,
): string {
  const { inks, width } = part.screen;
  const { title, section, date } = citeSource(citation, part.base);
  const below = `${indent}  `;
  const place = [
    ...(section === null ? [] : [inks.plain(`§ ${section}`)]),
    inks.faint(date),
    ...(part.fact.reviewed ? [] : [inks.closest('not reviewed')]),
  ];
  return [
    wrapBlock(inks.plain(title), width, { first: `${indent}${inks.faint('—')} `, rest: below }),
    wrapBlock(place.join(inks.faint(' · ')), width, { first: below }),
  ].join('\n');
}

/** A sentence taken as it stands is its own quote, and need not be read twice. */
function isOwnQuote(fact: Fact): boolean {
  const [only, ...others] = fact.citations;
  return (
    only !== undefined &&
    others.length === 0 &&
    fact.external === undefined &&
    makePrintable(only.quote).trim() === makePrintable(fact.statement).trim()
  );
}

function placeOf(fact: Fact): string {
  return [...new Set(fact.citations.map(placeOfCitation))].join('\n');
}

function placeOfCitation(citation: Citation): string {
  return JSON.stringify([citation.document, citation.section]);
}
