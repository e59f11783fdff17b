/** Opens a fact for a moderator: as it stands, its history, the form that edits it, or the one that retracts it. */

import { UserError } from '../../errors.js';
import type { Action } from '../action.js';
import { editFact } from '../moderation/edit-fact.js';
import { findStanding } from '../moderation/find-standing.js';
import { renderReasonForm } from '../moderation/reason-form.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { showFact } from '../moderation/show-fact.js';
import { showHistory } from '../moderation/show-history.js';
import { parsePage } from '../reply/parse-page.js';
import { encodeCustomId } from '../state/custom-id.js';
import { languageFor } from '../texts/language-for.js';

export const fact: Action = {
  name: 'fact',
  async execute(press, [verb, named = '', page], services) {
    const { texts } = languageFor(press.locale);
    const id = press.isStringSelectMenu() ? (press.values[0] ?? '') : named;
    switch (verb) {
      case 'show':
        return showFact(press, id, services);
      case 'edit':
        return editFact(press, id, services);
      case 'history':
        return showHistory(press, { fact: id, page: parsePage(page) ?? 0 }, services);
      case 'retract': {
        const { guild } = await requireModerator(press, services);
        const { revision } = findStanding(id, { guild, services, texts });
        const customId = encodeCustomId('retract', id, revision);
        if (customId !== null)
          return press.showModal(renderReasonForm(texts.moderation.form.retractTitle, customId, texts));
      }
    }
    throw new UserError(texts.errors.forged);
  },
};
