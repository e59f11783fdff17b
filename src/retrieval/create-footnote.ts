/** Puts the parts of retrieval together over one base: understand, find, score, decide, compose. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { type Answer, type Candidate, type Context, MOST_CANDIDATES, type Why } from './answer.js';
import { answerBoth } from './answer-both.js';
import { createFollowUps } from './answer-follow-up.js';
import type { Answering } from './answering.js';
import type { Corpus } from './corpus.js';
import { createRetrieval, type Retrieval } from './create-retrieval.js';
import { decide } from './decide.js';
import { readLeaning } from './follow-up.js';
import type { Footnote, SharedFootnote } from './footnote.js';
import type { Judged } from './judge.js';
import { layCorpus } from './layer-corpus.js';
import { createLookUp } from './look-up.js';
import { factNotes, mendedNotes, partNotes } from './notes.js';
import { openCorpus } from './open-corpus.js';
import { type PreparedCorpus, prepareCorpus } from './prepare-corpus.js';
import type { Question } from './question.js';
import { relatedFacts } from './related.js';
import { contradictingFacts, factsOf, supersedingFacts } from './relations.js';

/**
 * Makes a base answer questions. Preparing it takes time in proportion to the base, unless it was prepared before; every
 * question after that is quick.
 */
export function createFootnote(base: FactBase, prepared: PreparedCorpus = prepareCorpus(base)): SharedFootnote {
  const corpus = openCorpus(base, prepared);
  const retrieval = createRetrieval(corpus);
  return {
    ...answerFrom(corpus, retrieval),
    overlay() {
      const edited = layCorpus(corpus);
      const answering = answerFrom(edited, createRetrieval(edited, retrieval));
      return { ...answering, put: edited.put, remove: edited.remove };
    },
  };
}

function answerFrom(corpus: Corpus, retrieval: Retrieval): Footnote {
  const { read, consider } = retrieval;
  const { base } = corpus;
  const subject = base.documents.size === 1 ? "The briefing doesn't" : "The briefings don't";

  const compose: Answering['compose'] = (question, kind, facts, lead, judged, sure) => ({
    question: question.text,
    kind,
    confidence: sure ?? judged[0]?.confidence ?? 0,
    lead,
    facts,
    notes: [...mendedNotes(question), ...factNotes(facts, corpus)],
    related: relatedFacts(facts, judged, base),
    candidates: candidates(judged),
  });

  const answer = (question: Question, passedOver?: ReadonlySet<string>): Answer => {
    const judged = consider(question).filter(
      ({ facts }) => !passedOver || !facts.every(({ id }) => passedOver.has(id)),
    );
    const { kind, chosen } = decide(question, judged);
    const [first] = chosen;
    if (kind === 'unknown' || !first)
      return compose(question, 'unknown', [], `${subject} say anything about this.`, judged);
    const facts = chosen.flatMap((each) => each.facts).filter((fact, at, all) => all.indexOf(fact) === at);
    if (kind === 'closest')
      return compose(question, kind, facts, `${subject} ${first.vetoes[0]?.says ?? 'say exactly this'}.`, judged);
    if (kind === 'list') return compose(question, kind, facts, first.topic?.title ?? null, judged);
    const sides = withOtherSides(first.fact, corpus);
    const composed = compose(question, sides.length > 1 ? 'list' : 'answer', sides, null, judged);
    return { ...composed, notes: [...composed.notes, ...partNotes(question, sides)] };
  };

  const answerFollowUp = createFollowUps(corpus, retrieval, { answer, compose, subject });

  const askOne = (text: string, context?: Context): Answer => {
    const question = read(text);
    return context && !question.orders ? answerFollowUp(question, context) : answer(question);
  };

  const leans = (text: string) => {
    const question = read(text);
    return readLeaning(question) !== 'none' && !question.content.some(({ name }) => name);
  };

  return {
    base,
    ask: (text, context) => answerBoth(text, context, askOne, leans) ?? askOne(text, context),
    show(factId) {
      const fact = base.facts.get(factId);
      if (!fact) return undefined;
      const question = read(fact.questions[0] ?? fact.statement);
      return compose(question, 'answer', [fact], null, consider(question), 1);
    },
    ...createLookUp(corpus),
  };
}

/** Sorts behind every date: a page that a moderator cites was found after the documents had been written. */
const AFTER_DOCUMENTS = '~';

/** The fact with those that supersede or contradict it and those that it supersedes, newest first; where dates do not tell, what supersedes comes before the rest. */
function withOtherSides(fact: Fact, corpus: Corpus): Fact[] {
  const { documents } = corpus.base;
  const newer = supersedingFacts(fact, corpus);
  const others = contradictingFacts(fact, corpus);
  const published = ({ citations: [first] }: Fact) =>
    first === undefined ? AFTER_DOCUMENTS : (documents.get(first.document)?.published ?? '');
  const older = factsOf(fact.supersedes, corpus.base);
  return [...new Set([...newer, fact, ...others, ...older])].sort((a, b) => published(b).localeCompare(published(a)));
}

function candidates(judged: readonly Judged[]): Candidate[] {
  const list = new Map<string, Candidate>();
  for (const each of judged) {
    // Each of its facts is considered for itself, too.
    if (each.topic && each.vetoes.length > 0) continue;
    for (const fact of each.facts) {
      if (list.size >= MOST_CANDIDATES) return [...list.values()];
      if (!list.has(fact.id)) list.set(fact.id, new Considered(fact, each));
    }
  }
  return [...list.values()];
}

/** Says why only when somebody asks. A class, since a getter of an object's own costs as much as a whole signal. */
class Considered implements Candidate {
  readonly fact: Fact;
  readonly confidence: number;
  readonly #judged: Judged;

  constructor(fact: Fact, judged: Judged) {
    this.fact = fact;
    this.confidence = judged.confidence;
    this.#judged = judged;
  }

  get why(): Why {
    const { pair, measured, vetoes } = this.#judged;
    return {
      terms: pair().terms.flatMap(({ term, found }) => (found === null ? [] : [{ asked: term.text, found }])),
      signals: measured(),
      vetoes,
    };
  }
}
