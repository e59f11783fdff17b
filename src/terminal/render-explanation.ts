/** Draws why the last answer came out as it did. Pure. */

import type { Answer, Candidate } from '../retrieval/answer.js';
import { renderTable } from './render-table.js';
import type { Screen } from './screen.js';
import { wrapBlock } from './wrap-block.js';

const INDENT = '  ';
/** As many as stand side by side in a narrow window and still show what beat what. */
const COMPARED = 3;

/** The best candidates, a table with a column for each, and what kept any of them from being the answer. */
export function renderExplanation(answer: Answer, screen: Screen): string {
  const { inks, width } = screen;
  const candidates = answer.candidates.slice(0, COMPARED);
  const title = `${inks.strong('Why')} ${inks.plain(`“${answer.question.trim()}”`)} ${inks.faint('came out as')} ${inks[answer.kind](answer.kind)}`;
  const blocks = [wrapBlock(title, width, { first: INDENT })];
  if (candidates.length === 0) {
    blocks.push(
      wrapBlock(inks.plain('No fact shares a word with it, so nothing was compared.'), width, { first: INDENT }),
    );
    return blocks.join('\n\n');
  }
  blocks.push(candidates.map((candidate, index) => renderCandidate(candidate, index, screen)).join('\n'));
  blocks.push(renderSignals(candidates, screen));
  return blocks.join('\n\n');
}

function renderCandidate(candidate: Candidate, index: number, screen: Screen): string {
  const { inks, width } = screen;
  const below = `${INDENT}   `;
  const lines = [
    wrapBlock(inks.strong(candidate.fact.statement), width, {
      first: `${INDENT}${inks.typed(String(index + 1))}  `,
      rest: below,
    }),
  ];
  const matched = candidate.why.terms.map(({ asked, found }) => (asked === found ? asked : `${asked} → ${found}`));
  const terms = matched.length === 0 ? 'no term of the question' : matched.join(', ');
  lines.push(
    wrapBlock(inks.plain(terms), width, { first: `${below}${inks.faint('matched')}  `, rest: `${below}         ` }),
  );
  for (const { check, says } of candidate.why.vetoes) {
    lines.push(
      wrapBlock(inks.closest(`${check}: the briefing doesn’t ${says}`), width, {
        first: `${below}${inks.faint('vetoed')}   `,
        rest: `${below}         `,
      }),
    );
  }
  return lines.join('\n');
}

function renderSignals(candidates: readonly Candidate[], { inks }: Screen): string {
  const names = [...new Set(candidates.flatMap((candidate) => Object.keys(candidate.why.signals)))];
  const rows = [
    [inks.faint('signal'), ...candidates.map((_, index) => inks.typed(String(index + 1)))],
    ...names.map((name) => [
      inks.plain(name),
      ...candidates.map((candidate) => inks.plain(formatValue(candidate.why.signals[name]))),
    ]),
    [inks.strong('confidence'), ...candidates.map((candidate) => inks.strong(formatValue(candidate.confidence)))],
  ];
  return renderTable(rows, ['left', ...candidates.map(() => 'right' as const)], INDENT);
}

/** Two decimals, so that the points stand below one another; a signal that a candidate does not have is a dash. */
function formatValue(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
