/** Checks that each example question leads to the fact or topic that it stands with. Asks every one of them, so it takes its time. */

import type { Problem } from '../errors.js';
import type { FactBase } from '../facts/fact-base.js';
import { createFootnote } from '../retrieval/create-footnote.js';
import type { Footnote } from '../retrieval/footnote.js';
import { problemAt } from './check-shape.js';
import type { JsonFile } from './json-file.js';

/** An example question that another fact answers better. */
export function checkExamples(base: FactBase, files: readonly JsonFile[]): Problem[] {
  const footnote = createFootnote(base);
  return files.flatMap((json) => [
    ...examplesIn(json, 'facts').flatMap(({ owner, question, path }) => {
      if (!base.facts.has(owner)) return [];
      const better = betterThan(footnote, owner, question);
      if (better === undefined) return [];
      const message = `“${question}” is answered better by the fact “${better}”; reword it or move it there`;
      return [problemAt(json, path, message, 'warning')];
    }),
    ...examplesIn(json, 'topics').flatMap(({ owner, question, path }) => {
      const members = base.topics.get(owner)?.facts ?? [];
      const { facts } = footnote.ask(question);
      if (members.length === 0 || facts.some(({ id }) => members.includes(id))) return [];
      const message = `“${question}” does not lead to the facts of the topic “${owner}”; reword it or remove it`;
      return [problemAt(json, path, message, 'warning')];
    }),
  ]);
}

function betterThan(footnote: Footnote, owner: string, question: string): string | undefined {
  const { facts, candidates } = footnote.ask(question);
  const best = facts.length > 0 ? facts.map(({ id }) => id) : candidates.slice(0, 1).map(({ fact }) => fact.id);
  return best.includes(owner) ? undefined : best[0];
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
