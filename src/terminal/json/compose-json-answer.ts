/** Puts an answer into the form of the machine interface (DESIGN.md). Pure. */

import type { Citation, Fact } from '../../facts/fact.js';
import { type Answer, type AnswerKind, type Candidate, MOST_CANDIDATES, type Why } from '../../retrieval/answer.js';

/** A citation by what finds it again: `text.slice(start, end)` of the document is the quote. */
export interface JsonCitation {
  readonly document: string;
  readonly section: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A page that a moderator cites; nobody has compared the quote with it. */
export interface JsonPage {
  readonly link: string;
  readonly title: string;
  readonly quote: string;
  readonly verified: false;
}

export interface JsonFact {
  readonly id: string;
  readonly statement: string;
  readonly reviewed: boolean;
  readonly citations: readonly JsonCitation[];
  /** Absent where the documents alone are cited. */
  readonly external?: readonly JsonPage[];
}

export interface JsonCandidate {
  readonly id: string;
  readonly statement: string;
  readonly citations: readonly JsonCitation[];
  readonly confidence: number;
  readonly why: Why;
}

/** One line of output. The order of its fields is the order in which they are written. */
export interface JsonAnswer {
  readonly question: string;
  readonly kind: AnswerKind;
  readonly confidence: number;
  readonly text: string;
  readonly facts: readonly JsonFact[];
  readonly notes: readonly string[];
  /** Milliseconds that answering took, reading and writing left out. */
  readonly ms: number;
  /** With `--explain` only. */
  readonly candidates?: readonly JsonCandidate[];
}

/** `text` is what a person would read. */
export function composeJsonAnswer(
  answer: Answer,
  { text, ms, explain }: { readonly text: string; readonly ms: number; readonly explain: boolean },
): JsonAnswer {
  const { question, kind, confidence, facts, notes } = answer;
  const composed: JsonAnswer = {
    question,
    kind,
    confidence,
    text,
    facts: facts.map(composeFact),
    notes,
    ms: roundMs(ms),
  };
  if (!explain) return composed;
  return { ...composed, candidates: answer.candidates.slice(0, MOST_CANDIDATES).map(composeCandidate) };
}

/** What a line gets that cannot be asked. */
export function composeJsonProblem(
  question: string,
  problem: string,
  { ms, explain }: { readonly ms: number; readonly explain: boolean },
): JsonAnswer {
  const composed: JsonAnswer = {
    question,
    kind: 'unknown',
    confidence: 0,
    text: problem,
    facts: [],
    notes: [problem],
    ms: roundMs(ms),
  };
  return explain ? { ...composed, candidates: [] } : composed;
}

/**
 * One line without its end. Characters that could steer a terminal are escaped, which a JSON parser undoes: `JSON.stringify` leaves C1,
 * direction overrides and line separators as they are.
 */
export function formatJsonLine(answer: JsonAnswer): string {
  return JSON.stringify(answer).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function composeFact({ id, statement, reviewed, citations, external }: Fact): JsonFact {
  return {
    id,
    statement,
    reviewed,
    citations: citations.map(composeCitation),
    ...(external && { external: external.map(({ link, title, quote }) => ({ link, title, quote, verified: false })) }),
  };
}

function composeCandidate({ fact, confidence, why }: Candidate): JsonCandidate {
  return { id: fact.id, statement: fact.statement, citations: fact.citations.map(composeCitation), confidence, why };
}

function composeCitation({ document, section, quote, start, end }: Citation): JsonCitation {
  return { document, section, quote, start, end };
}

function roundMs(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
