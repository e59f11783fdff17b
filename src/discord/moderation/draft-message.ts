/**
 * A draft that is not kept yet, as a message: what is wrong with it, and everything that was typed. The message is the only memory
 * of it, so that nothing is lost when the bot starts anew.
 */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { DRAFT_FIELDS, type DraftText } from '../../moderation/draft-text.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { container, file, line, rows, text } from '../render/blocks.js';
import { fence, readFence } from '../render/fence.js';
import type { View } from '../render/view.js';
import type { Texts } from '../texts/en.js';

/** What a message about a draft says and offers. */
export interface DraftMessage {
  /** Markdown, escaped: what stands in the way. */
  readonly notice: string;
  readonly draft: DraftText;
  /** Rows of buttons and menus; they read the draft from the message. */
  readonly controls: Parameters<typeof rows>[0][];
  /** Files that belong to the notice. */
  readonly files?: View['files'];
}

const DRAFT_COLOUR = 0xe0a100;
/** Ids of the components that hold the fields, in their order. */
const FIRST_FIELD_ID = 2001;

/** The room that a notice may take beside a draft, in characters. */
export function roomBeside(draft: DraftText, texts: Texts): number {
  return MESSAGE_TEXT_LIMIT - fieldsOf(draft, texts).reduce((sum, { content }) => sum + content.length, 0);
}

/** A draft too long to be shown is attached instead; then it cannot be taken up by a button, and the message says so. */
export function renderDraft({ notice, draft, controls, files = [] }: DraftMessage, texts: Texts): View {
  const fields = fieldsOf(draft, texts);
  if (notice.length <= roomBeside(draft, texts)) {
    const box = container(DRAFT_COLOUR, [
      text(notice),
      ...files.map(({ name }) => file(name)),
      line(),
      ...fields.map(({ content, id }) => text(content, id)),
    ]);
    return { components: [box, ...controls.flatMap((row) => rows(row))], files };
  }
  const attached = { name: 'draft.txt', text: fields.map(({ label, value }) => `${label}\n\n${value}`).join('\n\n\n') };
  const said = notice.length <= MESSAGE_TEXT_LIMIT / 2 ? `${notice}\n\n` : '';
  return {
    components: [
      container(DRAFT_COLOUR, [
        text(`${said}${texts.moderation.draft.attached}`),
        ...[...files, attached].map(({ name }) => file(name)),
      ]),
    ],
    files: [...files, attached],
  };
}

/** What was typed; undefined for a message that shows no draft. */
export function readDraftMessage(components: readonly APIMessageTopLevelComponent[]): DraftText | undefined {
  const shown = new Map<number | undefined, string>();
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type === ComponentType.TextDisplay) shown.set(inner.id, inner.content);
    }
  }
  const typed = DRAFT_FIELDS.map((name, index) => [name, readFence(shown.get(FIRST_FIELD_ID + index) ?? '')] as const);
  if (typed.every(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(typed.map(([name, value]) => [name, value ?? ''])) as Record<keyof DraftText, string>;
}

function fieldsOf(draft: DraftText, { moderation }: Texts) {
  return DRAFT_FIELDS.flatMap((name, index) => {
    const [value, { label }] = [draft[name], moderation.form[name]];
    return value === '' ? [] : [{ label, value, id: FIRST_FIELD_ID + index, content: `**${label}**\n${fence(value)}` }];
  });
}
