/** A fact's history: who changed it, when, why, and what each change changed. Newest first, page by page. */

import type { APISelectMenuOption } from 'discord.js';
import type { Edit } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import { contentAfter } from '../../moderation/content-after.js';
import { container, file, line, menu, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { renderPager } from '../render/render-pager.js';
import { pageAt } from '../render/split-pages.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { describeEdit } from './describe-edit.js';
import { renderChange } from './render-change.js';

const HISTORY_COLOUR = 0x8e7cc3;
const EDITS_PER_PAGE = 4;
/** A page of four with who, when and why stays within one message. */
const CHANGE_ROOM = 550;

/** What a history is shown of. */
export interface History {
  readonly fact: string;
  /** Oldest first; at least one. */
  readonly edits: readonly Edit[];
  /** The fact as the base has it, which is what a restoring edit without content brings back. */
  readonly own: Fact | undefined;
}

/** For the moderator alone. Any revision can be gone back to. */
export function renderHistory({ fact, edits, own }: History, page: number, texts: Texts): View {
  const { moderation } = texts;
  const pages: Edit[][] = [];
  const newestFirst = edits.toReversed();
  for (let at = 0; at < newestFirst.length; at += EDITS_PER_PAGE)
    pages.push(newestFirst.slice(at, at + EDITS_PER_PAGE));
  const { content: shown, page: at } = pageAt(pages, page);
  const entries = shown.map((edit) => {
    const name = `${fact}-${edit.revision}`;
    const before = edits.find(({ revision }) => revision === edit.revision - 1);
    const change = renderChange(
      { before: contentAfter(before, own), after: contentAfter(edit, own) },
      { limit: CHANGE_ROOM, name, texts },
    );
    return { text: `${describeEdit(edit, texts)}\n${change.text}`, files: change.files };
  });
  const files = entries.flatMap((entry) => entry.files);
  return {
    components: [
      container(HISTORY_COLOUR, [
        text(`### ${moderation.historyOf(escapeMarkdown(fact))}`),
        ...entries.flatMap((entry) => [line(), text(entry.text), ...entry.files.map(({ name }) => file(name))]),
      ]),
      ...rows(renderPager((to, mark) => encodeCustomId('fact', 'history', fact, to, mark), at, pages.length, texts)),
      ...rows(undoMenu({ fact, edits, own }, shown, texts)),
    ],
    files,
  };
}

/** The revisions of the page but the latest; on the last page also the fact as the base has it. */
function undoMenu({ fact, edits, own }: History, shown: readonly Edit[], { moderation }: Texts) {
  const latest = edits.at(-1)?.revision ?? 0;
  const options = shown
    .filter(({ revision }) => revision !== latest)
    .map(
      ({ revision, operation }): APISelectMenuOption => ({
        label: `${moderation.revision(revision)} · ${moderation.operations[operation]}`,
        value: String(revision),
      }),
    );
  const first = shown.some(({ revision }) => revision === 1) && own !== undefined;
  const asBase = first ? [{ label: moderation.asBase, value: '0' }] : [];
  return menu(moderation.menus.undo, encodeCustomId('change', 'undo', fact, latest, 'menu'), [...options, ...asBase]);
}
