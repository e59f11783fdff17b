/** Checks the choices with which a bot answers an autocomplete. */

import type { StoredInteraction } from '../state/stored.js';
import type { Json } from '../wire.js';
import type { CommandOption } from './check-commands.js';
import { checkSchema } from './check-schema.js';
import type { Problem } from './problem.js';

const VALUE_LENGTH = 100;
const STRING = 3;

/** The problems of an autocomplete callback, by Discord's schema and by the kind of option that was being typed. */
export function checkChoices(interaction: StoredInteraction, body: { data?: unknown }): Problem[] {
  const problems = checkSchema('autocomplete callback', body);
  const choices = (body.data as { choices?: { name: string; value: unknown }[] } | undefined)?.choices;
  if (!choices) return [...problems, { at: 'data.choices', problem: 'choices are needed, if only an empty list' }];
  const wanted = focusedType(interaction.data) === STRING ? 'string' : 'number';
  for (const [index, { name, value }] of choices.entries()) {
    const at = `data.choices[${index}]`;
    if (!name?.trim()) problems.push({ at: `${at}.name`, problem: 'a choice needs a name' });
    if (typeof value !== wanted) problems.push({ at: `${at}.value`, problem: `must be a ${wanted}` });
    if (String(value).length > VALUE_LENGTH) {
      problems.push({ at: `${at}.value`, problem: `${String(value).length} characters; ${VALUE_LENGTH} are allowed` });
    }
  }
  return problems;
}

function focusedType(data: Json): number | undefined {
  const options = (data.options ?? []) as (CommandOption & { focused?: boolean })[];
  for (const option of options) {
    if (option.focused) return option.type;
    const inside = focusedType({ options: option.options ?? [] });
    if (inside !== undefined) return inside;
  }
  return undefined;
}
