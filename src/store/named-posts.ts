/** The contract of posts that name people: what the bot has posted for moderators, so that a name that is erased goes from there, too. */

/** What a post shows: a change, by the journal's version, or a proposal, by its id. */
export type NamedSubject =
  | { readonly kind: 'change'; readonly version: number }
  | { readonly kind: 'proposal'; readonly id: string };

export interface NamedPost {
  readonly guild: string;
  /** Channel id. */
  readonly channel: string;
  /** Message id. */
  readonly message: string;
  readonly subject: NamedSubject;
}

/** `Privacy.erase` makes those outdated that show the name. Posts of proposals are recorded by `Proposals.posted`. */
export interface NamedPosts {
  /** Recording a message again changes nothing. One whose name was erased while it was being posted is outdated at once. */
  record(post: NamedPost & { readonly subject: { readonly kind: 'change' } }): Promise<void>;
  /** Guilds with posts that show a name that was erased. */
  behind(): Promise<readonly string[]>;
  /** Such posts of a guild. */
  outdated(guild: string, limit: number): Promise<readonly NamedPost[]>;
  /** It shows the name no more, or cannot be reached. */
  renewed(message: string): Promise<void>;
}
