/** Checks that each example question leads to the fact or topic that it stands with. */

import type { Problem } from '../errors.js';
import type { Fact } from '../facts/fact.js';
import type { Answer } from '../retrieval/answer.js';
import type { EditableFootnote, SharedFootnote } from '../retrieval/footnote.js';
import { problemAt } from './check-shape.js';
import type { JsonFile } from './json-file.js';

/**
 * The example questions that another fact answers better. Asks every one of them, which takes its time: each step asks one, and gives
 * what is wrong with it, or nothing.
 */
export function* checkExamples(
  shared: SharedFootnote,
  files: readonly JsonFile[],
): Generator<Problem | undefined, void> {
  const { base } = shared;
  const footnote = shared.overlay();
  for (const json of files) {
    for (const { owner, question, path } of examplesIn(json, 'facts')) {
      const fact = base.facts.get(owner);
      if (!fact) continue;
      const better = betterThan(footnote, fact, question);
      const message = `“${question}” is answered better by the fact “${better}”; reword it or move it there`;
      yield better === undefined ? undefined : problemAt(json, path, message, 'warning');
    }
    for (const { owner, question, path } of examplesIn(json, 'topics')) {
      const members = base.topics.get(owner)?.facts ?? [];
      const { facts } = footnote.ask(question);
      const leads = members.length === 0 || facts.some(({ id }) => members.includes(id));
      const message = `“${question}” does not lead to the facts of the topic “${owner}”; reword it or remove it`;
      yield leads ? undefined : problemAt(json, path, message, 'warning');
    }
  }
}

/**
 * The fact that answers the question where its own does not: as it is asked, or as if it did not stand with its own, which then has
 * something against it. What is written down leads to its fact whatever is against it, so that the mistake would not show.
 */
function betterThan(footnote: EditableFootnote, own: Fact, question: string): string | undefined {
  const first = best(footnote.ask(question));
  if (first.length > 0 && !first.includes(own.id)) return first[0];
  footnote.put({ ...own, questions: own.questions.filter((other) => other !== question) });
  const { kind, facts, candidates } = footnote.ask(question);
  footnote.put(own);
  const isAnswered = (kind === 'answer' || kind === 'list') && !facts.some(({ id }) => id === own.id);
  const against = candidates.find(({ fact }) => fact.id === own.id)?.why.vetoes ?? [];
  return isAnswered && against.length > 0 ? facts[0]?.id : undefined;
}

function best({ facts, candidates }: Answer): string[] {
  return facts.length > 0 ? facts.map(({ id }) => id) : candidates.slice(0, 1).map(({ fact }) => fact.id);
}

interface Example {
  readonly owner: string;
  readonly question: string;
  readonly path: readonly (string | number)[];
}

/** The example questions of a file as they stand, whatever their shape. */
function examplesIn(json: JsonFile, field: 'facts' | 'topics'): Example[] {
  const list = (json.value as Partial<Record<typeof field, unknown>> | null)?.[field];
  return (Array.isArray(list) ? list : []).flatMap((item: { id?: unknown; questions?: unknown } | null, at) => {
    const { id, questions } = item ?? {};
    if (typeof id !== 'string' || !Array.isArray(questions)) return [];
    return questions.flatMap((question, index) =>
      typeof question === 'string' ? [{ owner: id, question, path: [field, at, 'questions', index] }] : [],
    );
  });
}
