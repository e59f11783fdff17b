/** Facts in sections, page by page: what `/brief`, `/who`, `/timeline` and `/sources` show. */

import { type APIMessageTopLevelComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { encodeCustomId, parseCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';
import { button, container, line, menu, rows, text } from './blocks.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitLines } from './fit-lines.js';
import { type LongList, pageFrom } from './page-from.js';
import { factMenu } from './render-answer.js';
import { renderLeaves } from './render-pager.js';
import type { View } from './view.js';

/** One entry; with a fact or an option, a menu opens it. */
export interface ListingEntry {
  /** Markdown, escaped. */
  readonly text: string;
  readonly fact?: Fact;
  /** Of the listing's own menu. */
  readonly option?: APISelectMenuOption;
}

/** Entries under a heading, each made when its page is open. */
export interface ListingSection {
  /** As plain text; null for none. */
  readonly heading: string | null;
  readonly entries: LongList<ListingEntry>;
}

/** A section of what `items` show. */
export function listSection<T>(
  heading: string | null,
  items: readonly T[],
  show: (item: T) => ListingEntry,
): ListingSection {
  return { heading, entries: { length: items.length, at: (index) => show(items[index] as T) } };
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

/** Renders the page that begins at entry `from`, for the reader alone, with a button to share it. */
export function renderListing(listing: Listing, from: number, { texts }: Language): View {
  const { command, key } = listing;
  const header = fitLines(listing.header, HEADER_ROOM).kept.join('\n') || listing.empty;
  const room = MESSAGE_TEXT_LIMIT - header.length - SPARE_ROOM;
  const pieces = joinSections(listing.sections, (entry, heading) => {
    const title = heading === null ? '' : `**${escapeMarkdown(heading.replace(/\s+/g, ' '))}**\n`;
    const body = title.length + entry.text.length <= room ? entry.text : `- ${texts.fact.tooLongForList}`;
    return { title: title.length <= room / 2 ? title : '', body, entry, text: `${title}${body}\n` };
  });
  const { first, shown, previous, next } = pageFrom(from, pieces, { limit: room, most: ENTRIES_PER_PAGE });
  const label = texts.buttons.range(first + 1, first + shown.length, pieces.length);

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
      ...rows(
        renderLeaves(
          (to, mark) => encodeCustomId('turn', command, key, to, mark),
          { here: first, previous, next, label },
          texts,
        ),
      ),
      ...rows(opener),
      ...rows(
        button(texts.buttons.share, encodeCustomId('share', command, key, first), { style: ButtonStyle.Primary }),
      ),
    ],
    files: [],
  };
}

/** All entries in order, each shown with its section's heading. */
function joinSections<T>(
  sections: readonly ListingSection[],
  show: (entry: ListingEntry, heading: string | null) => T,
): LongList<T> {
  return {
    length: sections.reduce((sum, { entries }) => sum + entries.length, 0),
    at(index) {
      let before = 0;
      for (const { heading, entries } of sections) {
        if (index < before + entries.length) return show(entries.at(index - before), heading);
        before += entries.length;
      }
      throw new RangeError(`There is no entry ${index}.`);
    },
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
