/** The steps from a text to judged contenders over one corpus, without the words of an answer. */

import type { Surroundings } from './agreement/check.js';
import { type Calibration, fitCalibration, UNCALIBRATED } from './calibration.js';
import type { Corpus } from './corpus.js';
import { createEntityReader } from './entity-reader.js';
import { type Judged, judge } from './judge.js';
import { knownEntities } from './known-entities.js';
import { createOpenings } from './openings.js';
import { ownSamples } from './own-samples.js';
import { type Question, readQuestion } from './question.js';
import { type Contender, createRanker } from './rank.js';
import { createSpelling } from './spelling.js';
import { CALIBRATION } from './weights.js';

export interface Retrieval {
  /** What the agreement checks know of the base. */
  readonly surroundings: Surroundings;
  /** Understands a text as a question to this base. */
  read(text: string): Question;
  /** The contenders, best first, before any veto. */
  rank(question: Question): Contender[];
  /** The contenders with their vetoes, by confidence. `besides` are numbers of entries that are considered whatever they say; for `least` see `judge`. */
  consider(question: Question, besides?: readonly number[], least?: number): Judged[];
  /** Worked out when it is first needed: opening a folder asks for it, most tests never do. */
  calibration(): Calibration;
}

/** Puts the steps together over a corpus. What `beneath` knows of the base that this one overlays is not worked out again. */
export function createRetrieval(corpus: Corpus, beneath?: Retrieval): Retrieval {
  const { base, lexicon, vocabulary } = corpus;
  const spelling = createSpelling(vocabulary);
  const entities = beneath?.surroundings.entities ?? knownEntities(base);
  const surroundings: Surroundings = {
    ...(beneath?.surroundings ?? {
      ...createEntityReader(entities, lexicon),
      entities,
      openingOf: createOpenings(base.documents, lexicon),
    }),
    knows: (key) => vocabulary.wordsOf(key) > 0 || base.entities.has(key.slice(1)),
  };
  const rank = createRanker(corpus, surroundings.openingOf);
  const read = (text: string) => readQuestion(text, lexicon, spelling);
  let own: Calibration | undefined;
  const calibration =
    beneath?.calibration ??
    (() => {
      own ??= fitCalibration(
        ownSamples(corpus.wellAsked(), (text) =>
          judge(rank(read(text), { unwritten: text }), surroundings, UNCALIBRATED),
        ),
        CALIBRATION,
      );
      return own;
    });
  const consider = (question: Question, besides: readonly number[] = [], least?: number) =>
    judge(rank(question, { besides }), surroundings, calibration(), least);
  return { surroundings, read, rank, calibration, consider };
}
