/** Reads a stream whose failure is no fault of the program, as when a disk fails or a socket is reset. */

import { UserError } from '../errors.js';

/** The chunks as they come. Where the stream cannot be read, a `UserError` says why in one sentence. */
export async function* readInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError(`Standard input cannot be read: the system says ${code}.`);
  }
}
