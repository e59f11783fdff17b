/** Shows a fact as moderators see it: what it says, since when, and what they must choose about. */

import { ButtonStyle } from 'discord.js';
import type { Edit } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import { describeDraft } from '../../moderation/compare-drafts.js';
import type { Standing } from '../../moderation/standing.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { button, container, file, rows, text } from '../render/blocks.js';
import type { Setting } from '../render/cite-source.js';
import { escapeMarkdown } from '../render/escape-markdown.js';
import { fence } from '../render/fence.js';
import { renderFact } from '../render/render-fact.js';
import type { View } from '../render/view.js';
import { encodeCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import { type DescribedEdit, describeEdit } from './describe-edit.js';
import { describeStale, staleButtons } from './render-stale.js';

const STANDING_COLOUR = 0x5865f2;
const FACT_ROOM = 1800;

/** For the moderator alone. */
export function renderStanding(standing: Standing, setting: Setting): View {
  const { texts } = setting.language;
  const { fact, latest, stale, content } = standing;
  const effective = setting.base.facts.get(fact);
  const shown = effective && renderFact(effective, setting, { emphasis: 'bold', limit: FACT_ROOM });
  const edited = latest ? describeEdit(withoutActor(latest), texts) : texts.moderation.neverEdited;
  const head = [`**${escapeMarkdown(fact)}** · ${edited}`];
  if (effective === undefined) head.push(`**${texts.moderation.doesNotAnswer}**`);
  if (stale) head.push(describeStale(stale, texts));
  const details = content === null ? '' : fence(describeDraft(content).join('\n'));
  const room = MESSAGE_TEXT_LIMIT - head.join('\n').length - (shown?.text.length ?? 0);
  return {
    components: [
      container(STANDING_COLOUR, [
        text(head.join('\n')),
        ...(shown ? [text(shown.text), ...(shown.file ? [file(shown.file.name)] : [])] : []),
        ...(details !== '' && details.length <= room ? [text(details)] : []),
      ]),
      ...rows(stale ? staleButtons(stale, texts) : []),
      ...rows(standingButtons(standing, effective, texts)),
    ],
    files: shown?.file ? [shown.file] : [],
  };
}

/** What is known without the store may be older than an erasure; the history says who. */
function withoutActor({ actor: _, ...edit }: Edit): DescribedEdit {
  return edit;
}

function standingButtons(
  { fact, revision, latest, content }: Standing,
  effective: Fact | undefined,
  { moderation }: Texts,
) {
  const { buttons } = moderation;
  const isRetracted = latest?.operation === 'retract';
  return [
    ...(content === null ? [] : button(buttons.edit, encodeCustomId('fact', 'edit', fact))),
    ...(effective
      ? button(buttons.retract, encodeCustomId('fact', 'retract', fact), { style: ButtonStyle.Danger })
      : []),
    ...(isRetracted
      ? button(buttons.restore, encodeCustomId('change', 'restore', fact, revision), { style: ButtonStyle.Primary })
      : []),
    ...(latest ? button(buttons.history, encodeCustomId('fact', 'history', fact)) : []),
  ];
}
