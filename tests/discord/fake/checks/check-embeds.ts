/** Rules on embeds that Discord enforces and its published schemas do not state. */
import type { WireEmbed } from '../wire.js';
import type { Problem } from './problem.js';

/** Characters that all embeds of one message may have together. */
export const EMBED_TOTAL = 6000;

/** The problems of a message's embeds. */
export function checkEmbeds(embeds: readonly WireEmbed[]): Problem[] {
  const problems = embeds.flatMap((embed, index) => checkEmbed(embed, `embeds[${index}]`));
  const total = embeds.reduce((sum, embed) => sum + textsOf(embed).join('').length, 0);
  if (total > EMBED_TOTAL) {
    problems.push({
      at: 'embeds',
      problem: `the embeds have ${total} characters together; ${EMBED_TOTAL} are allowed`,
    });
  }
  return problems;
}

function checkEmbed(embed: WireEmbed, at: string): Problem[] {
  const problems: Problem[] = [];
  for (const [index, field] of (embed.fields ?? []).entries()) {
    if (!field.name?.trim()) problems.push({ at: `${at}.fields[${index}].name`, problem: 'a field needs a name' });
    if (!field.value?.trim()) problems.push({ at: `${at}.fields[${index}].value`, problem: 'a field needs a value' });
  }
  if (textsOf(embed).join('').trim() === '' && !embed.image && !embed.thumbnail) {
    problems.push({ at, problem: 'an embed must show something' });
  }
  return problems;
}

/** The texts of an embed in the order in which a person reads them. */
export function textsOf(embed: WireEmbed): string[] {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text].filter(
    (text) => text !== undefined && text !== null,
  );
}
