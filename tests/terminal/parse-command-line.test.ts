import { describe, expect, test } from 'vitest';
import { composeHelp } from '../../src/terminal/compose-help.js';
import { parseCommandLine } from '../../src/terminal/parse-command-line.js';
import { createScreen } from '../../src/terminal/screen.js';
import { COMMON_OPTIONS, SUBCOMMANDS, type SubcommandName } from '../../src/terminal/subcommands.js';
import { UsageError } from '../../src/terminal/usage-error.js';

const NAMES = Object.keys(SUBCOMMANDS) as SubcommandName[];

describe('parseCommandLine', () => {
  test.each([
    ['nothing', [], { subcommand: '' }],
    ['options alone', ['--knowledge', 'k'], { subcommand: '', values: { knowledge: 'k' } }],
    ['several words', ['ask', 'who', 'met', 'putin?'], { subcommand: 'ask', words: ['who', 'met', 'putin?'] }],
    [
      'switches around words',
      ['ask', '--json', 'who', '--explain'],
      { subcommand: 'ask', words: ['who'], switches: ['json', 'explain'] },
    ],
    ['an inline value', ['check', '--knowledge=k'], { subcommand: 'check', values: { knowledge: 'k' } }],
    ['a repeated option', ['eval', '--set', 'a', '--set', 'b'], { subcommand: 'eval', values: { set: 'b' } }],
    ['words behind --', ['ask', '--', '--json'], { subcommand: 'ask', words: ['--json'] }],
    ['help of a subcommand', ['ask', '--help'], { subcommand: 'ask', switches: ['help'] }],
  ])(
    'Reads %s.',
    (_label, args, expected: {
      subcommand: string;
      words?: string[];
      switches?: string[];
      values?: Record<string, string>;
    }) => {
      const { subcommand, words, switches, values } = parseCommandLine(args);
      expect({ subcommand, words, switches: [...switches], values: Object.fromEntries(values) }).toEqual({
        words: [],
        switches: [],
        values: {},
        ...expected,
      });
    },
  );

  test.each([
    [['aks'], 'There is no command aks; did you mean ask?'],
    [['zzzzzz'], 'There is no command zzzzzz; --help lists them.'],
    [['ask', '--jsn'], 'There is no option --jsn; did you mean --json?'],
    [['ask', '--constructor'], 'There is no option --constructor; --help lists them.'],
    [['ask', '-x'], 'There is no option -x; --help lists them.'],
    [['ask', '--knowledge'], 'The option --knowledge needs a value: --knowledge DIR.'],
    [['ask', '--knowledge', '--json'], 'The option --knowledge needs a value: --knowledge DIR.'],
    [['ask', '--knowledge='], 'The option --knowledge needs a value: --knowledge DIR.'],
    [['ask', '--json=yes'], 'The option --json takes no value.'],
    [['check', 'knowledge'], '“knowledge” means nothing here; --help says what can be typed.'],
  ])('Refuses %j with one sentence.', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(new UsageError(message));
  });
});

describe('composeHelp', () => {
  const screen = createScreen({ colours: false, columns: 80 });

  test.each(NAMES)('Names every option of “%s”.', (name) => {
    const help = composeHelp(name, screen);
    expect(help).toContain(SUBCOMMANDS[name].summary.split(' ').slice(0, 3).join(' '));
    for (const option of [...Object.keys(SUBCOMMANDS[name].options), ...Object.keys(COMMON_OPTIONS)])
      expect(help).toContain(`--${option}`);
  });

  test('The program’s own names every subcommand.', () => {
    for (const name of NAMES) expect(composeHelp('', screen)).toContain(name);
  });
});
