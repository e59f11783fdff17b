/** How a change that seems to contradict other facts is stopped, and goes on: linked with them, or not. */

import { type APISelectMenuOption, ButtonStyle } from 'discord.js';
import type { FactDraft } from '../../facts/edit.js';
import type { Fact } from '../../facts/fact.js';
import { OPTION_LABEL_LIMIT, OPTION_VALUE_LIMIT, SELECT_OPTIONS_LIMIT } from '../limits.js';
import { button, menu } from '../render/blocks.js';
import { labelFact } from '../render/label-fact.js';
import { listFact } from '../render/list-fact.js';
import type { Language } from '../texts/language-for.js';
import type { DraftMessage } from './draft-message.js';

/** How a change goes on by the button or menu that was used. */
export interface Onward {
  /** Takes what the fact was to say to what is sent on. */
  readonly revise?: (draft: FactDraft) => FactDraft;
  /** Whether the moderator has seen what it contradicts. */
  readonly knowsContradictions?: boolean;
}

/** The ways past it; `chosen` are the facts that were picked. */
export const PAST_CONTRADICTIONS: Readonly<Record<string, (chosen: readonly string[]) => Onward>> = {
  save: () => ({ knowsContradictions: true }),
  contradicts: (chosen) => ({
    knowsContradictions: true,
    revise: (draft) => ({ ...draft, contradicts: merge(draft.contradicts, chosen) }),
  }),
  supersedes: (chosen) => ({
    knowsContradictions: true,
    revise: (draft) => ({ ...draft, supersedes: merge(draft.supersedes, chosen) }),
  }),
};

/** Contradicted facts that are named; all can be linked. */
const NAMED = 5;

/** What says so, and the controls for each way; `idOf` names them by the keys of `PAST_CONTRADICTIONS`. */
export function renderPast(
  contradicted: readonly Fact[],
  idOf: (way: string) => string | null,
  language: Language,
): Pick<DraftMessage, 'notice' | 'controls'> {
  const { draft, buttons, menus } = language.texts.moderation;
  const named = contradicted.slice(0, NAMED).map((fact) => listFact(fact, language).text);
  const options = contradicted
    .filter(({ id }) => id.length <= OPTION_VALUE_LIMIT)
    .slice(0, SELECT_OPTIONS_LIMIT)
    .map(
      (fact, index): APISelectMenuOption => ({
        label: labelFact(fact, OPTION_LABEL_LIMIT, language.texts.menus.fact(index + 1)),
        value: fact.id,
      }),
    );
  return {
    notice: `### ${draft.contradicts}\n${named.join('\n')}`,
    controls: [
      menu(menus.contradicts, idOf('contradicts'), options, options.length),
      menu(menus.supersedes, idOf('supersedes'), options, options.length),
      button(buttons.saveUnlinked, idOf('save'), { style: ButtonStyle.Secondary }),
    ],
  };
}

function merge(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
