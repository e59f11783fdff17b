/** What an evaluation was asked to do. Pure. */

import type { CommandLine } from '../terminal/parse-command-line.js';
import { UsageError } from '../terminal/usage-error.js';
import { BASELINE, OWN_SETS, type SetPlace } from './own-sets.js';

export interface EvaluationRequest {
  readonly places: readonly SetPlace[];
  /** Files to compare with, to save the result to and to write the page to, where that is wanted. */
  readonly compare?: string | undefined;
  readonly save?: string | undefined;
  readonly page?: string | undefined;
  /** File of times to plot on the page. */
  readonly timings?: string | undefined;
  /** Whether to fail where a figure is worse than in the result that is compared with. */
  readonly check: boolean;
}

/**
 * `knowledgeFolder` is where a set is asked that is named without a folder.
 * @throws UsageError where the options do not go together.
 */
export function readRequest({ values, switches }: CommandLine, knowledgeFolder: string): EvaluationRequest {
  const file = values.get('set');
  const folder = values.get('knowledge');
  if (file === undefined && folder !== undefined)
    throw new UsageError('--knowledge needs --set FILE: the sets of the repository are asked over their own folders.');
  if (values.has('timings') && !values.has('page'))
    throw new UsageError('--timings needs --page FILE to be plotted on.');
  const check = switches.has('check');
  return {
    places: file === undefined ? OWN_SETS : [{ file, folder: folder ?? knowledgeFolder }],
    compare: values.get('compare') ?? (check ? BASELINE : undefined),
    save: values.get('save'),
    page: values.get('page'),
    timings: values.get('timings'),
    check,
  };
}
