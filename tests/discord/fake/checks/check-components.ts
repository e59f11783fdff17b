/** Rules on the components of a message that Discord enforces and its published schemas do not state. */
import { componentType, type WireComponent, walkComponents } from '../wire.js';
import type { Problem } from './problem.js';

/** Action rows that a message without the Components V2 flag may have. */
export const LEGACY_ROWS = 5;
/** Components that a Components V2 message may have, nested ones included. */
export const V2_COMPONENTS = 40;
/** Characters that all text displays of a Components V2 message may have together. */
export const V2_TEXT = 4000;

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;
const SELECTS: ReadonlySet<number> = new Set([
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
]);

/** The problems of a message's components; `v2` says whether the message has (or keeps) the Components V2 flag. */
export function checkComponents(components: readonly WireComponent[], v2: boolean): Problem[] {
  const all = [...walkComponents(components)];
  return [
    ...(v2 ? checkV2(all) : checkLegacy(components)),
    ...checkCustomIds(all),
    ...all.flatMap(({ component, at }) => checkOne(component, at)),
  ];
}

type Located = { component: WireComponent; at: string };

function checkLegacy(components: readonly WireComponent[]): Problem[] {
  const problems: Problem[] = [];
  if (components.length > LEGACY_ROWS) {
    problems.push({ at: 'components', problem: `${components.length} rows; ${LEGACY_ROWS} are allowed` });
  }
  for (const [index, component] of components.entries()) {
    if (component.type !== componentType.actionRow) {
      problems.push({
        at: `components[${index}]`,
        problem: `a component of type ${component.type} needs the Components V2 flag (32768)`,
      });
    }
  }
  return problems;
}

function checkV2(all: readonly Located[]): Problem[] {
  const problems: Problem[] = [];
  if (all.length > V2_COMPONENTS) {
    problems.push({ at: 'components', problem: `${all.length} components in total; ${V2_COMPONENTS} are allowed` });
  }
  const texts = all.filter(({ component }) => component.type === componentType.textDisplay);
  const length = texts.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  if (length > V2_TEXT) {
    problems.push({ at: 'components', problem: `${length} characters in text displays; ${V2_TEXT} are allowed` });
  }
  for (const { component, at } of texts) {
    if (!component.content?.trim()) problems.push({ at: `${at}.content`, problem: 'a text display must not be empty' });
  }
  return problems;
}

/** No two components of one message or modal may share a custom id. */
export function checkCustomIds(all: readonly Located[]): Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, at }) => {
    const id = component.custom_id;
    if (id === undefined || id === null) return [];
    if (seen.has(id)) return [{ at: `${at}.custom_id`, problem: `the custom id "${id}" is used twice` }];
    seen.add(id);
    return [];
  });
}

function checkOne(component: WireComponent, at: string): Problem[] {
  if (component.type === componentType.actionRow) return checkRow(component, at);
  if (component.type === componentType.button) return checkButton(component, at);
  if (component.type === componentType.stringSelect) return checkSelect(component, at);
  return [];
}

function checkRow(row: WireComponent, at: string): Problem[] {
  const inside = row.components ?? [];
  const select = inside.some((component) => SELECTS.has(component.type));
  return select && inside.length > 1 ? [{ at, problem: 'a select menu must have its row for itself' }] : [];
}

function checkButton(button: WireComponent, at: string): Problem[] {
  const problems: Problem[] = [];
  const link = button.style === LINK_STYLE;
  if (link && !button.url) problems.push({ at: `${at}.url`, problem: 'a link button needs a url' });
  if (link && button.custom_id) problems.push({ at: `${at}.custom_id`, problem: 'a link button has no custom id' });
  if (!link && button.url) problems.push({ at: `${at}.url`, problem: 'only a link button has a url' });
  if (!link && button.style !== PREMIUM_STYLE && !button.custom_id) {
    problems.push({ at: `${at}.custom_id`, problem: 'a button needs a custom id' });
  }
  if (button.style !== PREMIUM_STYLE && !button.label?.trim() && !button.emoji) {
    problems.push({ at: `${at}.label`, problem: 'a button needs a label or an emoji' });
  }
  return problems;
}

/** Rules for a string select, in a message or in a modal. */
export function checkSelect(select: WireComponent, at: string): Problem[] {
  const options = select.options ?? [];
  const problems: Problem[] = [];
  if (new Set(options.map((option) => option.value)).size < options.length) {
    problems.push({ at: `${at}.options`, problem: 'two options have the same value' });
  }
  const max = select.max_values ?? 1;
  if (max > options.length) problems.push({ at: `${at}.max_values`, problem: 'more values than there are options' });
  if ((select.min_values ?? 1) > max)
    problems.push({ at: `${at}.min_values`, problem: 'min_values is above max_values' });
  if (options.filter((option) => option.default).length > max) {
    problems.push({ at: `${at}.options`, problem: 'more defaults than max_values' });
  }
  return problems;
}
