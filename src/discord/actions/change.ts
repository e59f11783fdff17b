/** A change that needs no form: undo, restore, or a choice where the base has changed. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { applyChange, isChangeKind } from '../moderation/apply-change.js';
import { readDraftMessage } from '../moderation/draft-message.js';
import { PAST_CONTRADICTIONS } from '../moderation/past-contradictions.js';
import { chosenIn } from '../reply/chosen-in.js';
import { readComponents } from '../reply/read-components.js';
import { languageFor } from '../texts/language-for.js';

export const change: Action = {
  name: 'change',
  async execute(press, [kind = '', fact = '', seen = '', to, way], services) {
    if (!isChangeKind(kind)) throw new UserError(languageFor(press.locale).texts.errors.forged);
    const chosen = chosenIn(press);
    const onward = way !== undefined && Object.hasOwn(PAST_CONTRADICTIONS, way) ? PAST_CONTRADICTIONS[way] : undefined;
    const reason = readDraftMessage(readComponents(press.message))?.reason ?? '';
    // A menu picks the revision to go back to, or, on the way past a contradiction, the facts to link.
    const back = onward === undefined ? (chosen[0] ?? to) : to;
    await applyChange(press, { kind, args: [fact, seen, back ?? ''], reason, ...onward?.(chosen) }, services);
  },
};
