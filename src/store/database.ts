/** The tables as Kysely sees them, the same in every engine. Ids are text; times are milliseconds; JSON is kept as text. */

/** Every table by name. A migration that changes the tables changes this too. */
export interface Database {
  setting: SettingTable;
  posted_answer: PostedAnswerTable;
  posted_fact: PostedFactTable;
  question: QuestionTable;
  feedback: FeedbackTable;
  guild: GuildTable;
  journal: JournalTable;
  actor: ActorTable;
  latest_edit: LatestEditTable;
  proposal: ProposalTable;
  approval: ApprovalTable;
  gap_mark: GapMarkTable;
  waiting: WaitingTable;
  duty_progress: DutyProgressTable;
  named_post: NamedPostTable;
}

export interface SettingTable {
  guild_id: string;
  key: string;
  value: string;
  revision: number;
  by_id: string | null;
  at_ms: number;
}

export interface PostedAnswerTable {
  message_id: string;
  guild_id: string | null;
  channel_id: string;
  question_id: string | null;
  asker_id: string | null;
  at_ms: number;
}

/** One fact that a posted answer shows. Channel and time are repeated, so that one index finds the latest post. */
export interface PostedFactTable {
  message_id: string;
  /** From 0, in the order of the message. */
  position: number;
  fact_id: string;
  channel_id: string;
  at_ms: number;
}

export interface QuestionTable {
  question_id: string;
  guild_id: string | null;
  channel_id: string;
  asker_id: string | null;
  text: string;
  kind: string;
  fact_id: string | null;
  confidence: number;
  at_ms: number;
  /** 1 where the person had asked the same in the guild before: known still when the person is forgotten. */
  repeats: number;
}

/** Without a primary key: a person's id becomes null when it expires, and the verdict stays. */
export interface FeedbackTable {
  question_id: string;
  guild_id: string | null;
  user_id: string | null;
  verdict: string;
  at_ms: number;
}

/** The counter of a guild's journal. Whoever appends locks this row first, so that versions come without gaps and in order. */
export interface GuildTable {
  guild_id: string;
  version: number;
}

/** Append-only by trigger. The body is null where the fact is retracted, or stands as the base has it. */
export interface JournalTable {
  guild_id: string;
  version: number;
  event_id: string;
  fact_id: string;
  revision: number;
  operation: string;
  body: string | null;
  base: string | null;
  proposal_id: string | null;
  reason: string;
  at_ms: number;
}

/** Who made an edit; beside the journal, so that a name can be erased. */
export interface ActorTable {
  guild_id: string;
  version: number;
  user_id: string;
}

/** The projection: where each edited fact's last edit stands in the journal. */
export interface LatestEditTable {
  guild_id: string;
  fact_id: string;
  version: number;
}

export interface ProposalTable {
  guild_id: string;
  proposal_id: string;
  revision: number;
  state: string;
  fact_id: string;
  operation: string;
  body: string | null;
  on_revision: number;
  base: string | null;
  proposer_id: string | null;
  proposed_in_id: string | null;
  reason: string;
  at_ms: number;
  decided_by_id: string | null;
  decided_reason: string | null;
  /** Null while it is open. */
  decided_ms: number | null;
  channel_id: string | null;
  message_id: string | null;
  /** When the proposer is to be told of the outcome, or when to try it again; null where there is nothing to tell. */
  tell_ms: number | null;
  tries: number;
}

/** Without a primary key: a person's id becomes null when it is erased, and the approval stays. */
export interface ApprovalTable {
  guild_id: string;
  proposal_id: string;
  user_id: string | null;
  at_ms: number;
}

/** `text_key` is a digest of `text`, which is too long for an index. */
export interface GapMarkTable {
  guild_id: string;
  text_key: string;
  text: string;
  /** The fact that answers it; null for "not for us". */
  fact_id: string | null;
  by_id: string | null;
  at_ms: number;
}

export interface WaitingTable {
  question_id: string;
  user_id: string;
  guild_id: string;
  channel_id: string;
  text: string;
  at_ms: number;
  /** The fact that answers it; null while nothing does. */
  fact_id: string | null;
  /** When to tell of that fact, or to try it again; null while there is nothing to tell. */
  tell_ms: number | null;
  tries: number;
}

/** How far a duty has come in a guild's journal. The holder is the process at work; null where none is, or can only be one. */
export interface DutyProgressTable {
  guild_id: string;
  duty: string;
  version: number;
  holder: string | null;
  held_until_ms: number | null;
}

/** A post for moderators that names people: of a change (`version`) or of a proposal. `outdated` is 1 while it shows an erased name. */
export interface NamedPostTable {
  message_id: string;
  guild_id: string;
  channel_id: string;
  version: number | null;
  proposal_id: string | null;
  outdated: number;
}
