/** The buttons of `/gaps`: what a moderator does about a question without an answer. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { chooseFact, teachFact } from '../gaps/answer-gap.js';
import { dismissGap, restoreGap } from '../gaps/dismiss-gap.js';
import type { GapPress } from '../gaps/gap-press.js';
import { searchFact } from '../gaps/search-fact.js';
import { turnGaps } from '../gaps/show-gaps.js';
import { writeFact } from '../gaps/write-fact.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { isOnPrivateMessage } from '../reply/respond.js';
import { languageFor } from '../texts/language-for.js';

const VERBS: Readonly<Record<string, (pressed: GapPress) => Promise<void>>> = {
  page: turnGaps,
  write: writeFact,
  answers: chooseFact,
  search: searchFact,
  teach: teachFact,
  dismiss: dismissGap,
  restore: restoreGap,
};

export const gap: Action = {
  name: 'gap',
  async execute(press, [verb = '', key = '', page], services) {
    const language = languageFor(press.locale);
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (act === undefined || !isOnPrivateMessage(press)) throw new UserError(language.texts.errors.forged);
    await act({ press, moderator: await requireModerator(press, services), key, page, language, services });
  },
};
