/** The option in which somebody names a document: by id where it was picked, by title where it was typed. */

import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { Document } from '../../documents/document.js';
import type { Footnote } from '../../retrieval/footnote.js';
import { AUTOCOMPLETE_LIMIT, CHOICE_NAME_LIMIT } from '../limits.js';

/** The document meant; undefined where none is near. */
export function chooseDocument(footnote: Footnote, wanted: string): Document | undefined {
  return footnote.base.documents.get(wanted) ?? footnote.findDocuments(wanted, 1)[0];
}

/** Documents that fit what has been typed. */
export function suggestDocuments(footnote: Footnote, typed: string): ApplicationCommandOptionChoiceData<string>[] {
  return footnote
    .findDocuments(typed, AUTOCOMPLETE_LIMIT)
    .map(({ id, title }) => ({ name: title.length > 0 && title.length <= CHOICE_NAME_LIMIT ? title : id, value: id }));
}
