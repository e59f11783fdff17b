/** Hands out standard input, or says why it cannot be read. */

import { fstatSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { UserError } from '../errors.js';

/**
 * The process's own. Node takes a folder for an input that is empty, which would pass for success.
 * @throws UserError where it is a folder.
 */
export function openStandardInput(): ReadStream {
  if (isFolder(0)) throw new UserError('Standard input cannot be read: it is a folder.');
  return process.stdin;
}

/** False for a descriptor that is closed. */
function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}
