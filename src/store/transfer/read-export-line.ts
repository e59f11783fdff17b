/** Checks the lines of an export before anything of them reaches a database. Pure. */

import type { TableMetadata } from 'kysely';
import { MIGRATIONS } from '../migrations.js';
import { CARRIED_TABLES, type CarriedTable, type ExportRow, FORMAT, type RowCounts } from './export-format.js';

export type ReadLine =
  | { readonly kind: 'header' }
  | ({ readonly kind: 'row' } & ExportRow)
  | { readonly kind: 'end'; readonly counts: RowCounts }
  /** What is wrong, to be put behind the line's number. */
  | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): ReadLine => ({ kind: 'refused', why });

/** A reader of lines that knows which columns the tables have. `number` counts from 1; the first line must be the header. */
export function createLineReader(tables: readonly TableMetadata[]): (text: string, number: number) => ReadLine {
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]));

  function readRow(table: CarriedTable, row: Readonly<Record<string, unknown>>): ReadLine {
    const columns = columnsOf.get(table) ?? [];
    const known = new Set(columns.map(({ name }) => name));
    const strange = Object.keys(row).find((name) => !known.has(name));
    if (strange !== undefined) return refused(`the table ${table} has no column “${strange}”`);
    for (const { name, dataType, isNullable } of columns) {
      if (!fits(row[name], dataType, isNullable))
        return refused(`the column “${name}” of the table ${table} does not fit`);
    }
    return { kind: 'row', table, row: row as ExportRow['row'] };
  }

  return (text, number) => {
    const line = parseObject(text);
    if (line === undefined) return refused('the line is not a JSON object');
    if (number === 1) return readHeader(line);
    if (isObject(line.end)) return { kind: 'end', counts: line.end as unknown as RowCounts };
    const table = CARRIED_TABLES.find((name) => name === line.table);
    return table !== undefined && isObject(line.row)
      ? readRow(table, line.row)
      : refused('the line names no table and row');
  };
}

function readHeader({ footnote, format, migrations }: Readonly<Record<string, unknown>>): ReadLine {
  if (footnote !== 'export') return refused('this is not the first line of an export of Footnote');
  const own = Object.keys(MIGRATIONS);
  if (format === FORMAT && JSON.stringify(migrations) === JSON.stringify(own)) return { kind: 'header' };
  return refused('it was exported by another version of Footnote, and both must be of the same version');
}

function fits(value: unknown, dataType: string, isNullable: boolean): boolean {
  if (value === null) return isNullable;
  const type = dataType.toLowerCase();
  if (type === 'text') return typeof value === 'string';
  return type.includes('double') || type.includes('float') ? Number.isFinite(value) : Number.isSafeInteger(value);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
