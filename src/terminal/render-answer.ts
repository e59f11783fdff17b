/** Draws an answer so that the eye finds its kind, the statement, the quote and the source, in this order. Pure. */

import type { FactBase } from '../facts/fact-base.js';
import type { Answer, AnswerKind } from '../retrieval/answer.js';
import type { Choice } from './choose-related.js';
import { formatCount } from './format-count.js';
import { renderChoices } from './render-choices.js';
import { type FactLook, renderFacts } from './render-facts.js';
import type { Inks, Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

const INDENT = '  ';

/** A filled sign for what the briefing says, a half one for what comes near, an empty one for nothing: told apart without colours too. */
const HEADS: Readonly<Record<AnswerKind, { readonly sign: string; readonly words: string; readonly besides: string }>> =
  {
    answer: { sign: '●', words: 'Answer', besides: '' },
    list: { sign: '●', words: 'List', besides: '' },
    closest: { sign: '◐', words: 'Closest', besides: ' — not an answer' },
    unknown: { sign: '○', words: 'Not in the briefing', besides: '' },
  };

/** The blocks of an answer, with an empty line between them and none around. `choices` are numbered from 1; none are drawn if empty. */
export function renderAnswer(answer: Answer, base: FactBase, screen: Screen, choices: readonly Choice[] = []): string {
  const { inks } = screen;
  const blocks = [renderHead(answer, screen)];
  if (answer.facts.length > 0) blocks.push(renderFacts(answer.facts, base, screen, lookOf(answer.kind, inks)));
  if (answer.notes.length > 0) blocks.push(renderNotes(answer.notes, screen));
  if (choices.length > 0) blocks.push(renderChoices('Related · type a number to ask', choices, screen));
  return blocks.join('\n\n');
}

/** Whole sentences a reader must know besides, each on its own line. */
function renderNotes(notes: readonly string[], screen: Screen): string {
  const { inks, width } = screen;
  return notes
    .map((note) =>
      wrapBlock(inks.plain(note), width, { first: `${INDENT}${inks.faint('note')}  `, rest: `${INDENT}      ` }),
    )
    .join('\n');
}

/** The kind, and below it the sentence that stands above the facts. */
function renderHead({ kind, facts, lead }: Answer, { inks, width }: Screen): string {
  const { sign, words, besides } = HEADS[kind];
  const count = kind === 'list' ? inks.faint(` · ${formatCount(facts.length, 'fact')}`) : '';
  const head = wrapBlock(inks[kind](`${sign} ${words}${besides}`) + count, width, { first: INDENT });
  return lead === null ? head : `${head}\n${wrapBlock(inks.strong(lead), width, { first: INDENT })}`;
}

function lookOf(kind: AnswerKind, inks: Inks): FactLook {
  switch (kind) {
    case 'closest':
      return {
        statement: inks.plain,
        quote: inks.faint,
        verbatim: inks.plain,
        bar: inks.closest('┊'),
        mark: { first: `${INDENT}${inks.closest('≈')} `, rest: `${INDENT}  ` },
        spacious: false,
      };
    case 'list':
      return {
        statement: inks.strong,
        quote: inks.quote,
        verbatim: inks.verbatim,
        bar: inks.list('┃'),
        mark: { first: `${INDENT}${inks.list('•')} `, rest: `${INDENT}  ` },
        spacious: false,
      };
    case 'answer':
    case 'unknown':
      return {
        statement: inks.strong,
        quote: inks.quote,
        verbatim: inks.verbatim,
        bar: inks.answer('┃'),
        mark: { first: INDENT },
        spacious: true,
      };
  }
}
