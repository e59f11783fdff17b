/** The page that says what every threshold and weight is for: what changes when it does, and a question that shows it. Pure. */

import type { Setting, Variation } from './find-settings.js';

/** What became of the question sets with one setting varied. */
export interface Effect {
  readonly way: Variation['way'];
  /** The questions that came out better and worse than with the setting as it is. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/** A setting and what each of its variations did. */
export interface Measured {
  readonly setting: Setting;
  readonly effects: readonly Effect[];
}

/** `asked`: how many questions the sets have. */
export function renderSensitivity(measured: readonly Measured[], asked: number): string {
  const pinned = measured.filter(({ effects }) =>
    effects.some(({ better, worse }) => better.length + worse.length > 0),
  );
  const free = measured.filter((one) => !pinned.includes(one));
  const isWeight = ({ setting }: Measured): boolean => setting.variations.length === 1;
  return `# What each threshold and weight decides

Written by \`npm run sensitivity\`, which asks the ${asked} questions of \`tests/questions/\` anew with one number changed: each threshold half
as large and half as large again (a share half of what it lacks to 1), each weight left out. The reason for a number stands beside it in the code, and weights
are fitted elsewhere (\`npm run fit\`); here stands how many questions come out better (+) and worse (−), and one that the number pins.

## Thresholds

${table(pinned.filter((one) => !isWeight(one)))}

## Weights

${table(pinned.filter(isWeight))}

## What no question of these sets tells apart

Bounds for odd input and for work, and what matters on other documents only:

${listed(free)}
`;
}

function table(rows: readonly Measured[]): string {
  const lines = rows.map(({ setting, effects }) => {
    const ways = effects.map(({ way, better, worse }) => `${way} +${better.length} −${worse.length}`);
    return `| \`${sourceOf(setting.file)}\` ${setting.name} | ${setting.value} | ${ways.join('<br>')} | ${pin(effects)} |`;
  });
  return ['| number | value | changed | pinned by |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** One that gets worse; where none does, one that gets better, in brackets. */
function pin(effects: readonly Effect[]): string {
  const [worse] = effects.flatMap((effect) => effect.worse);
  if (worse !== undefined) return `“${worse}”`;
  const [better] = effects.flatMap((effect) => effect.better);
  return better === undefined ? '' : `(only better: “${better}”)`;
}

function listed(rows: readonly Measured[]): string {
  const files = new Set(rows.map(({ setting }) => setting.file));
  const named = (file: string): string =>
    rows.flatMap(({ setting }) => (setting.file === file ? [`${setting.name} ${setting.value}`] : [])).join(', ');
  return [...files].map((file) => `- \`${sourceOf(file)}\`: ${named(file)}`).join('\n');
}

function sourceOf(file: string): string {
  return file.replace(/\.js$/u, '.ts');
}
