/** Which sentence introduces a list ("Key issues include:"), followed from block to block through nested lists and tables. */

import type { Block } from './block.js';

export interface LeadIns {
  /** Index of the sentence that introduces this block, if it is a list item or a table row that one introduces. */
  before(block: Block): number | undefined;
  /** Notes a block that has been read: the index of its last sentence, and what that says. */
  passed(block: Block, lastSentence: number, plain: string): void;
  /** A heading: what stands above it introduces nothing below it. */
  clear(): void;
}

const INTRODUCES = /[:：]["”’»)]*$|\b(?:following|as follows|listed below)\b/iu;
const ENDS_SENTENCE = /[.!?…。！？]["”’»)]*$/u;

export function createLeadIns(): LeadIns {
  /** By depth: the sentence that introduces the list of that depth. */
  let introducing: (number | undefined)[] = [];
  let header: number | undefined;
  return {
    before(block) {
      if (block.kind === 'row') return header;
      return block.kind === 'item' ? introducing[block.depth] : undefined;
    },
    passed(block, lastSentence, plain) {
      header = block.kind === 'header' ? lastSentence : block.kind === 'row' ? header : undefined;
      introducing = introducing.slice(0, block.depth + 1);
      // A list item introduces the list nested in it unless it is a sentence of its own.
      const introduces = INTRODUCES.test(plain) || (block.kind === 'item' && !ENDS_SENTENCE.test(plain));
      introducing[block.depth + 1] = introduces ? lastSentence : undefined;
    },
    clear() {
      introducing = [];
      header = undefined;
    },
  };
}
