/** Answers what leans on the answer before. What is filled in comes from the facts that were shown, and is judged like any question. */

import type { Entity } from '../facts/entity.js';
import type { Fact } from '../facts/fact.js';
import { tokenize } from '../language/tokenize.js';
import type { Answer, Context } from './answer.js';
import { createChangedAnswers } from './answer-changed.js';
import { type Answering, answers, SAME_TOPIC, withFirst } from './answering.js';
import { type Asked, NOTHING_ASKED, towardsWhom } from './asked.js';
import type { Corpus } from './corpus.js';
import type { Retrieval } from './create-retrieval.js';
import { ANSWER_FROM, MOST_IN_LIST } from './decide.js';
import { fillersOf } from './fillers.js';
import {
  addTo,
  asksItself,
  completeQuestion,
  type Leaning,
  meansPerson,
  placeMeant,
  readCorrection,
  readLeaning,
  resolvePronoun,
} from './follow-up.js';
import { createFollowingMeasure, FOLLOWS, type FollowUp, likeliestFollowing } from './following.js';
import type { Judged } from './judge.js';
import { namesOnly } from './parallel-facts.js';
import type { Question } from './question.js';
import { factsOf, quotesOf } from './relations.js';
import { questionTerms, type Term, termsOf } from './terms.js';

/** A follow-up that names only a role is about the fact just shown, and nothing has to be guessed but that. */
const SURE_FOLLOW_UP = 0.9;
/** What alone answers "with whom?": who did it does not. */
const WHOM: Asked['roles'] = ['whom'];
/** From here on a sentence as it stands is shown as nearest to a follow-up, like any other (`decide.ts`). */
const NEAR_FOLLOWING = 0.2;

/** Returns the function that answers a question after others. */
export function createFollowUps(
  corpus: Corpus,
  retrieval: Retrieval,
  { answer, compose, subject }: Answering,
): (question: Question, context: Context) => Answer {
  const { base, lexicon, relations } = corpus;
  const { read, consider } = retrieval;
  const { entitiesIn } = retrieval.surroundings;
  const measureFollowing = createFollowingMeasure(corpus, retrieval);
  const contentOf = ({ statement }: Fact): Term[] => termsOf(statement, lexicon).filter(({ stop }) => !stop);
  const nameOf = ({ name }: Entity): Term[] => questionTerms(tokenize(name), lexicon);

  /** The facts shown, and those that rest on the same sentences. */
  const resting = (shown: readonly Fact[]): Fact[] => {
    const quotes = shown.flatMap((fact) => [...quotesOf(fact)]);
    return [...new Set([...shown, ...quotes.flatMap((quote) => factsOf(relations.citing(quote), base))])];
  };

  /** What was shown is a sentence as it stands: nobody has said what belongs to it but where it stands. */
  const answerFollowing = (followUp: FollowUp, sentence: Fact, shown: readonly Fact[]): Answer => {
    const known = new Set(followUp.leaning === 'others' ? shown.map(({ id }) => id) : []);
    const judged = likeliestFollowing(measureFollowing(followUp, sentence)).filter(({ fact }) => !known.has(fact.id));
    const [first] = judged;
    const isGiven = first !== undefined && first.confidence >= FOLLOWS && first.vetoes.length === 0;
    const alone = answer(followUp.alone);
    const [best] = answers(alone) ? alone.facts : [];
    // What somebody reviewed is not among those sentences; it answers what says by name what it asks about. And several may belong together.
    const isSurer =
      best?.reviewed === true && followUp.leaning !== 'pointing' && alone.confidence > (first?.confidence ?? 0);
    if (isSurer || (isGiven && alone.kind === 'list' && best === first.fact)) return alone;
    if (!first || first.confidence < NEAR_FOLLOWING)
      return compose(followUp.alone, 'unknown', [], `${subject} say anything about this.`, judged);
    if (isGiven) return compose(followUp.alone, 'answer', [first.fact], null, judged);
    const says = first.vetoes[0]?.says ?? 'say exactly this';
    return compose(followUp.alone, 'closest', [first.fact], `${subject} ${says}.`, judged);
  };

  /** "And when?": the fact shown, or another of its sentence, must say so. */
  const answerBare = (question: Question, shown: readonly Fact[]): Answer => {
    // The words that are filled in help to find the fact; what it tells of itself is still news to whoever asks.
    const completed = completeQuestion(question, shown.slice(0, 1).flatMap(contentOf), undefined);
    const { folded } = question;
    const asked = towardsWhom(folded) === undefined ? completed.asked : { ...completed.asked, roles: WHOM };
    // All are held to the checks: a fact of the same sentence need not be a likely one.
    const judged = consider({ ...completed, folded, asked }, [], 0);
    const ofMeant = resting(shown).flatMap(
      (fact) => judged.find((other) => !other.topic && other.fact.id === fact.id) ?? [],
    );
    const filled = ofMeant.find(({ vetoes }) => vetoes.length === 0);
    if (filled) return compose(question, 'answer', [filled.fact], null, withFirst(filled, judged), SURE_FOLLOW_UP);
    return showAgain(question, shown, judged, ofMeant[0]?.vetoes[0]?.says ?? 'say');
  };

  /** The fact shown is still the nearest, and `says` is what it does not say. */
  const showAgain = (question: Question, shown: readonly Fact[], judged: readonly Judged[], says: string): Answer => {
    const nearest = judged.find(({ fact, topic }) => !topic && fact === shown[0]);
    const ordered = nearest ? withFirst(nearest, judged) : judged;
    if (shown.length === 0) return compose(question, 'unknown', [], `${subject} say anything about this.`, judged);
    return compose(question, 'closest', shown.slice(0, 1), `${subject} ${says}.`, ordered, 1 - SURE_FOLLOW_UP);
  };

  /** "Who else?": what answers the same question, too. Where that question was open ("is … one of the issues?"), the rest of the topic. */
  const answerOthers = (question: Question, before: Question | undefined, shown: readonly Fact[]): Answer => {
    const known = new Set(resting(shown).map(({ id }) => id));
    const asked = before ? completeQuestion(question, before.content, before) : question;
    const considered = consider(asked);
    const judged = considered.filter(({ facts }) => !facts.some(({ id }) => known.has(id)));
    const isMeant = saidBySame(question, shown);
    const alike = judged.filter(
      ({ topic, fact, vetoes, probability }) =>
        !topic && vetoes.length === 0 && probability >= ANSWER_FROM && isMeant(fact),
    );
    const open =
      question.asked.roles.length === 0 &&
      (before === undefined || before.asked.yesNo || before.asked.roles.length === 0 || meansPerson(question));
    const siblings = open ? siblingsOf(shown).filter(({ roles }) => !question.asked.saying || roles.saidBy) : [];
    const others = alike.length > 0 ? alike.map(({ fact }) => fact) : siblings;
    const facts = others.slice(0, MOST_IN_LIST);
    if (facts.length === 0) return showAgain(question, shown, considered, 'name any others');
    return compose(
      question,
      facts.length > 1 ? 'list' : 'answer',
      facts,
      null,
      judged,
      alike[0]?.confidence ?? SAME_TOPIC,
    );
  };

  /** "What else did he say?" asks for what the same one said. */
  const saidBySame = (question: Question, shown: readonly Fact[]): ((fact: Fact) => boolean) => {
    const speakersOf = (fact: Fact) => fillersOf(fact, ['saidBy']).flatMap(entitiesIn);
    const meant = new Set(question.asked.saying && meansPerson(question) ? shown.flatMap(speakersOf) : []);
    return (fact) => meant.size === 0 || speakersOf(fact).some((speaker) => meant.has(speaker));
  };

  /** The other facts of the narrowest topic that holds what was shown. */
  const siblingsOf = (shown: readonly Fact[]): Fact[] => {
    const topics = shown.flatMap(({ topics }) => topics).flatMap((id) => base.topics.get(id) ?? []);
    const [narrowest] = topics.sort((a, b) => a.facts.length - b.facts.length);
    return (narrowest?.facts ?? []).flatMap((id) => base.facts.get(id) ?? []).filter((fact) => !shown.includes(fact));
  };

  /** What a text asks that puts right what was asked before: a question, or whom or what was meant. */
  const readCorrected = ({ text }: Question): Question | undefined => {
    const correction = readCorrection(text);
    const question = correction && { ...read(correction.asked), text };
    return question && (asksItself(question) || (correction.ownsUp && namesOnly(question))) ? question : undefined;
  };

  /** "The second one?" of a list that was the answer. */
  const answerPlace = (
    question: Question,
    before: Question | undefined,
    shown: readonly Fact[],
  ): Answer | undefined => {
    const place = placeMeant(question, shown.length);
    if (place === undefined || !before) return undefined;
    const leaning = readLeaning(before);
    if (leaning !== 'which' && leaning !== 'others' && !answers(answer(before))) return undefined;
    return compose(question, 'answer', shown.slice(place, place + 1), null, consider(question), SURE_FOLLOW_UP);
  };

  const answerChanged = createChangedAnswers(corpus, retrieval, { answer, compose, showAgain });

  return (asked, context) => {
    const shown = context.facts.flatMap((id) => base.facts.get(id) ?? []);
    const before = context.question === undefined ? undefined : read(context.question);
    const corrected = readCorrected(asked);
    const question = corrected ?? asked;
    const placed = answerPlace(question, before, shown);
    if (placed) return placed;
    const leaning = leaningOf(question, {
      isCorrection: corrected !== undefined,
      isFirst: shown.length === 0 && !before,
    });
    if (leaning === 'none') return answer(question);
    const inherited = before ? before.content : shown.flatMap(contentOf);
    const [first] = shown;
    if (first && !first.reviewed)
      return answerFollowing(
        { leaning, alone: question, completed: completeQuestion(question, inherited, before) },
        first,
        shown,
      );
    if (leaning === 'short') return answer(question);
    const resolved = resolvePronoun(question, shown, entitiesIn, nameOf);
    // "Who is he?"
    if (leaning === 'bare' && resolved && isWho(question)) return answer(asIdentity(resolved));
    // "What did he do?" asks for more than a role of what was shown.
    if (leaning === 'bare' && resolved && question.asked.roles.length === 0) return answer(resolved);
    if (leaning === 'bare' && shown.length > 0) return answerBare(question, shown);
    if (leaning === 'which')
      return answer(asList(completeQuestion(question, inherited, before)), new Set(shown.map(({ id }) => id)));
    if (leaning === 'others') return answerOthers(question, before, shown);
    // The question before may have been such an addition itself; the fact says all that is known.
    if (leaning === 'added') return answer(addTo(question, shown.slice(0, 1).flatMap(contentOf), before));
    const completed = completeQuestion(question, inherited, before);
    if (leaning === 'pointing') {
      const meant = resolved && answer(resolved);
      return meant && (meansPerson(question) || answers(meant)) ? meant : answer(completed);
    }
    return answerChanged({ question, before, whole: completed }, shown, corrected !== undefined);
  };
}

/** How a question leans, if anything was said before; a name that puts another right stands in its place. */
function leaningOf(
  question: Question,
  { isCorrection, isFirst }: { readonly isCorrection: boolean; readonly isFirst: boolean },
): Leaning {
  if (isFirst) return 'none';
  return isCorrection && namesOnly(question) ? 'changed' : readLeaning(question);
}

function isWho({ asked, folded }: Question): boolean {
  return asked.roles.includes('who') && /\bwho(?:'s| is| was| are| were)?\b/u.test(folded);
}

/** It gives the person, and asks what is known of them. */
function asIdentity(question: Question): Question {
  return { ...question, asked: { ...question.asked, roles: [] } };
}

/** "Which ones?" */
function asList(question: Question): Question {
  return { ...question, asked: { ...NOTHING_ASKED, list: true } };
}
