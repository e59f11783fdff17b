/** What a moderator is shown where a change without a form was not made, and how to go on. */

import { ButtonStyle } from 'discord.js';
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

/** The change as it was asked for. */
export interface AskedChange {
  readonly kind: ChangeKind;
  readonly fact: string;
  readonly revision: number;
  /** NaN where it goes back to none. */
  readonly to: number;
  readonly reason: string;
}

type Stopped = Exclude<Changed, { readonly kind: 'stored' | 'repeated' }>;

/** The reason that was given stands in the message, and is read from there again. */
export function renderStoppedChange(stopped: Stopped, asked: AskedChange, { base, language }: Setting): View {
  const { texts } = language;
  const { draft, buttons } = texts.moderation;
  const again = (label: string, revision: number, style: ButtonStyle.Danger | ButtonStyle.Primary) =>
    button(label, encodeCustomId('change', asked.kind, asked.fact, revision, Number.isNaN(asked.to) ? '' : asked.to), {
      style,
    });
  const history = button(buttons.history, encodeCustomId('fact', 'history', asked.fact));
  const show = (notice: string, ...controls: ReturnType<typeof again>) =>
    renderDraft(
      {
        notice,
        draft: { statement: '', quote: '', details: '', questions: '', reason: asked.reason },
        controls: [[...controls, ...history]],
      },
      texts,
    );
  switch (stopped.kind) {
    case 'refused':
      return show(
        `### ${draft.refused}\n${stopped.problems.map((problem) => `- ${describeProblem(problem, base, texts)}`).join('\n')}`,
        ...button(buttons.edit, encodeCustomId('fact', 'edit', asked.fact)),
      );
    case 'away':
      return show(
        describeOutage(stopped.error, texts),
        ...again(buttons.tryAgain, asked.revision, ButtonStyle.Primary),
      );
    case 'conflict': {
      const { current } = stopped;
      const said = current ? `\n${describeEdit(current, texts)}` : '';
      return show(
        `### ${draft.conflict}${said}`,
        ...again(buttons.doItAnyway, current?.revision ?? 0, ButtonStyle.Danger),
      );
    }
  }
}
