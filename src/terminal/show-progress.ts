/** One line on a terminal that says how far a long piece of work has come, and is gone when it is done. */

import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';

export interface Progress {
  /** Says how far it has come. */
  tell(words: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Often enough to seem alive, seldom enough to cost nothing. */
const BETWEEN_MS = 100;

/** Writes nothing where the stream is not a terminal. */
export function showProgress(stream: WriteStream, clock: () => number): Progress {
  let told = Number.NEGATIVE_INFINITY;
  const wipe = () => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    tell(words) {
      if (!stream.isTTY || clock() - told < BETWEEN_MS) return;
      told = clock();
      wipe();
      stream.write(words);
    },
    end() {
      if (stream.isTTY) wipe();
    },
  };
}
