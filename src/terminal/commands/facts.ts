/** `/facts` pages through the facts, all or those of a document, a person or a place. */

import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { Footnote } from '../../retrieval/footnote.js';
import type { Choice } from '../choose-related.js';
import { formatCount } from '../format-count.js';
import { renderChoices } from '../render-choices.js';
import { renderSentence } from '../render-sentence.js';
import type { Screen } from '../screen.js';
import { selectFacts } from '../select-facts.js';
import { wrapBlock } from '../wrap-block.js';
import type { Command } from './command.js';

/** As many statements as an ordinary window shows at once. */
const PAGE = 8;

export const facts: Command = {
  name: 'facts',
  usage: '/facts [NAME] [PAGE]',
  summary: 'the facts, all or those about a name (/facts oman)',
  execute: (argument, { footnote, screen }) => {
    const { name, page } = parseArgument(argument);
    const selection = selectFacts(footnote, name);
    if (selection === undefined)
      return { text: renderSentence(`Nothing here is about “${name}”.${nameSome(footnote)}`, screen) };
    const pages = Math.max(1, Math.ceil(selection.facts.length / PAGE));
    if (page > pages)
      return {
        text: renderSentence(
          `There ${pages === 1 ? 'is 1 page' : `are ${pages} pages`} of these, not ${page}.`,
          screen,
        ),
      };
    const shown = selection.facts.slice((page - 1) * PAGE, page * PAGE);
    const heading = selection.heading ?? 'All facts';
    const count = formatCount(selection.facts.length, 'fact');
    const hint = 'type a number for the quote and its source';
    const blocks = [
      wrapBlock(`${screen.inks.strong(heading)} ${screen.inks.faint(`· ${count} · ${hint}`)}`, screen.width, {
        first: '  ',
      }),
      ...renderByDocument(shown, footnote.base, screen),
    ];
    if (page < pages) blocks.push(renderNext({ name, page, pages }, screen));
    return { text: blocks.join('\n\n'), choices: shown.map(toChoice) };
  },
  complete: (argument, footnote) => {
    const typed = argument.toLowerCase();
    const names = [
      ...footnote.base.documents.keys(),
      ...[...footnote.base.entities.values()].map((entity) => entity.name),
    ];
    return names.filter((name) => name.toLowerCase().startsWith(typed));
  },
};

/** A last word that is a number is the page: "oman 2", "2". */
function parseArgument(argument: string): { readonly name: string; readonly page: number } {
  const space = argument.lastIndexOf(' ');
  const last = argument.slice(space + 1);
  if (!/^[1-9]\d{0,5}$/.test(last)) return { name: argument, page: 1 };
  return { name: argument.slice(0, Math.max(0, space)), page: Number(last) };
}

/** The statements below the titles of their documents, numbered through. */
function renderByDocument(shown: readonly Fact[], base: FactBase, screen: Screen): readonly string[] {
  const groups: { readonly document: string; readonly facts: Fact[]; readonly first: number }[] = [];
  for (const [index, fact] of shown.entries()) {
    const document = fact.citations[0]?.document ?? '';
    const group = groups.at(-1);
    if (group?.document === document) group.facts.push(fact);
    else groups.push({ document, facts: [fact], first: index + 1 });
  }
  return groups.map(({ document, facts, first }) =>
    renderChoices(base.documents.get(document)?.title ?? document, facts.map(toChoice), screen, first),
  );
}

function toChoice(fact: Fact): Choice {
  return { label: fact.statement, fact: fact.id };
}

function renderNext(
  at: { readonly name: string; readonly page: number; readonly pages: number },
  { inks, width }: Screen,
): string {
  const command = ['/facts', at.name, String(at.page + 1)].filter((part) => part !== '').join(' ');
  const text = `${inks.faint(`page ${at.page} of ${at.pages} ·`)} ${inks.typed(command)} ${inks.faint('for the next')}`;
  return wrapBlock(text, width, { first: '  ' });
}

function nameSome(footnote: Footnote): string {
  const names = footnote.findEntities('', 5).map((entity) => entity.name);
  return names.length === 0 ? '' : ` Try ${names.join(', ')}.`;
}
