/** The questions that were not decided rightly, with what was shown and what was wanted. Pure. */

import { type Outcome, VERDICTS, type Verdict } from '../outcome.js';
import { escapeHtml } from './escape-html.js';

const TITLES: Readonly<Record<Exclude<Verdict, 'right'>, string>> = {
  incomplete: 'Lists that were not complete',
  refused: 'Refused, though the text answers',
  wrong: 'Answered with another fact',
  answered: "Answered, though the text doesn't",
};

/** One block that opens for each verdict that occurs, in the order of the set. */
export function renderMistakes(outcomes: readonly Outcome[]): string {
  const blocks = VERDICTS.flatMap((verdict) => {
    const mistakes = outcomes.filter((outcome) => outcome.verdict === verdict);
    if (verdict === 'right' || mistakes.length === 0) return [];
    return `<details><summary>${escapeHtml(TITLES[verdict])} <span class="faint">(${mistakes.length})</span></summary>
<ol>
${mistakes.map(renderMistake).join('\n')}
</ol></details>`;
  });
  return blocks.length === 0 ? '<p>Nothing.</p>' : blocks.join('\n');
}

function renderMistake({ question, kind, confidence, shown }: Outcome): string {
  const context = question.context === undefined ? '' : `<span class="faint">${escapeHtml(question.context)} →</span> `;
  const about = `${question.id} · ${question.kind} · ${question.style} · ${kind} at ${(100 * confidence).toFixed(0)} %`;
  const given = shown.map((text) => `<div class="given">› ${escapeHtml(text)}</div>`);
  const wanted = question.gold.map((text) => `<div class="wanted">✓ ${escapeHtml(text)}</div>`);
  return `<li><div class="kind">${escapeHtml(about)}</div><div>${context}<span class="asked">${escapeHtml(question.question)}</span></div>${given.join('')}${wanted.join('')}</li>`;
}
