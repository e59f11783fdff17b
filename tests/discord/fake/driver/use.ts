/** What came of something that a person did: using a command, clicking, choosing, submitting. */
import { channelTitle } from '../state/messages.js';
import type { FirstAnswer, StoredInteraction } from '../state/stored.js';
import type { World } from '../state/world.js';
import { messageFlag } from '../wire.js';
import { type Patience, SeenMessage } from './seen-message.js';
import { SeenModal } from './seen-modal.js';

/** What to wait for after an interaction was sent. */
export interface How extends Patience {
  /**
   * `answered` (the default): there is something to see, and "thinking …" is over. `acknowledged`: the bot called back.
   * `sent`: nothing; for interactions that are meant to fail.
   */
  readonly until?: 'answered' | 'acknowledged' | 'sent';
}

/** What came of an interaction. It is live. */
export class Use {
  /** What is stored of it; for the driver. */
  readonly interaction: StoredInteraction;
  readonly #world: World;
  readonly #mark: number;
  readonly #sourceEdits: number;

  /** Watches an interaction that was just sent. */
  constructor(world: World, interaction: StoredInteraction) {
    this.#world = world;
    this.interaction = interaction;
    this.#mark = world.transcript.mark - 1;
    this.#sourceEdits = interaction.source?.edits ?? 0;
  }

  /** How the bot called back at first; undefined if it did not. */
  get answer(): FirstAnswer | undefined {
    return this.interaction.answer;
  }

  /** The response: a message of its own, or the updated one. */
  get reply(): SeenMessage {
    const { original, followups } = this.interaction;
    const message = this.answer === 'deferred update' ? (followups[0] ?? original) : original;
    if (!message) throw new Error(this.#describe('has no reply'));
    return new SeenMessage(this.#world, message);
  }

  /** The text of the response. */
  get text(): string {
    return this.reply.text;
  }

  /** Further messages after the response. */
  get followups(): SeenMessage[] {
    return this.interaction.followups.map((message) => new SeenMessage(this.#world, message));
  }

  /** The modal that the bot opened. */
  get modal(): SeenModal {
    if (!this.interaction.modal) throw new Error(this.#describe('opened no modal'));
    return new SeenModal(this.interaction, this.interaction.modal);
  }

  /** Milliseconds from the event's sending to the arrival of the first callback; undefined if there was none. */
  get latencyMs(): number | undefined {
    const { answeredAt, sentAt } = this.interaction;
    return answeredAt === undefined ? undefined : answeredAt - sentAt;
  }

  /** Makes its token invalid at once, as it becomes after 15 minutes. */
  expires(): void {
    this.interaction.expired = true;
  }

  /** Waits for the nth follow-up message, counted from 0. */
  async followup(index = 0, patience: Patience = {}): Promise<SeenMessage> {
    await this.#until(() => this.interaction.followups[index], patience, `has no follow-up number ${index}`);
    return this.followups[index] as SeenMessage;
  }

  /** Waits as far as `how` says. */
  async settled(how: How = {}): Promise<this> {
    const until = how.until ?? 'answered';
    if (until === 'sent') return this;
    if (until === 'acknowledged') await this.#until(() => this.answer, how, 'is not acknowledged');
    else await this.#until(() => this.#answered() || undefined, how, 'is not answered');
    return this;
  }

  #answered(): boolean {
    const { answer, original, source, changes, followups } = this.interaction;
    if (answer === 'deferred reply') {
      return original !== undefined && (original.deleted || (original.wire.flags & messageFlag.loading) === 0);
    }
    if (answer !== 'deferred update') return answer !== undefined;
    const touched = source !== undefined && (source.deleted || source.edits > this.#sourceEdits);
    return changes > 0 || followups.length > 0 || touched;
  }

  #until<T>(look: () => T | undefined, { withinMs }: Patience, what: string): Promise<T> {
    const ms = withinMs ?? this.#world.settings.patienceMs;
    return this.#world.waits.until(look, { withinMs: ms, describe: () => this.#describe(`${what} after ${ms} ms`) });
  }

  #describe(what: string): string {
    const { person, title, channel } = this.interaction;
    const first = this.answer ? ` (the bot's first answer: ${this.answer})` : '';
    return (
      `What ${person.name} did in ${channelTitle(channel)} — ${title} — ${what}${first}. What happened meanwhile:\n` +
      this.#world.transcript.since(this.#mark)
    );
  }
}
