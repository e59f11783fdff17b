/** What moderators read, in English. */

/** A field of the form: 45 characters for the label, 100 for the description. */
interface FieldText {
  readonly label: string;
  readonly description: string;
}

export const moderationEnglish = {
  form: {
    statement: { label: 'Statement', description: 'One whole sentence that stands alone: names, no “he” or “this”.' },
    quote: { label: 'Quote', description: 'Word for word as it stands in the document or on the page.' },
    details: {
      label: 'Source and details',
      description: 'One per line: document (or link and title), kind, time, who, what, where …; several parted by “;”.',
    },
    questions: { label: 'Example questions', description: 'Questions that it answers, one per line.' },
    reason: { label: 'Reason', description: 'Why you make this change; it stands in the history.' },
  } satisfies Record<string, FieldText>,
};
