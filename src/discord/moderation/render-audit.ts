/** A change as the audit channel keeps it: before and after, who, when and why. */

import type { Edit } from '../../facts/edit.js';
import type { KeptChange } from '../../moderation/kept-change.js';
import { button, container, file, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { describeEdit } from './describe-edit.js';
import { renderChange } from './render-change.js';

const AUDIT_COLOUR = 0x5865f2;
const CHANGE_ROOM = 3000;

/** What stands above the change, and names who made it. */
export function renderAuditHeader(edit: Edit, texts: Texts): string {
  return `### ${texts.moderation.audit.title}\n**${escapeMarkdown(edit.fact)}** · ${describeEdit(edit, texts)}`;
}

/** For the whole channel. The buttons work for moderators alone. */
export function renderAudit({ edit, before, after }: KeptChange, texts: Texts): View {
  const { moderation } = texts;
  const { fact } = edit;
  const change = renderChange({ before, after }, { limit: CHANGE_ROOM, name: fact, texts });
  return {
    components: [
      container(AUDIT_COLOUR, [
        text(renderAuditHeader(edit, texts)),
        text(change.text),
        ...change.files.map(({ name }) => file(name)),
      ]),
      ...rows([
        ...button(moderation.buttons.show, encodeCustomId('fact', 'show', fact)),
        ...button(moderation.buttons.history, encodeCustomId('fact', 'history', fact)),
      ]),
    ],
    files: change.files,
  };
}
