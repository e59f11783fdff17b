/** Writes what `--help` shows. Pure. */

import { renderDefinitions } from './render-definitions.js';
import type { Screen } from './screen.js';
import { COMMON_OPTIONS, type Option, SUBCOMMANDS, type SubcommandName } from './subcommands.js';
import { wrapBlock } from './wrap-block.js';

/** Usage, purpose and options of a subcommand; the program's own lists all of them. */
export function composeHelp(name: SubcommandName, screen: Screen): string {
  const { inks, width } = screen;
  const { usages, summary, options } = SUBCOMMANDS[name];
  const forms = usages.map((form) => `  ${inks.typed(`footnote ${form}`.trim())}`);
  const blocks = [wrapBlock(inks.plain(summary), width, { first: '' }), [inks.strong('Usage'), ...forms].join('\n')];
  if (name === '') blocks.push(listSubcommands(screen));
  blocks.push(listOptions({ ...options, ...COMMON_OPTIONS }, screen));
  return blocks.join('\n\n');
}

function listSubcommands(screen: Screen): string {
  const { inks } = screen;
  const named = Object.entries(SUBCOMMANDS).filter(([name]) => name !== '');
  return [
    inks.strong('Commands'),
    renderDefinitions(
      named.map(([name, { summary }]) => [name, summary]),
      screen,
    ),
    `  ${inks.faint('footnote COMMAND --help says more of each.')}`,
  ].join('\n');
}

function listOptions(options: Readonly<Record<string, Option>>, screen: Screen): string {
  const definitions = Object.entries(options).map(
    ([name, { value, summary }]) => [value === undefined ? `--${name}` : `--${name} ${value}`, summary] as const,
  );
  return [screen.inks.strong('Options'), renderDefinitions(definitions, screen)].join('\n');
}
