/** Says where a quote from outside the documents is said to stand, and that nobody has checked it. */

import type { ExternalSource } from '../../facts/fact.js';
import type { Texts } from '../texts/en.js';
import { escapeMarkdown } from './escape-markdown.js';

/** `Title <https://…> · *cited by a moderator, not verified*`, as Markdown. */
export function citePage({ title, link }: ExternalSource, { fact }: Texts): string {
  return `${escapeMarkdown(title.replace(/\s+/g, ' '))} ${formatLink(link)} · *${fact.notVerified}*`;
}

/** A web address stays an address, without a preview; anything else is text. */
export function formatLink(source: string): string {
  return /^https?:\/\/[^\s<>()*_~`|\\]+$/.test(source) ? `<${source}>` : escapeMarkdown(source.replace(/\s+/g, ' '));
}
