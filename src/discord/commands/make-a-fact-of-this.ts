/** "Make a fact of this" in a message's context menu: the form, filled with what somebody wrote, or with the beginning of it, and then its title says so. */

import { UserError } from '../../errors.js';
import { LONGEST_QUOTE, LONGEST_STATEMENT } from '../../facts/check-draft.js';
import type { FactDraft } from '../../facts/edit.js';
import type { FactBase } from '../../facts/fact-base.js';
import { emptyDraft, writeDraft } from '../../moderation/draft-text.js';
import { firstSentences } from '../../moderation/first-sentences.js';
import type { MessageCommand } from '../command.js';
import { declareOnMessage } from '../declare-command.js';
import { NEW_FACT } from '../moderation/draft-subject.js';
import { openFactForm } from '../moderation/open-fact-form.js';
import { requireModerator } from '../moderation/require-moderator.js';
import { stripMarkup } from '../reply/strip-markup.js';
import { languageFor } from '../texts/language-for.js';

export const makeFact: MessageCommand = {
  data: declareOnMessage('make-fact', 'servers'),

  async execute(interaction, services) {
    const { guild } = await requireModerator(interaction, services);
    const { texts } = languageFor(interaction.locale);
    const { targetMessage } = interaction;
    const written = stripMarkup(targetMessage.content);
    if (written === '') throw new UserError(texts.errors.emptyMessage);
    // Without the author's name, which the journal would keep for ever.
    const { url: link } = targetMessage;
    const title = texts.moderation.messageTitle;
    const quoted = quoteIn(written, services.footnoteFor(guild).base) ?? {
      ...emptyDraft(null),
      external: [{ link, title, quote: firstSentences(written, LONGEST_QUOTE) }],
    };
    const statement = firstSentences(written, LONGEST_STATEMENT);
    await openFactForm(interaction, {
      subject: NEW_FACT,
      text: writeDraft({ ...quoted, statement }),
      ...(statement !== written && { title: texts.moderation.form.shortenedTitle }),
    });
  },
};

/** Cites the document, where what was written stands in one. */
function quoteIn(written: string, { documents }: FactBase): FactDraft | undefined {
  for (const { id, text } of documents.values()) {
    if (text.includes(written)) return { ...emptyDraft(id), citations: [{ document: id, quote: written }] };
  }
  return undefined;
}
