/** Takes what Discord writes into a message for itself out of a question. */

/**
 * Members `<@1>` and `<@!1>`, roles `<@&1>`, channels `<#1>`, commands `</ask:1>` (with a group and a subcommand between spaces), custom
 * emoji `<:name:1>` and `<a:name:1>`, and places of a server `<id:customize>`, `<id:linked-roles:1>`.
 */
const MARKUP = /<(?:@[!&]?|#)\d+>|<\/[^<>:]{1,100}:\d+>|<a?:\w+:\d+>|<id:[\w-]+(?::\d+)?>/gu;
/** How a block of code begins, with the language that colours it, and how it ends. */
const FENCE = /```(?:[\w+#.-]*\n)?/g;
/** `<t:1618953630>` and `<t:1618953630:R>`, in seconds since 1970. */
const TIME = /<t:(-?\d{1,13})(?::[tTdDfFsSR])?>/g;
/** An address or a telephone number, `<name@domain.com>` and `<+999123123>`, which Discord shows without the brackets. */
const BRACKETED = /<([^\s<>@]+@[^\s<>@]+|\+\d[\d ()-]*)>/g;

/** In English, as the core reads dates. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * What the person wrote as others read it, without mentions and with single spaces. A time is its date in UTC. Empty where no letter and no
 * figure is left: “😀” and “???” ask nothing.
 */
export function stripMarkup(content: string): string {
  const text = content
    .replace(FENCE, ' ')
    .replace(MARKUP, ' ')
    .replace(TIME, (_, seconds: string) => ` ${formatDay(Number(seconds))} `)
    .replace(BRACKETED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** Empty for what is no date that a calendar has. */
function formatDay(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : DAY.format(date);
}
