/** Takes what Discord writes into a message for itself out of a question. */

/** `<@1>`, `<@!1>`, `<@&1>` and `<#1>`; a custom emoji `<:name:1>` becomes nothing either. */
const MARKUP = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>/g;

/** What the person wrote, without mentions and with single spaces; perhaps empty. */
export function stripMentions(content: string): string {
  return content.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim();
}
