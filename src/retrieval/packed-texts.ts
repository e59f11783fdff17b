/** Long texts in UTF-8, from which pieces are cut without a look at the rest: one curly quote makes JavaScript take twice the room. */

/** All texts one after another. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Marks of all texts, one about every `STEP` code units and one at each end: where in `bytes`, and after how many code units of its text. */
  readonly marks: Int32Array;
  /** By text: its first mark; one more at the end. */
  readonly starts: Int32Array;
}

export interface OpenedTexts {
  /** A whole text; decoded each time. */
  whole(text: number): string;
  /** What `slice` of the whole text would give; `0 <= start <= end`. */
  slice(text: number, start: number, end: number): string;
}

/** UTF-16 code units. */
const STEP = 256;
const NUMBERS_A_MARK = 2;

/** Texts are numbered from 0 in their order. They must be well-formed. */
export function packTexts(texts: Iterable<string>): PackedTexts {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const marks: number[] = [];
  const starts = [0];
  let end = 0;
  for (const text of texts) {
    for (let from = 0; from < text.length; ) {
      const to = wholeCharacters(text, (Math.round(from / STEP) + 1) * STEP);
      const piece = encoder.encode(text.slice(from, to));
      marks.push(end, from);
      pieces.push(piece);
      end += piece.length;
      from = to;
    }
    marks.push(end, text.length);
    starts.push(marks.length / NUMBERS_A_MARK);
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, marks: Int32Array.from(marks), starts: Int32Array.from(starts) };
}

/** The texts again, still packed. */
export function openTexts({ bytes, marks, starts }: PackedTexts): OpenedTexts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const byteAt = (mark: number) => marks[mark * NUMBERS_A_MARK];
  const unitAt = (mark: number) => marks[mark * NUMBERS_A_MARK + 1] ?? 0;
  const between = (from: number, to: number) => decoder.decode(bytes.subarray(byteAt(from), byteAt(to)));
  return {
    whole: (text) => between(starts[text] ?? 0, (starts[text + 1] ?? 1) - 1),
    slice(text, start, end) {
      const first = starts[text] ?? 0;
      const last = (starts[text + 1] ?? 1) - 1;
      const from = Math.min(first + Math.floor(start / STEP), last);
      const to = Math.min(first + Math.floor(end / STEP) + 1, last);
      return between(from, to).slice(start - unitAt(from), end - unitAt(from));
    },
  };
}

/** The place, or the one before it where it would part a character of two code units. */
function wholeCharacters(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code < 0xe000 ? place - 1 : Math.min(place, text.length);
}
