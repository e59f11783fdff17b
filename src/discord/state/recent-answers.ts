/**
 * What was answered a moment ago: for "answered above", and for "and when?" without a reply. In memory, so that it can be asked
 * before an interaction is acknowledged; the store holds the same for longer.
 */

import { BoundedMap } from '../../bounded-map.js';
import type { Answer, Context } from '../../retrieval/answer.js';
import { contextOf } from '../../retrieval/context-of.js';

/** Within it the same fact in the same channel gets a link: ten minutes of talk are about what still stands on the screen. */
export const REPEAT_WINDOW_MS = 10 * 60_000;
/** Within it a question may lean on the one before. Later, people have changed the subject. */
export const FOLLOW_UP_WINDOW_MS = 10 * 60_000;

const REMEMBERED = 5_000;

interface Posted {
  /** The message's id, once Discord has said it. */
  readonly message: Promise<string | undefined>;
  readonly at: number;
}

/** Recent answers by channel and facts, and recent questions by channel and person. */
export class RecentAnswers {
  readonly #now: () => number;
  readonly #posted = new BoundedMap<string, Posted>(REMEMBERED);
  readonly #deleted = new BoundedMap<string, true>(REMEMBERED);
  readonly #contexts = new BoundedMap<string, { context: Context; at: number }>(REMEMBERED);

  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * An answer is being posted for all to see; `facts` are those it shows, or whatever else names it. It counts at once, because the next person may ask before Discord has confirmed it;
   * if it fails, it never was.
   */
  posting(channel: string, facts: readonly string[], message: Promise<string | undefined>): void {
    const key = answerKey(channel, facts);
    const posted = { message: message.catch(() => undefined), at: this.#now() };
    this.#posted.set(key, posted);
    posted.message.then((id) => {
      if (id === undefined && this.#posted.get(key) === posted) this.#posted.delete(key);
    });
  }

  /** Id of the message that showed exactly these facts in this channel lately; waits if it is just being posted. */
  async find(channel: string, facts: readonly string[]): Promise<string | undefined> {
    const found = this.#posted.get(answerKey(channel, facts));
    if (found === undefined || this.#now() - found.at >= REPEAT_WINDOW_MS) return undefined;
    const message = await found.message;
    return message !== undefined && this.wasDeleted(message) ? undefined : message;
  }

  /** A message is gone, and nothing may link to it any more. */
  forget(message: string): void {
    this.#deleted.set(message, true);
  }

  /** Whether a message is known to be gone. */
  wasDeleted(message: string): boolean {
    return this.#deleted.get(message) === true;
  }

  /** Somebody is being answered, publicly or not. An answer without facts leaves the one before to lean on. */
  answering(channel: string, user: string, answer: Answer): void {
    const context = contextOf(answer);
    if (context) this.#contexts.set(`${channel}/${user}`, { context, at: this.#now() });
  }

  /** Nothing that a person asked is remembered here any more. */
  forgetPerson(user: string): void {
    for (const key of [...this.#contexts.keys()]) if (key.endsWith(`/${user}`)) this.#contexts.delete(key);
  }

  /** What the person was answered in this channel last, if that is not long ago. */
  contextOf(channel: string, user: string): Context | undefined {
    const found = this.#contexts.get(`${channel}/${user}`);
    return found && this.#now() - found.at < FOLLOW_UP_WINDOW_MS ? found.context : undefined;
  }
}

function answerKey(channel: string, facts: readonly string[]): string {
  return `${channel}/${facts.join(',')}`;
}
