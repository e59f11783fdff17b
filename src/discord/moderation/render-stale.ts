/** What moderators are told where the base has changed beneath an edit, and what they can choose. */

import { ButtonStyle } from 'discord.js';
import type { StaleEdit } from '../../facts/find-stale-edits.js';
import { toDraft } from '../../facts/fingerprint.js';
import { button } from '../render/blocks.js';
import { quoteBlock } from '../render/render-fact.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { renderChange } from './render-change.js';

const CHANGE_ROOM = 1200;
const SHOWN_QUOTES = 2;
const SHOWN_QUOTE = 200;

/** Markdown, escaped. */
export function describeStale({ edit, baseChanged, baseNow, lostQuotes }: StaleEdit, texts: Texts): string {
  const { stale } = texts.moderation;
  const changed = baseNow === undefined ? stale.baseGone : stale.baseChanged;
  const compared =
    baseChanged && baseNow !== undefined
      ? [
          renderChange({ before: edit.body, after: toDraft(baseNow) }, { limit: CHANGE_ROOM, name: edit.fact, texts })
            .text,
        ]
      : [];
  const quotes = lostQuotes
    .slice(0, SHOWN_QUOTES)
    .flatMap(({ quote }) => (quote.length <= SHOWN_QUOTE ? [quoteBlock(quote)] : []));
  return [
    ...(baseChanged ? [`**${changed}**`, ...compared] : []),
    ...(lostQuotes.length > 0 ? [`**${stale.lostQuotes(lostQuotes.length)}**`, ...quotes] : []),
  ].join('\n');
}

/** Keeping needs quotes that stand; else the fact must be edited. */
export function staleButtons({ edit, lostQuotes }: StaleEdit, { moderation }: Texts) {
  const { buttons } = moderation;
  const { fact, revision } = edit;
  return [
    ...(lostQuotes.length === 0
      ? button(buttons.keepMine, encodeCustomId('change', 'keep', fact, revision), { style: ButtonStyle.Primary })
      : []),
    ...button(buttons.takeBase, encodeCustomId('change', 'take', fact, revision)),
  ];
}
