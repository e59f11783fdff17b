/** One rule of Discord's that a body breaks. */
export interface Problem {
  /** Where in the body, as in `embeds[0].title`; empty for the body as a whole. */
  readonly at: string;
  /** What is wrong, in words for the person who reads the failed test. */
  readonly problem: string;
}
