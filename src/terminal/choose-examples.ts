/** Picks the questions that the opening offers. Pure. */

import type { Fact } from '../facts/fact.js';
import type { Footnote } from '../retrieval/footnote.js';

/**
 * At most `count` questions, each of which the base really answers: of facts that stand far apart, then of a topic, and what `suggest`
 * offers where no fact has an example question. Fewer where there are fewer.
 */
export function chooseExamples(footnote: Footnote, count: number): readonly string[] {
  const chosen: string[] = [];
  for (const question of proposeQuestions(footnote, count)) {
    if (chosen.length === count) break;
    if (!chosen.includes(question) && isAnswered(footnote, question)) chosen.push(question);
  }
  return chosen;
}

function* proposeQuestions(footnote: Footnote, count: number): Generator<string> {
  const asked = [...footnote.base.facts.values()].filter((fact) => fact.questions.length > 0);
  yield* firstQuestions(spread(asked, count - 1));
  for (const topic of footnote.base.topics.values()) yield* topic.questions.slice(0, 1);
  yield* firstQuestions(asked.slice(0, count * 3));
  for (const suggestion of footnote.suggest('', count * 3)) yield suggestion.text;
}

function firstQuestions(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => fact.questions.slice(0, 1));
}

/** `count` items from evenly far apart, the first one among them. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as Item);
}

function isAnswered(footnote: Footnote, question: string): boolean {
  const { kind } = footnote.ask(question);
  return kind === 'answer' || kind === 'list';
}
