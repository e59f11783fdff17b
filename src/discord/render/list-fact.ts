/** A fact as one line of a list. */

import type { Fact } from '../../facts/fact.js';
import type { Language } from '../texts/language-for.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { ListingEntry } from './render-listing.js';

/** Its whole statement; `lead` (escaped Markdown, e.g. a date) stands before it. */
export function listFact(fact: Fact, { texts }: Language, lead = ''): ListingEntry {
  const statement = escapeStatement(fact.statement);
  const isFromElsewhere = fact.citations.length === 0 && fact.external !== undefined;
  const remark = isFromElsewhere ? texts.fact.notVerified : fact.reviewed ? undefined : texts.fact.notReviewed;
  const mark = remark === undefined ? '' : ` *(${remark})*`;
  return { text: `- ${lead}${statement}${mark}`, fact };
}

/** The statement as its line has it. */
export function escapeStatement(statement: string): string {
  return escapeMarkdown(statement.replace(/\s+/g, ' ').trim());
}
