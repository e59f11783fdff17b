/** Questions without an answer, page by page, each with what a moderator can do about it. */

import { type APIComponentInContainer, ButtonStyle } from 'discord.js';
import { type Gap, wordingKey } from '../../moderation/list-gaps.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { Language } from '../texts/language-for.js';
import { button, container, line, rows, text } from './blocks.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitLines } from './fit-lines.js';
import { renderPager } from './render-pager.js';
import { pageAt, splitPages } from './split-pages.js';
import type { View } from './view.js';

const GAPS_COLOUR = 0x80868f;
/** Seven components each, of the forty that a message may have. */
const GAPS_PER_PAGE = 5;
/** Kept free for the title and what is said below. */
const SPARE_ROOM = 500;
/** Characters for the other wordings of a question. */
const WORDINGS_ROOM = 250;
/** A longer question would take a page for itself. */
const LONGEST_SHOWN = 1_000;

/** For moderators alone. Who asked is not in it. */
export function renderGaps(gaps: readonly Gap[], page: number, { texts }: Language): View {
  const { title, hint, empty } = texts.gaps;
  const pieces = gaps.map((gap) => ({ gap, text: describeGap(gap, texts) }));
  const pages = splitPages(pieces, { limit: MESSAGE_TEXT_LIMIT - SPARE_ROOM, most: GAPS_PER_PAGE });
  const { content: shown, page: at } = pageAt(pages, page);
  const entries = shown.flatMap(({ gap, text: described }): APIComponentInContainer[] => [
    line(),
    text(described),
    ...rows(gapButtons(gap, at, texts)),
  ]);
  const box = [text(`### ${title}`), ...(shown.length > 0 ? [...entries, line(), text(`-# ${hint}`)] : [text(empty)])];
  const pager = renderPager((to, mark) => encodeCustomId('gap', 'page', to, mark), at, pages.length, texts);
  return { components: [container(GAPS_COLOUR, box), ...rows(pager)], files: [] };
}

/** A question as it can be repeated in a sentence, escaped. */
export function quoteQuestion(question: string, { gaps }: Texts): string {
  const whole = question.replace(/\s+/g, ' ').trim();
  return whole.length <= LONGEST_SHOWN ? escapeMarkdown(whole) : gaps.tooLong;
}

function describeGap({ wordings: [first, ...others], people, asked, notHelpful, waiting }: Gap, texts: Texts): string {
  const { gaps } = texts;
  const counts = [
    gaps.asked(people, asked),
    ...(notHelpful > 0 ? [gaps.notHelpful(notHelpful)] : []),
    ...(waiting > 0 ? [gaps.waiting(waiting)] : []),
  ];
  const { kept, missing } = fitLines(
    others.map((other) => `“${quoteQuestion(other.text, texts)}”`),
    WORDINGS_ROOM,
  );
  return [
    `**“${quoteQuestion(first.text, texts)}”**`,
    `-# ${counts.join(' · ')}`,
    ...(kept.length > 0 ? [`-# ${gaps.alsoAsked(kept.join(', '), missing)}`] : []),
  ].join('\n');
}

function gapButtons({ wordings: [first] }: Gap, page: number, { gaps: { buttons } }: Texts) {
  const key = wordingKey(first.text);
  return [
    ...button(buttons.write, encodeCustomId('gap', 'write', key), { style: ButtonStyle.Primary }),
    ...button(buttons.answers, encodeCustomId('gap', 'answers', key)),
    ...button(buttons.dismiss, encodeCustomId('gap', 'dismiss', key, page)),
  ];
}
