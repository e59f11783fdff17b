/** The tables as Kysely sees them, the same in every engine. Ids are text; times are milliseconds; JSON is kept as text. */

/** Every table by name. A migration that changes the tables changes this too. */
export interface Database {
  setting: SettingTable;
  posted_answer: PostedAnswerTable;
  posted_fact: PostedFactTable;
  question: QuestionTable;
  feedback: FeedbackTable;
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
}

/** Without a primary key: a person's id becomes null when it expires, and the verdict stays. */
export interface FeedbackTable {
  question_id: string;
  guild_id: string | null;
  user_id: string | null;
  verdict: string;
  at_ms: number;
}
