/** The option in which somebody says what a new fact rests on: a document, or a page from elsewhere. */

import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { UserError } from '../../errors.js';
import type { FactDraft } from '../../facts/edit.js';
import { emptyDraft } from '../../moderation/draft-text.js';
import type { Footnote } from '../../retrieval/footnote.js';
import { AUTOCOMPLETE_LIMIT } from '../limits.js';
import { chooseDocument, suggestDocuments } from '../reply/choose-document.js';
import type { Services } from '../services.js';
import type { Texts } from '../texts/en.js';
import { languageFor } from '../texts/language-for.js';

/** What the source is called where it is a page. No document has such an id. */
const PAGE = '@page';

/** An empty draft that cites it. @throws UserError where no document is near. */
export function draftFrom(source: string, footnote: Footnote, texts: Texts): FactDraft {
  const document = source === PAGE ? null : chooseDocument(footnote, source)?.id;
  if (document === undefined) throw new UserError(texts.errors.noDocument);
  return emptyDraft(document);
}

/** Documents that fit what has been typed, and behind them the page. */
export function suggestSources(
  interaction: AutocompleteInteraction,
  services: Services,
): ApplicationCommandOptionChoiceData<string>[] {
  const { texts } = languageFor(interaction.locale);
  const documents = suggestDocuments(services.footnoteFor(interaction.guildId), interaction.options.getFocused());
  return [...documents.slice(0, AUTOCOMPLETE_LIMIT - 1), { name: texts.moderation.fromElsewhere, value: PAGE }];
}
