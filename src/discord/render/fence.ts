/** Text in a block of code: it shows exactly as it is, and can be read back exactly. */

/** Three marks in a row would end the block; a zero-width space behind every second one keeps any number of them from doing so. */
const PAIR = /``(?=`)/g;
const PARTED_PAIR = /``\u200B(?=`)/g;

/** The text as it stands in a block: what measures it must count the spaces, too. Doing it twice changes nothing. */
export function partMarks(text: string): string {
  return text.replace(PAIR, '``\u200B');
}

/** `language` colours the block (`diff`). The text ends no line of its own. */
export function fence(text: string, language = ''): string {
  return `\`\`\`${language}\n${partMarks(text)}\n\`\`\``;
}

/** The text of the first block in `content`; undefined where there is none. */
export function readFence(content: string): string | undefined {
  const [, text] = /```\n([\s\S]*)\n```/.exec(content) ?? [];
  return text?.replace(PARTED_PAIR, '``');
}
