/** Writes JSON as the project's formatter leaves it: objects over several lines, lists of plain values on one where they fit. Pure. */

const INDENT = '  ';

/** As the formatter of the repository has it. */
const LINE_WIDTH = 120;

/** `depth` is that of the value's closing bracket; its first line is not indented. */
export function formatJson(value: unknown, depth = 0): string {
  return format(value, depth, depth * INDENT.length);
}

/** `column` is where the value begins. */
function format(value: unknown, depth: number, column: number): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // One for the comma that may follow.
    if (isPlain && column + line.length < LINE_WIDTH) return line;
    return lines(
      '[',
      value.map((item) => format(item, depth + 1, (depth + 1) * INDENT.length)),
      ']',
      depth,
    );
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${name}${format(item, depth + 1, (depth + 1) * INDENT.length + name.length)}`;
  });
  return entries.length === 0 ? '{}' : lines('{', entries, '}', depth);
}

function lines(open: string, items: readonly string[], close: string, depth: number): string {
  const inner = `\n${INDENT.repeat(depth + 1)}`;
  return `${open}${inner}${items.join(`,${inner}`)}\n${INDENT.repeat(depth)}${close}`;
}
