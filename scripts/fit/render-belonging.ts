import type { BelongingModels } from './fit-belonging.js';
import { renderModel } from './render-model.js';

/** The whole text of `src/retrieval/belonging-model.ts`. */
export function renderBelonging({ several, belonging }: BelongingModels): string {
  return `/** The fitted weights of what belongs together. Written by \`npm run fit:belonging\`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** P(a question wants more than one sentence), fitted on those to the briefings in \`scripts/fit/briefings\`. */
export const SEVERAL_MODEL: LogisticModel = ${renderModel(several)};

/** P(a sentence belongs into one answer with the best), fitted on the same. */
export const BELONGING_MODEL: LogisticModel = ${renderModel(belonging)};
`;
}
