/** Buttons and select menus as a person sees them, and finding the one that a test means. */
import { componentType, type WireComponent, type WireMessage, walkComponents } from '../wire.js';

/** A button. */
export interface SeenButton {
  readonly label: string;
  /** Undefined for a link. */
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
  readonly component: WireComponent;
}

/** A select menu. */
export interface SeenSelect {
  readonly placeholder: string;
  readonly customId: string;
  readonly disabled: boolean;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string | undefined;
  }[];
  readonly component: WireComponent;
}

const SELECTS: ReadonlySet<number> = new Set([3, 5, 6, 7, 8]);

/** The buttons of a message, in order. */
export function seeButtons(message: WireMessage): SeenButton[] {
  return [...walkComponents(message.components)]
    .filter(({ component }) => component.type === componentType.button)
    .map(({ component }) => ({
      label: component.label ?? String(component.emoji?.name ?? ''),
      customId: component.custom_id,
      url: component.url,
      disabled: component.disabled ?? false,
      style: component.style ?? 2,
      component,
    }));
}

/** The select menus of a message, in order. */
export function seeSelects(message: WireMessage): SeenSelect[] {
  return [...walkComponents(message.components)]
    .filter(({ component }) => SELECTS.has(component.type))
    .map(({ component }) => ({
      placeholder: component.placeholder ?? '',
      customId: component.custom_id ?? '',
      disabled: component.disabled ?? false,
      options: component.options ?? [],
      component,
    }));
}

/** The button with a label (or, if none has it, with a custom id) that can be clicked. */
export function findButton(message: WireMessage, wanted: string): SeenButton & { readonly customId: string } {
  const buttons = seeButtons(message);
  const found =
    buttons.find(({ label, disabled }) => label === wanted && !disabled) ??
    buttons.find(({ label, customId }) => label === wanted || customId === wanted);
  if (!found) throw new Error(`There is no button "${wanted}"; there are: ${list(buttons.map(({ label }) => label))}`);
  if (found.disabled) throw new Error(`The button "${wanted}" is disabled.`);
  const { customId } = found;
  if (customId === undefined)
    throw new Error(`The button "${wanted}" is a link to ${found.url}; the bot learns nothing of a click.`);
  return { ...found, customId };
}

/** The select menu with a placeholder (or a custom id). */
export function findSelect(message: WireMessage, wanted: string): SeenSelect {
  const selects = seeSelects(message);
  const found =
    selects.find(({ placeholder }) => placeholder === wanted) ?? selects.find(({ customId }) => customId === wanted);
  if (!found) {
    throw new Error(`There is no menu "${wanted}"; there are: ${list(selects.map(({ placeholder }) => placeholder))}`);
  }
  if (found.disabled) throw new Error(`The menu "${wanted}" is disabled.`);
  return found;
}

/** The value of an option of a string select: by its place from 0 on, its label or its value. */
export function findOption({ options, placeholder }: SeenSelect, wanted: string | number): string {
  const found =
    typeof wanted === 'number'
      ? options[wanted]
      : (options.find(({ label }) => label === wanted) ?? options.find(({ value }) => value === wanted));
  if (found) return found.value;
  throw new Error(
    `The menu "${placeholder}" has no option ${wanted}; it has: ${list(options.map(({ label }) => label))}`,
  );
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ') || 'none';
}
