/** Who made an edit, when and why, in one line. */

import type { Edit } from '../../facts/edit.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import type { Texts } from '../texts/en.js';

/** An edit, perhaps without who made it: that may have been erased since, and only the store knows. */
export type DescribedEdit = Omit<Edit, 'actor'> & Partial<Pick<Edit, 'actor'>>;

/** Markdown, escaped; the reason stands below where there is one. Nobody is notified: no message of ours can. */
export function describeEdit({ actor, ...edit }: DescribedEdit, { moderation }: Texts): string {
  const { revision, operation, atMs, reason } = edit;
  const who = actor === undefined ? '' : ` · ${actor === null ? moderation.someone : `<@${actor}>`}`;
  const when = `<t:${Math.floor(atMs / 1000)}:f>`;
  const why = reason === '' ? '' : `\n-# ${moderation.reason}: ${escapeMarkdown(reason.replace(/\s+/g, ' '))}`;
  return `${moderation.revision(revision)} · ${moderation.operations[operation]}${who} · ${when}${why}`;
}
