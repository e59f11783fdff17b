/** A change that needs no form: undo, restore, or a choice where the base has changed. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { applyChange, isChangeKind } from '../moderation/apply-change.js';
import { readDraftMessage } from '../moderation/draft-message.js';
import { readComponents } from '../reply/read-components.js';
import { languageFor } from '../texts/language-for.js';

export const change: Action = {
  name: 'change',
  async execute(press, [kind = '', fact, revision, to], services) {
    if (!isChangeKind(kind)) throw new UserError(languageFor(press.locale).texts.errors.forged);
    const chosen = press.isStringSelectMenu() ? press.values[0] : to;
    const reason = readDraftMessage(readComponents(press.message))?.reason ?? '';
    await applyChange(press, { kind, args: [fact ?? '', revision ?? '', chosen ?? ''], reason }, services);
  },
};
