/** What a moderator is shown where a change without a form was not made, and how to go on. */

import { ButtonStyle } from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import type { Changed } from '../../moderation/change-fact.js';
import { button } from '../render/blocks.js';
import type { Setting } from '../render/cite-source.js';
import { describeOutage } from '../render/describe-outage.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { ChangeKind } from './apply-change.js';
import { describeEdit } from './describe-edit.js';
import { describeProblem } from './describe-problem.js';
import { renderDraft } from './draft-message.js';
import { renderPast } from './past-contradictions.js';

/** The change as it was asked for. */
export interface AskedChange {
  readonly kind: ChangeKind;
  readonly fact: string;
  readonly revision: number;
  /** NaN where it goes back to none. */
  readonly to: number;
  readonly reason: string;
}

/** It would contradict facts that are there, and does not link them; nothing was changed. */
export interface Contradicts {
  readonly kind: 'contradicts';
  readonly facts: readonly Fact[];
}

type Stopped = Exclude<Changed, { readonly kind: 'stored' | 'repeated' }> | Contradicts;

/** The reason that was given stands in the message, and is read from there again. */
export function renderStoppedChange(stopped: Stopped, asked: AskedChange, { base, language }: Setting): View {
  const { texts } = language;
  const { draft: said, buttons } = texts.moderation;
  const idOf = (revision: number, ...way: string[]) =>
    encodeCustomId('change', asked.kind, asked.fact, revision, Number.isNaN(asked.to) ? '' : asked.to, ...way);
  const again = (label: string, revision: number, style: ButtonStyle.Danger | ButtonStyle.Primary) =>
    button(label, idOf(revision), { style });
  const history = button(buttons.history, encodeCustomId('fact', 'history', asked.fact));
  const draft = { statement: '', quote: '', details: '', questions: '', reason: asked.reason };
  const show = (notice: string, ...controls: ReturnType<typeof again>) =>
    renderDraft({ notice, draft, controls: [[...controls, ...history]] }, texts);
  switch (stopped.kind) {
    case 'refused':
      return show(
        `### ${said.refused}\n${stopped.problems.map((problem) => `- ${describeProblem(problem, base, texts)}`).join('\n')}`,
        ...button(buttons.edit, encodeCustomId('fact', 'edit', asked.fact)),
      );
    case 'contradicts': {
      const { notice, controls } = renderPast(stopped.facts, (way) => idOf(asked.revision, way), language);
      return renderDraft({ notice, draft, controls: [...controls, history] }, texts);
    }
    case 'away':
      return show(
        describeOutage(stopped.error, texts),
        ...again(buttons.tryAgain, asked.revision, ButtonStyle.Primary),
      );
    case 'conflict': {
      const { current } = stopped;
      const theirs = current ? `\n${describeEdit(current, texts)}` : '';
      return show(
        `### ${said.conflict}${theirs}`,
        ...again(buttons.doItAnyway, current?.revision ?? 0, ButtonStyle.Danger),
      );
    }
  }
}
