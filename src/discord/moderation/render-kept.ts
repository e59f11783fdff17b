/** Says that a change was kept, and what it changed. */

import type { Edit, FactDraft } from '../../facts/edit.js';
import { button, container, file, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { describeEdit } from './describe-edit.js';
import { renderChange } from './render-change.js';

const KEPT_COLOUR = 0x2e9e5b;
const CHANGE_ROOM = 2500;

/** `change` is left out where what the fact said before is not known any more. */
export function renderKept(
  edit: Edit,
  change: { readonly before: FactDraft | null; readonly after: FactDraft | null } | undefined,
  texts: Texts,
): View {
  const { moderation } = texts;
  const { fact, revision } = edit;
  const shown = change && renderChange(change, { limit: CHANGE_ROOM, name: fact, texts });
  const header = `### ${moderation.kept}\n**${escapeMarkdown(fact)}** · ${describeEdit(edit, texts)}`;
  return {
    components: [
      container(KEPT_COLOUR, [
        text(header),
        ...(shown ? [text(shown.text), ...shown.files.map(({ name }) => file(name))] : []),
      ]),
      ...rows([
        ...button(moderation.buttons.edit, encodeCustomId('fact', 'edit', fact)),
        ...button(moderation.buttons.history, encodeCustomId('fact', 'history', fact)),
        ...button(moderation.buttons.undo, encodeCustomId('change', 'undo', fact, revision, revision - 1)),
      ]),
    ],
    files: shown?.files ?? [],
  };
}
