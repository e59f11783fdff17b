import { expect, test } from 'vitest';
import { stripMarkup } from '../../../src/discord/reply/strip-markup.js';

test.each([
  ['a member', '<@123456789012345678> who met Putin?', 'who met Putin?'],
  ['a member, in the older form', '<@!123456789012345678> who met Putin?', 'who met Putin?'],
  ['a role', 'who met Putin, <@&123456789012345678>?', 'who met Putin, ?'],
  ['a channel', '<#123456789012345678> who met Putin?', 'who met Putin?'],
  ['a command', '</ask:123456789012345678> who met Putin?', 'who met Putin?'],
  ['a subcommand of a group', '</fact more add:123456789012345678> who met Putin?', 'who met Putin?'],
  ['a custom emoji', 'who met Putin <:thinking_hard:123456789012345678>', 'who met Putin'],
  ['an animated emoji', 'who met Putin <a:wave:123456789012345678>', 'who met Putin'],
  ['a place of the server', '<id:customize> <id:browse> <id:guide> who met Putin?', 'who met Putin?'],
  ['a linked role', '<id:linked-roles> <id:linked-roles:123456789012345678> who met Putin?', 'who met Putin?'],
  ['a time', 'what happened on <t:1730073600>?', 'what happened on 28 October 2024 ?'],
  ['a time with a style', 'what happened <t:1730073600:R>', 'what happened 28 October 2024'],
  ['a time before 1970', 'what happened <t:-86400:D>', 'what happened 31 December 1969'],
  ['a time that is none', 'what happened <t:9999999999999:D>', 'what happened'],
  ['an address', 'who is <press@ministry.example>?', 'who is press@ministry.example?'],
  ['a telephone number', 'whose is <+999123123>?', 'whose is +999123123?'],
  ['nothing but markup', ' <@1>\n<:a:1> ', ''],
  ['a block of code', '```js\nwho met Putin?\n```', 'who met Putin?'],
  ['a block of code in a line', '```who met Putin?``` please', 'who met Putin? please'],
  ['everything where only marks and emoji are left', '😀 ??? :-)', ''],
  ['what is no markup', 'is 3 <4 and 5> 4?', 'is 3 <4 and 5> 4?'],
])('takes %s out of a question', (_what, written, question) => {
  expect(stripMarkup(written)).toBe(question);
});
