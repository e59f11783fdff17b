/** The lines between `---` at the head of a document: what it is, who published it, when. Everything in them is optional. */

import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { isCalendarDate } from './calendar-date.js';

const ONE_LINE = 'must be one line of text';
const text = z.string(ONE_LINE).trim().regex(/^.*$/u, ONE_LINE).optional();

const frontMatterSchema = z.object({
  title: text,
  publisher: text,
  published: text.refine(
    (value) => !value || isCalendarDate(value),
    'must be a date such as 2026-01-31, 2026-01 or 2026',
  ),
  language: text.refine((value) => !value || isLanguageTag(value), 'must be a language tag such as en or pt-BR'),
  source: text,
});
const FIELDS = Object.keys(frontMatterSchema.shape);

/** Fields that are left empty are absent. */
export interface FrontMatter {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language: string;
  readonly source?: string;
}

/** What is wrong with front matter. `line` counts from 1 in the file; a warning leaves the document readable. */
export interface FrontMatterIssue {
  readonly line: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface ReadFrontMatter {
  readonly values: FrontMatter;
  /** Where the text behind the front matter starts. */
  readonly textStart: number;
  readonly issues: readonly FrontMatterIssue[];
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/mu;
/** UTF-16 code units; what is longer is a document that happens to start with a line. */
const LONGEST = 20_000;
const NONE: FrontMatter = { language: 'en' };

/** Reads the front matter of a file's text (without byte order mark). Text that does not open with `---` has none. */
export function readFrontMatter(file: string): ReadFrontMatter {
  const opening = OPENING.exec(file)?.[0].length;
  if (opening === undefined) return { values: NONE, textStart: 0, issues: [] };
  const closing = CLOSING.exec(file.slice(opening, opening + LONGEST));
  if (closing === null) {
    const message = 'the front matter that opens here is not closed; put a line with only --- below it';
    return { values: NONE, textStart: opening, issues: [{ line: 1, message, severity: 'error' }] };
  }
  const source = file.slice(opening, opening + closing.index).replace(/\r\n?/gu, '\n');
  return { ...parseFrontMatter(source), textStart: opening + closing.index + closing[0].length };
}

function parseFrontMatter(source: string): Omit<ReadFrontMatter, 'textStart'> {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  // The failsafe schema reads `title: 1984` and `published: 2026` as the strings that they are meant to be.
  const yaml = parseDocument(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [mistake] = yaml.errors;
  if (mistake !== undefined) {
    return { values: NONE, issues: [{ line: lineAt(mistake.pos[0]), message: describe(mistake), severity: 'error' }] };
  }
  if (yaml.contents === null || (isScalar(yaml.contents) && !yaml.contents.value)) return { values: NONE, issues: [] };
  if (!isMap(yaml.contents)) {
    const message = 'the front matter must be lines of the form "title: The title"';
    return { values: NONE, issues: [{ line: 2, message, severity: 'error' }] };
  }
  return checkFields(yaml.contents, lineAt);
}

function describe({ code, message }: YAMLParseError): string {
  if (code === 'DUPLICATE_KEY') return 'this field stands twice in the front matter; keep one of them';
  const what = message.split('\n')[0]?.replace(/[.:]$/u, '');
  const advice =
    code === 'BLOCK_AS_IMPLICIT_KEY'
      ? 'a value that holds a colon needs "quotation marks"'
      : 'mend this line or the one above';
  return `the front matter is not valid YAML: ${what}; ${advice}`;
}

function checkFields(map: YAMLMap, lineAt: (offset: number) => number): Omit<ReadFrontMatter, 'textStart'> {
  const issues: FrontMatterIssue[] = [];
  const given: Record<string, unknown> = {};
  const linesOf = new Map<string, number>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    linesOf.set(name, line);
    if (FIELDS.includes(name)) given[name] = isScalar(value) || value === null ? (value?.value ?? '') : value;
    else {
      const message = `unknown field "${name}" in the front matter is ignored; the fields are ${FIELDS.join(', ')}`;
      issues.push({ line, message, severity: 'warning' });
    }
  }
  const { data, error } = frontMatterSchema.safeParse(given);
  for (const { path, message } of error?.issues ?? []) {
    const name = String(path[0]);
    issues.push({
      line: linesOf.get(name) ?? 1,
      message: `"${name}" in the front matter ${message}`,
      severity: 'error',
    });
  }
  const filled = Object.entries(data ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return { values: { ...NONE, ...Object.fromEntries(filled) }, issues };
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
