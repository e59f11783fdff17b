/** The file that carries a whole store from one engine to another: JSON lines, a header first and the counts last. */

import type { Database } from '../database.js';

export const FORMAT = 1;

/**
 * Every table in an order that keeps references whole. The journal's counter and projection are left out: they follow from the journal,
 * and are made anew from it.
 */
export const CARRIED_TABLES = [
  'setting',
  'posted_answer',
  'posted_fact',
  'question',
  'feedback',
  'journal',
  'actor',
  'proposal',
  'approval',
  'gap_mark',
  'waiting',
  'duty_progress',
  'named_post',
] as const satisfies readonly (keyof Database)[];

export type CarriedTable = (typeof CARRIED_TABLES)[number];

/** How many rows of each table. */
export type RowCounts = Readonly<Record<CarriedTable, number>>;

/** First line. */
export interface ExportHeader {
  readonly footnote: 'export';
  readonly format: number;
  /** The migrations that made the tables: they say which columns a row has. */
  readonly migrations: readonly string[];
}

/** Every line between. */
export interface ExportRow {
  readonly table: CarriedTable;
  readonly row: Readonly<Record<string, string | number | null>>;
}

/** Last line: without it, the file was cut off. */
export interface ExportEnd {
  readonly end: RowCounts;
}

export function countNothing(): Record<CarriedTable, number> {
  return Object.fromEntries(CARRIED_TABLES.map((table) => [table, 0])) as Record<CarriedTable, number>;
}
