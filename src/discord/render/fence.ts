/** Text in a block of code: it shows exactly as it is, and can be read back exactly. */

/** What would end the block; a zero-width space in it keeps it from doing so. */
const END = /```/g;
const BROKEN_END = /`\u200B``/g;

/** `language` colours the block (`diff`). The text ends no line of its own. */
export function fence(text: string, language = ''): string {
  return `\`\`\`${language}\n${text.replace(END, '`\u200B``')}\n\`\`\``;
}

/** The text of the first block in `content`; undefined where there is none. */
export function readFence(content: string): string | undefined {
  const [, text] = /```\n([\s\S]*)\n```/.exec(content) ?? [];
  return text?.replace(BROKEN_END, '```');
}
