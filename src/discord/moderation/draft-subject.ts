/** What a draft is for, as a form's and a button's id carry it, so that it survives a restart. */

import { parsePage } from '../reply/parse-page.js';

/**
 * What becomes of a draft.
 * - `keep`: a moderator's own, which is kept.
 * - `propose`: anybody's, which goes to the moderators.
 * - `revise`: a moderator's, in the place of what was proposed.
 */
export type DraftAim =
  | { readonly kind: 'keep' }
  | { readonly kind: 'propose' }
  | { readonly kind: 'revise'; readonly proposal: string; readonly proposalRevision: number };

/** Which fact a draft is for, as its writer saw it, and what becomes of it. */
export interface DraftSubject {
  /** Empty for a new one. */
  readonly fact: string;
  readonly revision: number;
  readonly aim: DraftAim;
}

/** A fact that nobody has written yet. */
export const NEW_FACT: DraftSubject = { fact: '', revision: 0, aim: { kind: 'keep' } };

const PROPOSE = 'propose';

/** The arguments of an id. */
export function encodeSubject({ fact, revision, aim }: DraftSubject): (string | number)[] {
  switch (aim.kind) {
    case 'keep':
      return [fact, revision];
    case 'propose':
      return [fact, revision, PROPOSE];
    case 'revise':
      return [fact, revision, aim.proposal, aim.proposalRevision];
  }
}

/** The reverse; undefined for what cannot have been written so. The ids in it may still be anything. */
export function parseSubject([fact = '', number, word, seen]: readonly string[]): DraftSubject | undefined {
  const revision = parsePage(number);
  if (revision === undefined) return undefined;
  if (word === undefined) return { fact, revision, aim: { kind: 'keep' } };
  if (word === PROPOSE) return { fact, revision, aim: { kind: 'propose' } };
  const proposalRevision = parsePage(seen);
  return proposalRevision === undefined
    ? undefined
    : { fact, revision, aim: { kind: 'revise', proposal: word, proposalRevision } };
}
