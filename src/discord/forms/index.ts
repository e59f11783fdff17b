/** Every form. Adding one is a file and a line here. */

import type { Form } from '../form.js';
import { fact } from './fact.js';
import { rejectProposal } from './reject-proposal.js';
import { retract } from './retract.js';
import { searchFact } from './search-fact.js';

export const forms: readonly Form[] = [fact, retract, rejectProposal, searchFact];
