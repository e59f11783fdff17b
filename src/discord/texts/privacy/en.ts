/** What `/privacy` shows, in English. */

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const privacyEnglish = {
  title: 'What is kept of you',
  scope: 'On all servers and in direct messages together:',
  nothing: 'Nothing is kept that names you.',
  records: {
    questions: (number: number) => `${count(number, 'question', 'questions')} that you asked`,
    feedback: (number: number) => `${count(number, 'verdict', 'verdicts')} on answers`,
    postedAnswers: (number: number) => `${count(number, 'answer', 'answers')} posted for you`,
    waiting: (number: number) => `${count(number, 'question', 'questions')} of which you wish to hear`,
    edits: (number: number) => `${count(number, 'change', 'changes')} to facts`,
    proposals: (number: number) => `${count(number, 'part', 'parts')} in proposals: made, approved or decided`,
    settings: (number: number) => `${count(number, 'setting', 'settings')} that you chose`,
    gapMarks: (number: number) => `${count(number, 'mark', 'marks')} on unanswered questions`,
  },
  latest: 'Your latest questions',
  expiry: (days: number) => `Who asked is forgotten by itself after ${days} days.`,
  erase: 'Erase …',
  confirm:
    'Your questions, verdicts and wishes to hear are removed. Changes to facts and everything else that others rely on stay, without your name; what you asked in channels stays there. This cannot be undone.',
  confirmErase: 'Erase for good',
  keep: 'Keep',
  erased: 'Erased. Nothing that is kept names you any more.',
  erasedButPosts:
    'Erased. Nothing that is kept names you any more.\nFrom my posts about changes and proposals in the moderators’ channels your name goes within minutes, as far as I can still reach them. Who used a command or shared an answer stays above it in Discord; ask who moderates there to delete that, if you wish.',
};
