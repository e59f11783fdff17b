/** Facts in sections, page by page: what `/brief`, `/who`, `/timeline` and `/sources` show. */

import { type APIMessageTopLevelComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { encodeCustomId, parseCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';
import { button, container, line, menu, rows, text } from './blocks.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitLines } from './fit-lines.js';
import { factMenu } from './render-answer.js';
import { renderPager } from './render-pager.js';
import { pageAt, splitPages } from './split-pages.js';
import type { View } from './view.js';

/** One entry; with a fact or an option, a menu opens it. */
export interface ListingEntry {
  /** Markdown, escaped. */
  readonly text: string;
  readonly fact?: Fact;
  /** Of the listing's own menu. */
  readonly option?: APISelectMenuOption;
}

/** Entries under a heading. */
export interface ListingSection {
  /** As plain text; null for none. */
  readonly heading: string | null;
  readonly entries: readonly ListingEntry[];
}

/** What is listed, and whose pages these are. */
export interface Listing {
  /** Lines of Markdown, escaped: the title and what is said of it. One that is too long is left out. */
  readonly header: readonly string[];
  readonly sections: readonly ListingSection[];
  /** The sentence for a listing without entries. */
  readonly empty: string;
  /** Name of the command that renders the pages, and the key that it renders. */
  readonly command: string;
  readonly key: string;
  /** A menu of the page's options, instead of the one that opens facts. */
  readonly menu?: { readonly placeholder: string; readonly customId: string | null };
}

/** How a listing is known again when its message comes back. */
const LISTING_COLOUR = 0x5865f2;
/** A page that is read at one glance, also on a telephone. */
const ENTRIES_PER_PAGE = 8;
const HEADER_ROOM = 1200;
/** Marks the menu that opens facts. */
const LISTED = 'listed';
/** Kept free for the lines between sections. */
const SPARE_ROOM = 100;

/** Renders one page for the reader alone, with a button to share it. */
export function renderListing(listing: Listing, page: number, { texts }: Language): View {
  const { command, key } = listing;
  const header = fitLines(listing.header, HEADER_ROOM).kept.join('\n') || listing.empty;
  const room = MESSAGE_TEXT_LIMIT - header.length - SPARE_ROOM;
  const pieces = listing.sections.flatMap(({ heading, entries }) =>
    entries.map((entry) => {
      const title = heading === null ? '' : `**${escapeMarkdown(heading.replace(/\s+/g, ' '))}**\n`;
      const body = title.length + entry.text.length <= room ? entry.text : `- ${texts.fact.tooLongForList}`;
      return { title: title.length <= room / 2 ? title : '', body, entry, text: `${title}${body}\n` };
    }),
  );
  const pages = splitPages(pieces, { limit: room, most: ENTRIES_PER_PAGE });
  const { content: shown, page: at } = pageAt(pages, page);

  const groups: { title: string; bodies: string[] }[] = [];
  for (const { title, body } of shown) {
    const last = groups.at(-1);
    if (last && last.title === title) last.bodies.push(body);
    else groups.push({ title, bodies: [body] });
  }
  const content = groups.length > 0 ? groups.map(({ title, bodies }) => title + bodies.join('\n')) : [listing.empty];
  const options = shown.flatMap(({ entry }) => entry.option ?? []);
  const facts = shown.flatMap(({ entry }) => entry.fact ?? []);
  const opener = listing.menu
    ? menu(listing.menu.placeholder, listing.menu.customId, options)
    : factMenu(texts.menus.open, encodeCustomId('open', LISTED), facts, texts);
  return {
    components: [
      container(LISTING_COLOUR, [text(header), line(), ...content.map((group) => text(group))]),
      ...rows(renderPager((to, mark) => encodeCustomId('turn', command, key, to, mark), at, pages.length, texts)),
      ...rows(opener),
      ...rows(button(texts.buttons.share, encodeCustomId('share', command, key, at), { style: ButtonStyle.Primary })),
    ],
    files: [],
  };
}

/** Ids of the facts on a page, in its order. */
export function readListedIds(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  const controls = components.flatMap((component) =>
    component.type === ComponentType.ActionRow ? component.components : [],
  );
  return controls.flatMap((control) => {
    if (control.type !== ComponentType.StringSelect) return [];
    const parsed = parseCustomId(control.custom_id);
    return parsed?.action === 'open' && parsed.args[0] === LISTED ? control.options.map(({ value }) => value) : [];
  });
}

/** Whether a message shows a listing. */
export function isListing(components: readonly APIMessageTopLevelComponent[]): boolean {
  return components.some(
    (component) => component.type === ComponentType.Container && component.accent_color === LISTING_COLOUR,
  );
}
