/** The contract of proposals: edits that wait for a moderator, or for a second one. */

import type { Change, Edit, NewEdit } from '../facts/edit.js';
import type { Giving } from './gaps.js';

/** `withdrawn`: by who proposed it; `expired`: nobody decided in time. */
export type ProposalState = 'open' | 'approved' | 'rejected' | 'withdrawn' | 'expired';

/** What somebody wants a guild's facts to say. */
export type NewProposal = Change & {
  readonly guild: string;
  /** Id of the interaction that made it; unique in the guild. */
  readonly id: string;
  readonly fact: string;
  /** As in the edit that it becomes: what the proposer saw. */
  readonly onRevision: number;
  readonly base: string | null;
  /** User id; null once the person has been erased. */
  readonly proposer: string | null;
  /** Where it was proposed: to tell of the outcome where a direct message is refused. Null for nowhere. */
  readonly channel: string | null;
  /** Why, in the proposer's words; may be empty. */
  readonly reason: string;
  readonly atMs: number;
};

export type Proposal = NewProposal & {
  /** From 1, one more with each revision of what is proposed and with the decision; approving does not change it. */
  readonly revision: number;
  readonly state: ProposalState;
  /** Who has approved what is proposed now, each person once, in order; with the two-person rule one is not enough. */
  readonly approvals: readonly Approval[];
  /** Null while it is open. */
  readonly decision: ProposalDecision | null;
  /** Where it stands in the moderators' channel; null until it was posted. */
  readonly post: ProposalPost | null;
};

export interface Approval {
  /** User id; null once the person has been erased. */
  readonly by: string | null;
  readonly atMs: number;
}

export interface ProposalDecision {
  /** User id; null once the person has been erased. */
  readonly by: string | null;
  readonly reason: string;
  readonly atMs: number;
}

export interface ProposalPost {
  readonly channel: string;
  readonly message: string;
}

/** Names a proposal as whoever acts on it saw it. */
export interface ProposalSeen {
  readonly guild: string;
  readonly id: string;
  /** Its revision then; another one is a conflict. */
  readonly expected: number;
  /** User id of who acts; null where the program does. */
  readonly by: string | null;
  readonly atMs: number;
}

export type ProposalChanged =
  | { readonly kind: 'stored'; readonly proposal: Proposal }
  /** It is not open any more, or was revised; undefined where there is no such proposal. */
  | { readonly kind: 'conflict'; readonly current: Proposal | undefined };

/** `stored` with the edit that was appended; null where the proposal was rejected or withdrawn. */
export type ProposalDecided =
  | { readonly kind: 'stored'; readonly proposal: Proposal; readonly edit: Edit | null }
  | { readonly kind: 'conflict'; readonly current: Proposal | undefined }
  /** The fact has been edited since; nothing was decided. */
  | { readonly kind: 'fact-conflict'; readonly proposal: Proposal; readonly current: Edit | undefined };

/** Rights and the number of approvals that a guild demands are the caller's to check. Trying again what was done is a conflict that shows it done. */
export interface Proposals {
  /** Creating an id again changes nothing and gives what is there. */
  create(proposal: NewProposal): Promise<Proposal>;
  find(guild: string, id: string): Promise<Proposal | undefined>;
  /** Those that wait, oldest first. */
  open(guild: string, limit: number): Promise<readonly Proposal[]>;
  /** Remembers where it was posted, so that the post can be brought up to date. */
  posted(guild: string, id: string, post: ProposalPost): Promise<void>;
  /** Proposes something else in its place ("Edit"); approvals of what it said before lapse. */
  revise(seen: ProposalSeen, revised: Change & Pick<NewProposal, 'onRevision' | 'base'>): Promise<ProposalChanged>;
  /** Adds a person's approval without deciding; a second one of the same person changes nothing. */
  approve(seen: ProposalSeen): Promise<ProposalChanged>;
  /**
   * Approves for good: the edit is appended and the proposal closed, both or neither. `edit.event` is the interaction that approves;
   * the same again gives what came of it.
   */
  accept(seen: ProposalSeen, edit: NewEdit): Promise<ProposalDecided>;
  /** Closes it without an edit. */
  refuse(
    seen: ProposalSeen,
    refusal: { readonly state: 'rejected' | 'withdrawn' | 'expired'; readonly reason: string },
  ): Promise<ProposalDecided>;
  /** Guilds where a proposal has been decided and that is to be told of now. */
  toTell(nowMs: number): Promise<readonly string[]>;
  /** Decided proposals whose outcome is to be told now; given out as by `Gaps.takeToTell`. */
  takeToTell(guild: string, giving: Giving): Promise<readonly Proposal[]>;
  /** Everybody whom the outcome concerns has been told. */
  told(guild: string, id: string): Promise<void>;
}
