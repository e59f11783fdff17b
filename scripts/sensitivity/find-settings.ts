/** Finds the thresholds and weights in a compiled file, and what each is varied to. Pure. */

/** A number that decides something. */
export interface Setting {
  /** Its module, from the built folder: `retrieval/decide.js`. */
  readonly file: string;
  /** As it is called there; a weight goes by its model, too: `ORDER_MODEL denial`. */
  readonly name: string;
  readonly value: number;
  readonly variations: readonly Variation[];
}

/** The setting with another value. */
export interface Variation {
  readonly way: 'lower' | 'higher' | 'left out';
  readonly change: SourceChange;
}

/** One line of a module, and what stands in its place. */
export interface SourceChange {
  readonly file: string;
  /** From 0. */
  readonly line: number;
  readonly text: string;
}

const THRESHOLD = /^(?<head>(?:export )?const (?<name>[A-Z][A-Z_]*) = )(?<value>\d[\d_]*(?:\.\d+)?);$/u;
const MODEL = /^export const (?<model>[A-Z_]+_MODEL) = \{$/u;
/** What hidden units weigh tells nothing by itself. */
const UNITS = /^ +units: \[/u;
const WEIGHT = /^ +(?<head>'?(?<name>[a-z][a-z-]*)'?: )(?<value>-?\d+(?:\.\d+)?),?$/u;

/** The settings of one module, in the order of its lines. Weights that are 0 already are none. */
export function findSettings(file: string, source: string): Setting[] {
  let model = '';
  return source.split('\n').flatMap((text, line): Setting[] => {
    model = UNITS.test(text) ? '' : (MODEL.exec(text)?.groups?.model ?? model);
    const threshold = THRESHOLD.exec(text)?.groups as Found | undefined;
    if (threshold) {
      const value = Number(threshold.value.replaceAll('_', ''));
      const to = (way: 'lower' | 'higher'): Variation => ({
        way,
        change: { file, line, text: `${threshold.head}${vary(value, way)};` },
      });
      return [{ file, name: threshold.name, value, variations: [to('lower'), to('higher')] }];
    }
    const weight = WEIGHT.exec(text)?.groups as Found | undefined;
    if (!weight || model === '' || Number(weight.value) === 0) return [];
    const change = { file, line, text: `${weight.head}0,` };
    return [
      { file, name: `${model} ${weight.name}`, value: Number(weight.value), variations: [{ way: 'left out', change }] },
    ];
  });
}

interface Found {
  readonly head: string;
  readonly name: string;
  readonly value: string;
}

/** Half as much, or half as much again; of a share, half of what is missing to 1. */
function vary(value: number, way: 'lower' | 'higher'): number {
  if (Number.isInteger(value)) return way === 'lower' ? Math.floor(value / 2) : Math.ceil(value * 1.5);
  if (way === 'lower') return value / 2;
  return value < 1 ? (1 + value) / 2 : value * 1.5;
}
