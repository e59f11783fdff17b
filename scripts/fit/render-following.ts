import type { LogisticModel } from '../../src/retrieval/logistic.js';
import { renderModel } from './render-model.js';

/** The whole text of `src/retrieval/following-model.ts`. */
export function renderFollowing(model: LogisticModel): string {
  return `/** The fitted weights of follow-ups. Written by \`npm run fit:following\`; not to be edited by hand. */

import type { LogisticModel } from './logistic.js';

/** Which sentence answers a follow-up, if any; fitted on those to the briefings in \`scripts/fit/briefings\`. */
export const FOLLOWING_MODEL: LogisticModel = ${renderModel(model)};
`;
}
