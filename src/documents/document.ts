/** A briefing as it was published, and where its sections and sentences stand in it. Knows nothing of facts. */

/**
 * A half-open range `[start, end)` in a document's `text`, counted in UTF-16 code units from its first character,
 * so that `text.slice(start, end)` is what it names.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading and the text below it, up to the next heading. The span covers both. */
export interface Section extends Span {
  /** The heading as a reader sees it (no Markdown marks), or null for text before the first heading. */
  readonly heading: string | null;
}

/** One sentence, bullet or table row. Its span holds no leading or trailing white space, bullet mark or heading mark. */
export interface Sentence extends Span {
  /** The sentence as a reader sees it: no Markdown marks, white space folded to single spaces. Equal to the slice where there are none. */
  readonly plain: string;
  /** Index into `sections`. */
  readonly section: number;
  /** Running number of the paragraph or list item that holds it, from 0 over the whole document. */
  readonly paragraph: number;
  /** For a list item: index in `sentences` of the sentence that introduces the list ("Key issues include:"), if there is one. */
  readonly leadIn?: number;
}

/** A briefing. Immutable; everything in it points into `text`. */
export interface Document {
  /** File name without its ending: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601 date (`2026-01-31`, `2026-01` or `2026`); absent where the document bears none. */
  readonly published?: string;
  /** BCP 47 language tag of the text. */
  readonly language: string;
  /** Where it was published: a link or a bibliographic line. */
  readonly source?: string;
  /** The text verbatim: the file behind its front matter, byte order mark removed, line ends as they are. */
  readonly text: string;
  /** In order, without gaps between them; at least one. */
  readonly sections: readonly Section[];
  /** In order; headings are not sentences. */
  readonly sentences: readonly Sentence[];
}
