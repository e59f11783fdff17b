/**
 * Makes any text show in Discord exactly as it is: no formatting, no mention, no link, no timestamp, no emoji code.
 * Not discord.js's `escapeMarkdown`, which leaves backslashes as they are, so that `\*` in a document would turn formatting on again.
 */

/** Everything that a backslash must stand before, found in one pass so that no backslash of ours is taken for one of the text's. */
const MARKS = new RegExp(
  [
    '[\\\\*_~`|<]', // means something wherever it stands
    '[@#:/](?<=<.)', // what `<` would have opened: broken here too, for a parser that looks past the backslash
    '\\((?<=\\]\\()', // the middle of a masked link
    ':(?=//)', // an address
    ':(?=[\\w+-]+:)', // an emoji code
    '[#>+-](?<=^[^\\S\\n]*.)', // heading, block quote, bullet, small print
    '[.)](?<=^[^\\S\\n]*\\d+.)(?=\\s|$)', // numbered list
  ].join('|'),
  'gm',
);

/** The two mentions without an angle bracket. Discord finds them behind a backslash too, so a zero-width space parts them. */
const EVERYONE = /@(?=everyone|here)/gi;

/** The text, escaped. What a reader sees is the same, character for character; line ends become `\n`. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(MARKS, '\\$&').replace(EVERYONE, '@\u200B');
}
