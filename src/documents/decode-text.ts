/** Bytes of a file to text: UTF-8 only, and nothing that is not text. */

/** The text without its byte order mark, or why the bytes are not text and what to do, with the line (from 1) where one can be named. */
export type DecodedText = { readonly text: string } | { readonly refused: string; readonly line?: number };

/** First bytes of files that people take for documents. */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['a PDF', '%PDF'],
  ['a ZIP archive or an Office document', 'PK\u0003\u0004'],
  ['an old Office document', '\u00d0\u00cf\u0011\u00e0'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a gzip archive', '\u001f\u008b'],
  ['a rich text (RTF) file', '{\\rtf'],
];

/** Decodes a whole file. A string is taken as decoded and only checked. */
export function decodeText(content: Uint8Array | string): DecodedText {
  if (typeof content === 'string') return checkText(content.replace(/^\uFEFF/u, ''));
  const head = String.fromCharCode(...content.subarray(0, 8));
  const signature = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (signature !== undefined) return { refused: `is ${signature[0]}, not text; save it as plain text or Markdown` };
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(head)) return { refused: 'is encoded in UTF-16; save it as UTF-8' };
  if (content.includes(0)) return { refused: 'is a binary file, not text; save it as plain text or Markdown' };
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return { refused: 'is not UTF-8; save it as UTF-8', line: badLine(content) };
  }
}

function checkText(text: string): DecodedText {
  if (text.includes('\0')) return { refused: 'is a binary file, not text; save it as plain text or Markdown' };
  if (text.trim() === '') return { refused: 'is empty; write something into it or remove it' };
  return { text };
}

/** The line of the first byte that is not UTF-8: decoding replaces it, and a file that has no such character before keeps none. */
function badLine(content: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(content);
  const at = text.indexOf('\uFFFD');
  return text.slice(0, Math.max(at, 0)).split(/\r\n|[\n\r]/u).length;
}
