/** The answer to a question that had none when it was asked. Without buttons, for it is read outside the server too. */

import type { Fact } from '../../facts/fact.js';
import { container, file, text } from './blocks.js';
import type { Setting } from './cite-source.js';
import { escapeMarkdown } from './escape-markdown.js';
import { KIND_COLOURS } from './render-answer.js';
import { renderFact } from './render-fact.js';
import type { View } from './view.js';

/** A longer question is not repeated: nothing is cut, and room is for the fact. */
const REPEATED_QUESTION = 600;
const FACT_ROOM = 3_000;

/** `asked`: the question and the id of its channel, for who asked it; null for others, whom it was not addressed to. */
export function renderFilled(
  fact: Fact,
  setting: Setting,
  asked: { readonly question: string; readonly channel: string } | null,
): View {
  const { gaps } = setting.language.texts;
  const isRepeated = asked !== null && asked.question.length <= REPEATED_QUESTION;
  const lead =
    asked === null
      ? gaps.answeredHere
      : gaps.answered(isRepeated ? escapeMarkdown(asked.question) : '…', `<#${asked.channel}>`);
  const block = renderFact(fact, setting, { emphasis: 'large', limit: FACT_ROOM });
  const box = [text(`-# ${lead}`), text(block.text), ...(block.file ? [file(block.file.name)] : [])];
  return { components: [container(KIND_COLOURS.answer, box)], files: block.file ? [block.file] : [] };
}
