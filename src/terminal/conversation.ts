/** A conversation over one base: what each typed line gets, and what the next may lean on. No I/O; streams are `run-conversation`'s. */

import { findNearest } from '../language/find-nearest.js';
import type { Answer, Context } from '../retrieval/answer.js';
import { contextOf } from '../retrieval/context-of.js';
import type { Footnote } from '../retrieval/footnote.js';
import { chooseExamples } from './choose-examples.js';
import { type Choice, chooseRelated } from './choose-related.js';
import type { Outcome, Scene } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { findQuestionProblem } from './find-question-problem.js';
import { makePrintable } from './make-printable.js';
import { renderAnswer } from './render-answer.js';
import { renderSentence } from './render-sentence.js';
import { renderWelcome } from './render-welcome.js';
import type { Screen } from './screen.js';

/** What a line got. */
export interface Reply {
  /** To be shown; empty for nothing. */
  readonly text: string;
  /** True where the person leaves. */
  readonly leave: boolean;
}

export interface Conversation {
  /** What it opens with. */
  open(screen: Screen): string;
  /** A question, a number that was offered, or a command. */
  respond(line: string, screen: Screen): Reply;
  /** Whole lines that begin with what was typed, for the Tab key; safe to write as they are. */
  complete(line: string): readonly string[];
}

const EXAMPLES = 3;
const OFFERED_ON_TAB = 8;

/** Holds the last answer, its context and what the numbers stand for; nothing outlives it. */
export function createConversation(footnote: Footnote): Conversation {
  let last: Answer | null = null;
  let context: Context | undefined;
  let choices: readonly Choice[] = [];

  function show(answer: Answer, screen: Screen): Outcome {
    last = answer;
    context = contextOf(answer) ?? context;
    choices = chooseRelated(answer);
    return { text: renderAnswer(answer, footnote.base, screen, choices) };
  }

  function ask(question: string, screen: Screen): Outcome {
    const problem = findQuestionProblem(question);
    if (problem !== null) return { text: renderSentence(problem, screen) };
    return show(footnote.ask(question, context), screen);
  }

  function choose(number: number, screen: Screen): Outcome {
    const choice = choices[number - 1];
    if (choice === undefined) {
      const offer = choices.length === 0 ? 'No numbers are on offer' : `Only 1 to ${choices.length} can be chosen`;
      return { text: renderSentence(`${offer} here; ask in words.`, screen) };
    }
    const shown = choice.fact === null ? undefined : footnote.show(choice.fact);
    if (shown === undefined) return ask(choice.label, screen);
    return show({ ...shown, question: choice.label }, screen);
  }

  function command(line: string, screen: Screen): Outcome {
    const [name = '', ...words] = line.slice(1).split(/\s+/u);
    const found = COMMANDS.find((candidate) => candidate.name === name.toLowerCase());
    if (found === undefined) return { text: renderSentence(sayUnknownCommand(name), screen) };
    const scene: Scene = { footnote, screen, last, commands: COMMANDS };
    const outcome = found.execute(words.join(' ').trim(), scene);
    if (outcome.choices !== undefined) choices = outcome.choices;
    return outcome;
  }

  function react(line: string, screen: Screen): Outcome {
    if (line.startsWith('/')) return command(line, screen);
    // A longer number may be a year.
    if (/^\d{1,2}$/.test(line)) return choose(Number(line), screen);
    return ask(line, screen);
  }

  return {
    open(screen) {
      choices = chooseExamples(footnote, EXAMPLES).map((label) => ({ label, fact: null }));
      return renderWelcome(footnote.base, choices, screen);
    },
    respond(line, screen) {
      const typed = line.trim();
      if (typed === '') return { text: '', leave: false };
      const { text, leave = false } = react(typed, screen);
      return { text, leave };
    },
    complete: (line) => completeLine(line, footnote).map(makePrintable),
  };
}

function completeLine(line: string, footnote: Footnote): readonly string[] {
  if (!line.startsWith('/')) {
    const begun = line.toLowerCase();
    if (begun.trim() === '') return [];
    const offered = footnote.suggest(line, OFFERED_ON_TAB).map((suggestion) => suggestion.text);
    return offered.filter((text) => text.toLowerCase().startsWith(begun));
  }
  const [, name = '', argument] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (argument === undefined && !line.endsWith(' ')) {
    return COMMANDS.filter((command) => command.name.startsWith(name.toLowerCase())).map(
      (command) => `/${command.name}`,
    );
  }
  const command = COMMANDS.find((candidate) => candidate.name === name.toLowerCase());
  const completed = command?.complete?.(argument ?? '', footnote) ?? [];
  return completed.map((text) => `/${name} ${text}`);
}

function sayUnknownCommand(name: string): string {
  const nearest = findNearest(
    name.toLowerCase(),
    COMMANDS.map((command) => command.name),
  );
  const offer = nearest === undefined ? '/help lists them all' : `did you mean /${nearest}?`;
  return `There is no command /${name}; ${offer}${nearest === undefined ? '.' : ''}`;
}
