/** The steps from a text to judged contenders over one corpus, without the words of an answer. */

import { remember } from '../language/remember.js';
import { tokenize } from '../language/tokenize.js';
import type { Surroundings } from './agreement/check.js';
import { type Calibration, fitCalibration } from './calibration.js';
import type { Corpus } from './corpus.js';
import { type Judged, judge } from './judge.js';
import { ownSamples } from './own-samples.js';
import { type Question, readQuestion } from './question.js';
import { type Contender, createRanker } from './rank.js';
import { createSpelling } from './spelling.js';
import { CALIBRATION } from './weights.js';

export interface Retrieval {
  /** Understands a text as a question to this base. */
  read(text: string): Question;
  /** The contenders, best first, before any veto. */
  rank(question: Question): Contender[];
  /** The contenders with their vetoes, by confidence. */
  consider(question: Question): Judged[];
  /** Worked out when it is first needed, so that a start does not wait for it. */
  calibration(): Calibration;
}

/** Roles' fillers and names of offices are read again for every question. */
const REMEMBERED = 2_000;

/** Puts the steps together over a corpus. `known` is the calibration of the base that it overlays. */
export function createRetrieval(corpus: Corpus, known?: () => Calibration): Retrieval {
  const { base, lexicon, vocabulary } = corpus;
  const spelling = createSpelling(vocabulary);
  const rank = createRanker(corpus);
  const surroundings: Surroundings = {
    entities: base.entities,
    entitiesIn: remember(REMEMBERED, (text: string) =>
      lexicon.mentions(tokenize(text)).flatMap(({ entities }) => base.entities.get(entities[0] ?? '') ?? []),
    ),
    knows: (key) => vocabulary.wordsOf(key) > 0 || base.entities.has(key.slice(1)),
  };
  const read = (text: string) => readQuestion(text, lexicon, spelling);
  let own: Calibration | undefined;
  const calibration =
    known ??
    (() => {
      own ??= fitCalibration(
        ownSamples(corpus.wellAsked(), (text) => judge(rank(read(text), text), surroundings, UNCALIBRATED)),
        CALIBRATION,
      );
      return own;
    });
  return { read, rank, calibration, consider: (question) => judge(rank(question), surroundings, calibration()) };
}

const UNCALIBRATED: Calibration = { slope: 1, shift: 0 };
