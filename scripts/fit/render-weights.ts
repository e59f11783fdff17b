/** Fitted models as the source file that ships. Pure. */

import type { Calibration } from '../../src/retrieval/calibration.js';
import type { LogisticModel } from '../../src/retrieval/logistic.js';
import type { NetModel } from '../../src/retrieval/net.js';
import type { Models } from './models.js';
import { renderModel, sumLines } from './render-model.js';
import { round } from './round.js';

/** The whole text of `src/retrieval/weights.ts`. */
export function renderWeights(
  { articles, briefings }: Models,
  example: LogisticModel,
  calibration: Calibration,
): string {
  return `/**
 * The fitted weights. Written by \`npm run fit\`; not to be edited by hand.
 *
 * Those of articles were fitted on questions and articles of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018, "Know What You Don't Know",
 * https://rajpurkar.github.io/SQuAD-explorer/), licensed CC BY-SA 4.0, their order on the briefings in \`scripts/fit/briefings\`, too, which
 * were written for that; those of briefings on these alone; that of examples on CLINC150 (Larson et al. 2019, "An Evaluation
 * Dataset for Intent Classification and Out-of-Scope Prediction", https://github.com/clinc/oos-eval), licensed CC BY 3.0. No text of them is
 * contained here.
 */

import type { Calibration } from './calibration.js';
import type { LogisticModel } from './logistic.js';
import type { NetModel } from './net.js';

/** Which statement of articles comes first: the sum only orders the contenders of one question. */
export const ARTICLE_ORDER_MODEL: NetModel = ${renderNet(articles.order)};

/** P(the question has an answer), from what is measured of the statement that comes first. */
export const ARTICLE_ANSWER_MODEL: NetModel = ${renderNet(articles.answer)};

/** The same of briefings, whose units look at each word of the question, too. */
export const BRIEFING_ORDER_MODEL: NetModel = ${renderNet(briefings.order)};

/** P(the question has an answer) in briefings. */
export const BRIEFING_ANSWER_MODEL: NetModel = ${renderNet(briefings.answer)};

/** P(the fact answers), from its example questions. */
export const EXAMPLE_MODEL: LogisticModel = ${renderModel(example)};

/** From the probability of an answer to that of the right one, on articles and briefings that the models were not fitted on. A base's own examples refine it. */
export const CALIBRATION: Calibration = { slope: ${round(calibration.slope)}, shift: ${round(calibration.shift)} };
`;
}

function renderNet(model: NetModel): string {
  const names = model.looksAt.map((name) => `'${name}'`);
  const units = model.units.map(
    ({ factor, constant, weights }) =>
      `    { factor: ${factor}, constant: ${constant}, weights: [${weights.join(', ')}] },`,
  );
  return `{\n${[...sumLines(model), `  looksAt: [${names.join(', ')}],`, '  units: [', ...units, '  ],'].join('\n')}\n}`;
}
