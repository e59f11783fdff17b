/** Decides whether to write colours. Reads nothing itself. */

/** What the environment may say about colours (https://no-color.org, https://force-color.org). */
export interface ColourEnvironment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** `NO_COLOR` wins over `FORCE_COLOR`, which wins over what the stream is; a variable that is set but empty says nothing. */
export function hasColours(environment: ColourEnvironment, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}
