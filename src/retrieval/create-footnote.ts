/** Puts the parts of retrieval together over one base: understand, find, score, decide, compose. */

import type { Fact } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Answer, AnswerKind, Candidate, Context } from './answer.js';
import type { Corpus } from './corpus.js';
import { createRetrieval, type Retrieval } from './create-retrieval.js';
import { decide } from './decide.js';
import { fillersFor } from './fillers.js';
import { completeQuestion, readLeaning } from './follow-up.js';
import type { Footnote, SharedFootnote } from './footnote.js';
import type { Judged } from './judge.js';
import { layCorpus } from './layer-corpus.js';
import { createLookUp } from './look-up.js';
import { factNotes, mendedNotes } from './notes.js';
import { openCorpus } from './open-corpus.js';
import { type PreparedCorpus, prepareCorpus } from './prepare-corpus.js';
import type { Question } from './question.js';
import { relatedFacts } from './related.js';
import { contradictingFacts, factsOf, supersedingFacts } from './relations.js';
import { termsOf } from './terms.js';

const MOST_CANDIDATES = 10;
/** A follow-up that names only a role is about the fact just shown, and nothing has to be guessed but that. */
const SURE_FOLLOW_UP = 0.9;

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
      const answering = answerFrom(edited, createRetrieval(edited, retrieval.calibration));
      return { ...answering, put: edited.put, remove: edited.remove };
    },
  };
}

function answerFrom(corpus: Corpus, { read, consider }: Retrieval): Footnote {
  const { base, lexicon, relations } = corpus;
  const subject = base.documents.size === 1 ? "The briefing doesn't" : "The briefings don't";

  const compose = (
    question: Question,
    kind: AnswerKind,
    facts: readonly Fact[],
    lead: string | null,
    judged: readonly Judged[],
    sure?: number,
  ): Answer => ({
    question: question.text,
    kind,
    confidence: sure ?? judged[0]?.confidence ?? 0,
    lead,
    facts,
    notes: [...mendedNotes(question), ...factNotes(facts, corpus)],
    related: relatedFacts(facts, judged, base),
    candidates: candidates(judged),
  });

  const answer = (question: Question): Answer => {
    const judged = consider(question);
    const { kind, chosen } = decide(question, judged);
    const [first] = chosen;
    if (kind === 'unknown' || !first)
      return compose(question, 'unknown', [], `${subject} say anything about this.`, judged);
    const facts = chosen.flatMap((each) => each.facts).filter((fact, at, all) => all.indexOf(fact) === at);
    if (kind === 'closest')
      return compose(question, kind, facts, `${subject} ${first.vetoes[0]?.says ?? 'say exactly this'}.`, judged);
    if (kind === 'list') return compose(question, kind, facts, first.topic?.title ?? null, judged);
    const sides = withOtherSides(first.fact, corpus);
    return compose(question, sides.length > 1 ? 'list' : 'answer', sides, null, judged);
  };

  const answerBare = (question: Question, shown: readonly Fact[]): Answer => {
    const judged = consider(question);
    const quotes = new Set(shown.flatMap(({ citations }) => citations.map(({ quote }) => quote)));
    const sharing = [...quotes].flatMap((quote) => factsOf(relations.citing(quote), base));
    const filled = [...shown, ...sharing].find((fact) => fillersFor(question, fact).length > 0);
    if (filled) return compose(question, 'answer', [filled], null, judged, SURE_FOLLOW_UP);
    return compose(question, 'closest', shown.slice(0, 1), `${subject} say.`, judged, 1 - SURE_FOLLOW_UP);
  };

  const answerOthers = (question: Question, before: Question | undefined, shown: readonly Fact[]): Answer => {
    const judged = consider(before ?? question);
    const ids = new Set(shown.map(({ id }) => id));
    const siblings = shown
      .flatMap(({ topics }) => topics)
      .flatMap((topic) => base.topics.get(topic)?.facts ?? [])
      .flatMap((id) => base.facts.get(id) ?? []);
    const alike = before
      ? decide(
          { ...before, asked: { ...before.asked, list: true } },
          judged.filter(({ facts }) => !facts.some(({ id }) => ids.has(id))),
        ).chosen.flatMap(({ facts }) => facts)
      : [];
    const others = [...new Set([...siblings, ...alike])].filter(({ id }) => !ids.has(id));
    if (others.length === 0)
      return compose(question, 'closest', shown.slice(0, 1), `${subject} name any others.`, judged, 1 - SURE_FOLLOW_UP);
    return compose(question, others.length > 1 ? 'list' : 'answer', others, null, judged);
  };

  const answerFollowUp = (question: Question, context: Context): Answer => {
    const shown = context.facts.flatMap((id) => base.facts.get(id) ?? []);
    const before = context.question === undefined ? undefined : read(context.question);
    const leaning = shown.length > 0 || before ? readLeaning(question) : 'none';
    if (leaning === 'bare' && shown.length > 0) return answerBare(question, shown);
    if (leaning === 'others') return answerOthers(question, before, shown);
    const alone = answer(question);
    if (leaning === 'none') return alone;
    const completed = answer(
      completeQuestion(question, before, shown, (fact) => termsOf(fact.statement, lexicon).filter(({ stop }) => !stop)),
    );
    return leaning === 'pointing' || completed.confidence >= alone.confidence ? completed : alone;
  };

  return {
    base,
    ask(text, context) {
      const question = read(text);
      return context ? answerFollowUp(question, context) : answer(question);
    },
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

/** The fact with those that supersede or contradict it, newest first; where dates do not tell, what supersedes comes before the rest. */
function withOtherSides(fact: Fact, corpus: Corpus): Fact[] {
  const { documents } = corpus.base;
  const newer = supersedingFacts(fact, corpus);
  const others = contradictingFacts(fact, corpus);
  const published = ({ citations: [first] }: Fact) =>
    first === undefined ? AFTER_DOCUMENTS : (documents.get(first.document)?.published ?? '');
  return [...new Set([...newer, fact, ...others])].sort((a, b) => published(b).localeCompare(published(a)));
}

function candidates(judged: readonly Judged[]): Candidate[] {
  const list = new Map<string, Candidate>();
  for (const { facts, confidence, pair, measured, vetoes } of judged) {
    for (const fact of facts) {
      if (list.size >= MOST_CANDIDATES) return [...list.values()];
      if (list.has(fact.id)) continue;
      list.set(fact.id, {
        fact,
        confidence,
        why: {
          get terms() {
            return pair.terms.flatMap(({ term, found }) => (found === null ? [] : [{ asked: term.text, found }]));
          },
          get signals() {
            return measured();
          },
          vetoes,
        },
      });
    }
  }
  return [...list.values()];
}
