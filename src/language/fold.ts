/** Makes texts comparable: case, accents, curly quotes and compatibility forms do not count. */

const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const ASCII = /^[\0-\x7f]*$/u;
/** Without capitals and grave accents. */
const FOLDED = /^[\0-@[-_a-\x7f]*$/u;

/** Lower case, without accents on Latin letters, with straight quotes and plain hyphens. Idempotent; the length may change. */
export function fold(text: string): string {
  // Most text is plain English, for which the rest of the work would change nothing, and most words are small.
  if (FOLDED.test(text)) return text;
  if (ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase();
  // On its own the acute accent would fall apart into a blank and an accent to combine with it ("don´t").
  return text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[‘’ʼ`“”„‐‑–—]/gu, (mark) => TYPOGRAPHIC[mark] ?? mark)
    .toLowerCase()
    .normalize('NFKC');
}
