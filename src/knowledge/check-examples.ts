/** Checks that each example question leads to the fact or topic that it stands with. */

import type { Problem } from '../errors.js';
import type { Fact } from '../facts/fact.js';
import type { Answer } from '../retrieval/answer.js';
import type { SharedFootnote } from '../retrieval/footnote.js';
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
  const askWithout = createAskWithout(shared);
  for (const json of files) {
    for (const { owner, question, path } of examplesIn(json, 'facts')) {
      const fact = base.facts.get(owner);
      if (!fact) continue;
      const asked = shared.ask(question);
      const better =
        leadsElsewhere(fact, asked) ??
        (hasRival(fact, asked) ? betterThan(fact, askWithout(fact, question)) : undefined);
      const message = `“${question}” is answered better by the fact “${better}”; reword it or move it there`;
      yield better === undefined ? undefined : problemAt(json, path, message, 'warning');
    }
    for (const { owner, question, path } of examplesIn(json, 'topics')) {
      const members = base.topics.get(owner)?.facts ?? [];
      const { facts } = shared.ask(question);
      const leads = members.length === 0 || facts.some(({ id }) => members.includes(id));
      const message = `“${question}” does not lead to the facts of the topic “${owner}”; reword it or remove it`;
      yield leads ? undefined : problemAt(json, path, message, 'warning');
    }
  }
}

/** The fact that a question leads to, where that is not its own. */
function leadsElsewhere(own: Fact, { facts, candidates }: Answer): string | undefined {
  const first = facts[0] ?? candidates[0]?.fact;
  return first && ![first, ...facts].some(({ id }) => id === own.id) ? first.id : undefined;
}

/** Less sure candidates answer nothing, whether or not the question is written down elsewhere. */
const RIVAL_FROM = 0.1;

/** Whether another fact could answer the question. Asking once more costs as much as asking did. */
function hasRival(own: Fact, { candidates }: Answer): boolean {
  return candidates.some(
    ({ fact, confidence, why }) => fact.id !== own.id && confidence >= RIVAL_FROM && why.vetoes.length === 0,
  );
}

/**
 * The fact that answers a question as if its own had no example questions, and has something against it. What is written down leads to its
 * fact whatever is against it, so that the mistake would not show.
 */
function betterThan(own: Fact, bare: Answer): string | undefined {
  const isAnswered = (bare.kind === 'answer' || bare.kind === 'list') && !bare.facts.some(({ id }) => id === own.id);
  const vetoes = bare.candidates.find(({ fact }) => fact.id === own.id)?.why.vetoes ?? [];
  // Words of its own are what an example question is for.
  const against = vetoes.filter(({ check }) => check !== 'unsaid-words');
  return isAnswered && against.length > 0 ? bare.facts[0]?.id : undefined;
}

/** Asks as if a fact had no example questions. Cheap as long as it is about the same fact as before. */
function createAskWithout(shared: SharedFootnote): (fact: Fact, question: string) => Answer {
  const footnote = shared.overlay();
  let bare: Fact | undefined;
  return (fact, question) => {
    if (fact !== bare) footnote.put({ ...fact, questions: [] }, ...(bare ? [bare] : []));
    bare = fact;
    return footnote.ask(question);
  };
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
