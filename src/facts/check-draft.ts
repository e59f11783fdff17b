/** Checks what a moderator wants a fact to say before it goes into the journal. Pure; never throws. */

import type { FactDraft } from './edit.js';
import type { ExternalSource } from './fact.js';
import type { FactBase } from './fact-base.js';
import { locateQuote } from './locate-quote.js';

/** Longest texts of a draft, in characters. A statement, its longest quote and their labels fit into one Discord message. */
export const LONGEST_STATEMENT = 600;
export const LONGEST_QUOTE = 1000;
export const LONGEST_TITLE = 200;
export const LONGEST_LINK = 500;
export const LONGEST_QUESTION = 300;
/** Most example questions of a draft: more wordings of one fact tell nothing new, and each is compared with what people ask. */
export const MOST_QUESTIONS = 50;

/** A text of a draft that can be too long. */
export type TextPart = 'statement' | 'quote' | 'title' | 'link' | 'question';

/** What is wrong with a draft, as a value: front ends word it. `at` counts the draft's citations (or external sources) from 0. */
export type DraftProblem =
  | { readonly kind: 'no-statement' }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'too-long'; readonly part: TextPart; readonly limit: number }
  | { readonly kind: 'too-many-questions'; readonly limit: number }
  | { readonly kind: 'unknown-document'; readonly at: number; readonly document: string }
  | {
      readonly kind: 'quote-not-found';
      readonly at: number;
      readonly document: string;
      readonly quote: string;
      /** The sentence that was likely meant, verbatim; undefined where none comes near. */
      readonly nearest: string | undefined;
    }
  | { readonly kind: 'incomplete-source'; readonly at: number; readonly missing: keyof ExternalSource }
  | { readonly kind: 'not-a-link'; readonly at: number; readonly link: string }
  | { readonly kind: 'unknown-id'; readonly of: 'entity' | 'topic' | 'fact'; readonly id: string };

/** What a draft may refer to. */
export interface DraftGround extends Pick<FactBase, 'documents' | 'entities' | 'topics'> {
  /** The guild's facts, its edits included. */
  readonly hasFact: (id: string) => boolean;
}

/** All that is wrong, in the order of the form; empty where the draft may be kept. */
export function checkDraft(draft: FactDraft, ground: DraftGround): DraftProblem[] {
  return [
    ...checkStatement(draft),
    ...draft.citations.flatMap(({ document, quote }, at) => checkCitation({ document, quote, at }, ground)),
    ...draft.external.flatMap(checkExternal),
    ...(draft.citations.length + draft.external.length === 0 ? [{ kind: 'no-source' } as const] : []),
    ...checkQuestions(draft),
    ...unknownIds('entity', draft.entities, (id) => ground.entities.has(id)),
    ...unknownIds('topic', draft.topics, (id) => ground.topics.has(id)),
    ...unknownIds('fact', [...draft.supersedes, ...draft.contradicts], ground.hasFact),
  ];
}

/** Spaces, control and format characters show nothing, nor do zero-width ones, fillers, and Braille without a dot. */
const VISIBLE = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

function checkStatement({ statement }: FactDraft): DraftProblem[] {
  if (!VISIBLE.test(statement)) return [{ kind: 'no-statement' }];
  return tooLong('statement', statement, LONGEST_STATEMENT);
}

function checkQuestions({ questions }: FactDraft): DraftProblem[] {
  const long = questions.find((question) => question.length > LONGEST_QUESTION);
  return [
    ...(long === undefined ? [] : tooLong('question', long, LONGEST_QUESTION)),
    ...(questions.length > MOST_QUESTIONS ? [{ kind: 'too-many-questions', limit: MOST_QUESTIONS } as const] : []),
  ];
}

function checkCitation(
  { document: id, quote, at }: { readonly document: string; readonly quote: string; readonly at: number },
  { documents }: DraftGround,
): DraftProblem[] {
  const document = documents.get(id);
  if (document === undefined) return [{ kind: 'unknown-document', at, document: id }];
  const located = locateQuote(document, quote);
  if ('citation' in located) return tooLong('quote', quote, LONGEST_QUOTE);
  return [{ kind: 'quote-not-found', at, document: id, quote, nearest: located.nearest }];
}

function checkExternal({ link, title, quote }: ExternalSource, at: number): DraftProblem[] {
  for (const [missing, text] of Object.entries({ link, title, quote })) {
    if (text.trim() === '') return [{ kind: 'incomplete-source', at, missing: missing as keyof ExternalSource }];
  }
  if (!isWebLink(link)) return [{ kind: 'not-a-link', at, link }];
  return [
    ...tooLong('link', link, LONGEST_LINK),
    ...tooLong('title', title, LONGEST_TITLE),
    ...tooLong('quote', quote, LONGEST_QUOTE),
  ];
}

function isWebLink(link: string): boolean {
  return /^https?:\/\/\S+$/iu.test(link) && URL.canParse(link);
}

function tooLong(part: TextPart, text: string, limit: number): DraftProblem[] {
  return text.length > limit ? [{ kind: 'too-long', part, limit }] : [];
}

function unknownIds(
  of: 'entity' | 'topic' | 'fact',
  ids: readonly string[],
  isKnown: (id: string) => boolean,
): DraftProblem[] {
  return ids.filter((id) => !isKnown(id)).map((id) => ({ kind: 'unknown-id', of, id }));
}
