/** An answer as a message. Pure: the same parts always give the same view. */

import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
} from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import type { AnswerKind } from '../../retrieval/answer.js';
import { BUTTON_LABEL_LIMIT, MESSAGE_TEXT_LIMIT, OPTION_LABEL_LIMIT, SELECT_OPTIONS_LIMIT } from '../limits.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { AnswerParts } from './answer-parts.js';
import { button, container, file, line, menu, rows, text } from './blocks.js';
import type { Setting } from './cite-source.js';
import { labelFact } from './label-fact.js';
import { type Emphasis, type FactBlock, renderFact } from './render-fact.js';
import { renderPager } from './render-pager.js';
import { pageAt, splitPages } from './split-pages.js';
import type { View } from './view.js';

/** The edge of each kind's box, and how an answer's kind is known again when its message comes back. */
export const KIND_COLOURS: Readonly<Record<AnswerKind, number>> = {
  answer: 0x2e9e5b,
  list: 0x2f7dd1,
  closest: 0xe0a100,
  unknown: 0x80868f,
};

/** Ids of the components that are read back. */
export const HEADER_ID = 1001;
export const NOTES_ID = 1002;
export const MARK_ID = 1003;

/** More quotes than this are not read at one glance. */
const FACTS_PER_PAGE = 5;
/**
 * Each menu is two components of the forty that a message may have. Beside them at most 31 others: the box, its header, mark, notes and
 * counts, five facts of a line, a text and a file each, the pager, the buttons and the related facts.
 */
const SOURCE_MENUS = 4;
/** Kept free for the line that says how much is shown. */
const COUNT_ROOM = 200;

/** Who sees it: the asker alone, or everyone, and then who may dismiss it. */
export type Audience = { readonly to: 'asker' } | { readonly to: 'everyone'; readonly asker: string };

/** Renders one page of an answer. */
export function renderAnswer(parts: AnswerParts, setting: Setting, audience: Audience, page = 0): View {
  const { texts } = setting.language;
  const room = MESSAGE_TEXT_LIMIT - parts.header.length - parts.mark.length - parts.notes.length - COUNT_ROOM;
  // The menus are the list's memory. What is beyond them is counted and left out.
  const listed = uniqueFacts(parts.facts).slice(0, SOURCE_MENUS * SELECT_OPTIONS_LIMIT);
  const emphasis = chooseEmphasis(parts);
  const blocks = listed.map((fact) => renderFact(fact, setting, { emphasis, limit: room }));
  const pages = splitPages(blocks, { limit: room, most: FACTS_PER_PAGE });
  const { content: shown, page: at } = pageAt(pages, page);

  const counts = [
    ...(pages.length > 1 ? [`-# ${texts.moreOnOtherPages(shown.length, listed.length)}`] : []),
    ...(parts.facts.length > listed.length ? [`-# ${texts.factsLeftOut(parts.facts.length - listed.length)}`] : []),
    ...(parts.candidates.length > 0 ? [`-# ${texts.didYouMean}`] : []),
  ];
  const box: APIComponentInContainer[] = [
    text(parts.header, HEADER_ID),
    ...(parts.mark ? [text(parts.mark, MARK_ID)] : []),
    ...shown.flatMap((block, index) => placeFact(block, index > 0 || parts.kind !== 'answer')),
    ...(parts.notes ? [line(), text(parts.notes, NOTES_ID)] : []),
    ...(counts.length > 0 ? [text(counts.join('\n'))] : []),
  ];
  const owner = audience.to === 'everyone' ? audience.asker : '';
  const components: APIMessageTopLevelComponent[] = [
    container(KIND_COLOURS[parts.kind], box),
    ...rows(candidateButtons(parts, owner, texts)),
    ...rows(renderPager((to, mark) => encodeCustomId('page', to, owner, mark), at, pages.length, texts)),
    ...sourceMenus(listed, texts).flatMap(rows),
    ...rows(actionButtons(parts, audience, texts)),
    ...rows(factMenu(texts.menus.related, encodeCustomId('open', 'related'), parts.related, texts)),
  ];
  return { components, files: shown.flatMap((block) => (block.file ? [block.file] : [])) };
}

/** A menu that opens one of the facts. `before`: how many come before them where a list has several menus. */
export function factMenu(
  placeholder: string,
  customId: string | null,
  facts: readonly Fact[],
  texts: Texts,
  before = 0,
) {
  return menu(
    placeholder,
    customId,
    uniqueFacts(facts).map((fact, index) => factOption(fact, before + index, texts)),
  );
}

function factOption(fact: Fact, index: number, texts: Texts): APISelectMenuOption {
  return { label: labelFact(fact, OPTION_LABEL_LIMIT, texts.menus.fact(index + 1)), value: fact.id };
}

function uniqueFacts(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function chooseEmphasis({ kind, facts }: AnswerParts): Emphasis {
  if (kind === 'closest') return 'plain';
  return facts.length === 1 ? 'large' : 'bold';
}

function placeFact(block: FactBlock, parted: boolean): APIComponentInContainer[] {
  return [...(parted ? [line()] : []), text(block.text), ...(block.file ? [file(block.file.name)] : [])];
}

function candidateButtons({ candidates }: AnswerParts, owner: string, texts: Texts) {
  return uniqueFacts(candidates).flatMap((fact, index) =>
    button(labelFact(fact, BUTTON_LABEL_LIMIT, texts.menus.fact(index + 1)), encodeCustomId('show', fact.id, owner), {
      style: ButtonStyle.Primary,
    }),
  );
}

/** One for each 25 facts; none for a single fact, which has a button. */
function sourceMenus(facts: readonly Fact[], texts: Texts) {
  if (facts.length < 2) return [];
  const count = Math.ceil(facts.length / SELECT_OPTIONS_LIMIT);
  return Array.from({ length: count }, (_, index) => {
    const start = index * SELECT_OPTIONS_LIMIT;
    const group = facts.slice(start, start + SELECT_OPTIONS_LIMIT);
    const placeholder = count === 1 ? texts.menus.sources : texts.menus.sourcesFrom(start + 1, start + group.length);
    return factMenu(placeholder, encodeCustomId('source', '', start), group, texts, start);
  });
}

function actionButtons({ facts, kind, mayWait }: AnswerParts, audience: Audience, texts: Texts) {
  const [first] = facts;
  return [
    ...(first && facts.length === 1 ? button(texts.buttons.source, encodeCustomId('source', first.id)) : []),
    ...(audience.to === 'asker'
      ? button(texts.buttons.share, encodeCustomId('share'), { style: ButtonStyle.Primary })
      : []),
    ...(first ? button(texts.buttons.helpful, encodeCustomId('feedback', 'helpful', first.id)) : []),
    ...(first || kind === 'unknown'
      ? button(texts.buttons.unhelpful, encodeCustomId('feedback', 'unhelpful', first?.id ?? ''))
      : []),
    ...(mayWait ? button(texts.gaps.tellMe, encodeCustomId('tell', 'wait')) : []),
    ...(audience.to === 'everyone' ? button(texts.buttons.dismiss, encodeCustomId('dismiss', audience.asker)) : []),
  ];
}
