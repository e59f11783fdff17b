/** An answer that was posted before its fact changed, as it shall stand from now on. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import type { KeptChange } from '../../moderation/kept-change.js';
import type { Footnote } from '../../retrieval/footnote.js';
import type { PostedAnswer } from '../../store/store.js';
import { type AnswerParts, composeParts } from '../render/answer-parts.js';
import { button, container, rows, text } from '../render/blocks.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { readAnswer, readHeader } from '../render/read-answer.js';
import { HEADER_ID, renderAnswer } from '../render/render-answer.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Language } from '../texts/language-for.js';

/** The answer as it stands. */
export interface StandingAnswer {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly answer: PostedAnswer;
}

/** The same, and what has happened since. */
export interface OutdatedAnswer extends StandingAnswer {
  readonly change: KeptChange;
}

/** The facts and the language of the server. */
export interface Now {
  readonly footnote: Footnote;
  readonly language: Language;
}

/** No answer's colour, so that nothing takes it for one. */
const RETRACTED_COLOUR = 0x4e5058;

/**
 * Facts are shown as they are now. Where none is left, the message is no answer any more, and looks like none. One without buttons, which is read
 * outside the server, stays so.
 */
export function renderMarked(outdated: OutdatedAnswer, now: Now): View {
  const { components, files } = renderWithButtons(outdated, now);
  const hasButtons = outdated.components.some(isRow);
  return { components: hasButtons ? components : components.filter((component) => !isRow(component)), files };
}

function isRow({ type }: APIMessageTopLevelComponent): boolean {
  return type === ComponentType.ActionRow;
}

function renderWithButtons({ components, answer, change }: OutdatedAnswer, { footnote, language }: Now): View {
  const { base } = footnote;
  const { marks } = language.texts.moderation;
  const when = `<t:${Math.floor(change.edit.atMs / 1000)}:D>`;
  const facts = factsNow(answer, footnote);
  const [first] = facts;
  const question = questionLine(components);
  if (first === undefined)
    return renderRetracted({ question, mark: marks.retracted(when), change, asker: answer.asker }, language);

  const isGone = change.after === null;
  const mark = isGone ? marks.someRetracted(when) : change.before === null ? marks.restored(when) : marks.amended(when);
  const shown = footnote.show(first.id);
  const parts =
    readAnswer(components, base) ??
    (shown && restoreParts(composeParts(shown, language, { guild: answer.guild }), question));
  if (parts === undefined) return renderRetracted({ question, mark, change, asker: answer.asker }, language);
  return renderAnswer(
    { ...parts, facts, mark: `**${mark}**` },
    { base, language },
    { to: 'everyone', asker: answer.asker ?? '' },
  );
}

/** Whether it reads as it would if it were made of the facts as they are. */
export function isUpToDate({ components, answer }: StandingAnswer, { footnote, language }: Now): boolean {
  const { base } = footnote;
  const parts = readAnswer(components, base);
  if (parts === undefined) return false;
  const made = { ...parts, facts: factsNow(answer, footnote) };
  const asker = answer.asker ?? '';
  const { components: now } = renderAnswer(made, { base, language }, { to: 'everyone', asker });
  return textOf(components) === textOf(now);
}

function factsNow({ facts }: PostedAnswer, { base }: Footnote): readonly Fact[] {
  return facts.flatMap((id) => base.facts.get(id) ?? []);
}

function textOf(components: readonly APIMessageTopLevelComponent[]): string {
  return components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : [component]))
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? component.content : []))
    .join('\n');
}

function renderRetracted(
  {
    question,
    mark,
    change,
    asker,
  }: { readonly question: string; readonly mark: string; readonly change: KeptChange; readonly asker: string | null },
  { texts }: Language,
): View {
  const statement = change.before?.statement.replace(/\s+/g, ' ').trim();
  const said = statement === undefined ? [] : [text(`-# ~~${escapeMarkdown(statement)}~~`)];
  return {
    components: [
      container(RETRACTED_COLOUR, [
        ...(question === '' ? [] : [text(question, HEADER_ID)]),
        text(`**${mark}**`),
        ...said,
      ]),
      ...rows(button(texts.buttons.dismiss, encodeCustomId('dismiss', asker ?? ''))),
    ],
    files: [],
  };
}

function restoreParts(parts: AnswerParts, question: string): AnswerParts {
  return { ...parts, header: [question, parts.header].filter((line) => line !== '').join('\n') };
}

/** The line that repeats the question, where the answer has one. */
function questionLine(components: readonly APIMessageTopLevelComponent[]): string {
  return (
    readHeader(components)
      ?.split('\n')
      .find((line) => line.startsWith('-# “')) ?? ''
  );
}
