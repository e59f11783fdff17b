/** The few layout components that views are built of, so that a view reads as what it shows. */

import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { BUTTONS_PER_ROW, SELECT_OPTIONS_LIMIT } from '../limits.js';

/** Text. Whatever stands in it must be escaped already. An `id` lets it be found again in a message that Discord gives back. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) };
}

/** A thin line. */
export function line(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Shows an attached file in its place. */
export function file(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A box with a coloured edge. */
export function container(colour: number, components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components };
}

/** How a button looks, if not grey. */
export interface ButtonLook {
  readonly style?: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;
  readonly disabled?: boolean;
}

/** A button, or nothing where its state does not fit into an id. */
export function button(
  label: string,
  customId: string | null,
  look: ButtonLook = {},
): APIButtonComponentWithCustomId[] {
  if (customId === null) return [];
  const { style = ButtonStyle.Secondary, disabled } = look;
  return [{ type: ComponentType.Button, label, custom_id: customId, style, ...(disabled && { disabled }) }];
}

/** A menu of which one entry is picked, or up to `most`; nothing without entries. What is beyond Discord's number of options is left out. */
export function menu(
  placeholder: string,
  customId: string | null,
  options: readonly APISelectMenuOption[],
  most = 1,
): APIStringSelectComponent[] {
  if (customId === null || options.length === 0) return [];
  return [
    {
      type: ComponentType.StringSelect,
      custom_id: customId,
      placeholder,
      options: options.slice(0, SELECT_OPTIONS_LIMIT),
      ...(most > 1 && { max_values: Math.min(most, options.length, SELECT_OPTIONS_LIMIT) }),
    },
  ];
}

/** Rows of at most five buttons, or of one menu; no row for nothing. */
export function rows(
  components: readonly APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const result: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let start = 0; start < components.length; start += BUTTONS_PER_ROW) {
    result.push({ type: ComponentType.ActionRow, components: components.slice(start, start + BUTTONS_PER_ROW) });
  }
  return result;
}
