/** A page of a listing that was shared before a fact on it changed, as it shall stand from now on. Pure. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { KeptChange } from '../../moderation/kept-change.js';
import { MESSAGE_TEXT_LIMIT } from '../limits.js';
import { text } from '../render/blocks.js';
import { escapeStatement } from '../render/list-fact.js';
import { MARK_ID } from '../render/render-answer.js';
import type { Texts } from '../texts/en.js';

/** The statement in its line is struck out, comes back, or is the new one. Undefined where it stands as it shall. */
export function markListing(
  components: readonly APIMessageTopLevelComponent[],
  { edit, before, after }: KeptChange,
  texts: Texts,
): readonly APIMessageTopLevelComponent[] | undefined {
  const { marks } = texts.moderation;
  const when = `<t:${Math.floor(edit.atMs / 1000)}:D>`;
  const [then, now] = [before, after].map((draft) => (draft === null ? undefined : escapeStatement(draft.statement)));
  const stood = then ?? strike(now ?? '');
  const stands = now ?? strike(then ?? '');
  const mark =
    now === undefined ? marks.someRetracted(when) : then === undefined ? marks.restored(when) : marks.amended(when);
  const marked = (statement: string) => replaceIn(components, stood, statement, `-# **${mark}**`);
  const whole = marked(stands);
  return whole !== undefined && lengthOf(whole) > MESSAGE_TEXT_LIMIT ? marked(texts.fact.tooLongForList) : whole;
}

function strike(statement: string): string {
  return `~~${statement}~~`;
}

function replaceIn(
  components: readonly APIMessageTopLevelComponent[],
  stood: string,
  stands: string,
  mark: string,
): readonly APIMessageTopLevelComponent[] | undefined {
  let isFound = false;
  const changed = components.map((component) => {
    if (component.type !== ComponentType.Container) return component;
    const inner = component.components
      .filter(({ id }) => id !== MARK_ID)
      .map((each) => {
        if (each.type !== ComponentType.TextDisplay || !holds(each.content, stood, stands)) return each;
        isFound = true;
        return { ...each, content: each.content.replace(stood, () => stands) };
      });
    return { ...component, components: [...inner, text(mark, MARK_ID)] };
  });
  return isFound ? changed : undefined;
}

/** What is struck out already holds the statement, too. */
function holds(content: string, stood: string, stands: string): boolean {
  return content.includes(stood) && !(stands.includes(stood) && content.includes(stands));
}

function lengthOf(components: readonly APIMessageTopLevelComponent[]): number {
  return components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : [component]))
    .reduce((sum, each) => sum + (each.type === ComponentType.TextDisplay ? each.content.length : 0), 0);
}
