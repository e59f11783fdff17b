/** What the file system's errors mean to an operator. */

import { UserError } from '../../errors.js';

/** What the file system's codes say, in words; others are shown as they are. */
const FOLDER_PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'its rights forbid it',
  EPERM: 'its rights forbid it',
  EROFS: 'its disk is read-only',
  ENOTDIR: 'a file is in its way',
  EEXIST: 'a file is in its way',
  ENOSPC: 'its disk is full',
};

/** A `UserError` where the file system refuses a folder; any other error as it is. */
export function explainFolderError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const problem = FOLDER_PROBLEMS[String(error.code)] ?? error.code;
  return new UserError(
    `The data folder ${folder} cannot be used (${problem}): make it writable for the user who runs Footnote, or set DATA_DIR to another folder.`,
    { cause: error },
  );
}
