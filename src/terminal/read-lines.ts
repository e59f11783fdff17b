/** Splits a stream of bytes into lines, however long the stream or a line is. Knows nothing of what the lines say. */

import { readInput } from './read-input.js';

/** A line, or what keeps it from being read. */
export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-utf8' };

const LINE_FEED = 0x0a;

/**
 * Lines as soon as they are whole, without their ends (LF or CRLF), the last one also without. At most `mostBytes` of a line are held:
 * a longer one is reported the moment it is too long, and the rest of it passed over. No line is dropped or reported twice, so the n-th
 * that comes out is the n-th that came in.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let passingOver = false;

  const take = (): Line => {
    const line = decodeLine(Buffer.concat(pieces, held));
    pieces = [];
    held = 0;
    return line;
  };

  for await (const chunk of readInput(input)) {
    let start = 0;
    while (start < chunk.length) {
      const found = chunk.indexOf(LINE_FEED, start);
      const end = found === -1 ? chunk.length : found;
      if (!passingOver && end > start) {
        held += end - start;
        if (held > mostBytes) {
          passingOver = true;
          pieces = [];
          held = 0;
          yield { kind: 'too-long' };
        } else {
          pieces.push(chunk.subarray(start, end));
        }
      }
      if (found === -1) break;
      if (!passingOver) yield take();
      passingOver = false;
      start = end + 1;
    }
  }
  if (held > 0) yield take();
}

/** A byte order mark at its start is passed over. */
function decodeLine(bytes: Uint8Array): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { kind: 'not-utf8' };
  }
}
