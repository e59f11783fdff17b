/** Reads an answer back from the message that shows it, so that paging, sharing and follow-ups need no memory of ours. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Fact } from '../../facts/fact.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { AnswerKind } from '../../retrieval/answer.js';
import { parseCustomId } from '../state/custom-id.js';
import type { AnswerParts } from './answer-parts.js';
import { HEADER_ID, KIND_COLOURS, MARK_ID, NOTES_ID } from './render-answer.js';

interface Found {
  readonly texts: Map<number | undefined, string>;
  readonly shown: string[];
  readonly related: string[];
  readonly candidates: string[];
  mayWait: boolean;
}

/** Ids of the facts that a message answers with (not those it offers); empty for a message that is no answer. */
export function readFactIds(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return collect(components).shown;
}

/** What stands above the facts, also on a message that is no answer any more. */
export function readHeader(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  return collect(components).texts.get(HEADER_ID);
}

/** The answer; undefined for a message that is none. Facts that are gone are left out. */
export function readAnswer(
  components: readonly APIMessageTopLevelComponent[],
  base: FactBase,
): AnswerParts | undefined {
  const box = components.find((component) => component.type === ComponentType.Container);
  const kind = (Object.keys(KIND_COLOURS) as AnswerKind[]).find((name) => KIND_COLOURS[name] === box?.accent_color);
  const { texts, shown, related, candidates, mayWait } = collect(components);
  const first = box?.components.find((component) => component.type === ComponentType.TextDisplay)?.content;
  const header = texts.get(HEADER_ID) ?? first;
  if (kind === undefined || header === undefined) return undefined;
  const known = (ids: readonly string[]): Fact[] => ids.flatMap((id) => base.facts.get(id) ?? []);
  return {
    kind,
    header,
    mark: texts.get(MARK_ID) ?? '',
    notes: texts.get(NOTES_ID) ?? '',
    facts: known(shown),
    related: known(related),
    candidates: known(candidates),
    mayWait,
  };
}

function collect(components: readonly APIMessageTopLevelComponent[]): Found {
  const found: Found = { texts: new Map(), shown: [], related: [], candidates: [], mayWait: false };
  for (const component of components) {
    if (component.type === ComponentType.Container) {
      for (const inner of component.components) {
        if (inner.type === ComponentType.TextDisplay) found.texts.set(inner.id, inner.content);
      }
    } else if (component.type === ComponentType.ActionRow) {
      for (const control of component.components) readControl(control, found);
    }
  }
  return found;
}

function readControl(control: object, found: Found): void {
  if (!('custom_id' in control) || typeof control.custom_id !== 'string') return;
  const parsed = parseCustomId(control.custom_id);
  if (parsed === undefined) return;
  const { action, args } = parsed;
  const options = 'options' in control && Array.isArray(control.options) ? control.options : [];
  const ids = options.length > 0 ? options.map(({ value }: { value: unknown }) => String(value)) : args.slice(0, 1);
  if (action === 'source') found.shown.push(...ids);
  if (action === 'open' && args[0] === 'related') found.related.push(...ids);
  if (action === 'show') found.candidates.push(...ids);
  if (action === 'tell') found.mayWait = true;
}
