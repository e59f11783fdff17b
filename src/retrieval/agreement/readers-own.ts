import type { Fact } from '../../facts/fact.js';
import { fold } from '../../language/fold.js';
import { asksReader, givesOrders } from '../../language/instructions.js';
import { oncePer } from '../../language/remember.js';
import type { AgreementCheck } from './check.js';

/** What is asked of the reader is answered only by a fact that somebody wrote down such a question for ("are you a bot?"). */
export const readersOwn: AgreementCheck = {
  name: 'readers-own',
  concerns: ({ orders }) => orders,
  disagreement: ({ view }) => (isReaders(view.fact) ? null : 'say anything about this'),
};

const isReaders = oncePer(({ questions }: Fact) =>
  questions.map(fold).some((folded) => asksReader(folded) || givesOrders(folded)),
);
