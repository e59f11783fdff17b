import { findOpposite } from '../signals/opposite.js';
import type { AgreementCheck } from './check.js';

/** A question is not answered by a fact that says the opposite. */
export const opposites: AgreementCheck = {
  name: 'opposites',
  disagreement(pair) {
    const found = findOpposite(pair);
    return found ? `say “${found.asked}” here` : null;
  },
};
