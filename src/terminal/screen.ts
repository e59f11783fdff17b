/** What every rendering is drawn on: a width and a set of inks. Pure; the stream behind it stays with whoever writes. */

import pc from 'picocolors';
import { makePrintable } from './make-printable.js';

/** Paints a text. Every ink makes the text printable first, so what is drawn with inks alone cannot steer the terminal. */
export type Ink = (text: string) => string;

/** Named by what they stand for, so that a rendering never names a colour. */
export interface Inks {
  readonly plain: Ink;
  readonly strong: Ink;
  readonly faint: Ink;
  readonly answer: Ink;
  readonly list: Ink;
  readonly closest: Ink;
  readonly unknown: Ink;
  readonly quote: Ink;
  /** A quote that is the statement itself. */
  readonly verbatim: Ink;
  /** What can be typed: commands and numbers. */
  readonly typed: Ink;
}

export interface Screen {
  /** In columns; Infinity where nothing is to be wrapped. */
  readonly width: number;
  readonly inks: Inks;
}

/** Beyond this many columns the eye loses the next line. */
const WIDEST = 100;
/** Below this a window shows nothing sensible, and a pseudo-terminal without a size says 0. */
const NARROWEST = 24;

/** `columns` is what the terminal says of itself; undefined where there is none, so that files and pipes get whole lines. */
export function createScreen(options: { readonly colours: boolean; readonly columns: number | undefined }): Screen {
  return { width: clampWidth(options.columns), inks: createInks(options.colours) };
}

function clampWidth(columns: number | undefined): number {
  if (columns === undefined) return Number.POSITIVE_INFINITY;
  if (columns === 0) return 80;
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

function createInks(colours: boolean): Inks {
  const c = pc.createColors(colours);
  const ink =
    (...paints: readonly Ink[]): Ink =>
    (text) =>
      paints.reduce((painted, paint) => paint(painted), makePrintable(text));
  return {
    plain: ink(),
    strong: ink(c.bold),
    faint: ink(c.dim),
    answer: ink(c.green, c.bold),
    list: ink(c.blueBright, c.bold),
    closest: ink(c.yellow, c.bold),
    unknown: ink(c.magenta, c.bold),
    quote: ink(c.cyan),
    verbatim: ink(c.cyan, c.bold),
    typed: ink(c.cyan, c.bold),
  };
}
