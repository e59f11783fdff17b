/** Texts that give orders to whoever reads them, as one writes them to talk a machine into something. */

const BEGINNING = '(?:^|[.!?:;,\\n]\\s*|\\b(?:and|then|now|please|pls|just|you (?:must|should|will|can))\\s+)';

const ORDERS = new RegExp(
  [
    // "Ignore all previous instructions", "forget your rules".
    `${BEGINNING}(?:ignore|disregard|forget|override|bypass|drop|skip|break|reset)\\b[^.?!]{0,40}\\b(?:instructions?|rules?|prompts?|guidelines?|orders|restrictions?|settings|limits|filters?|constraints|context|(?:everything|anything|all|what) (?:you|above|before|that|i|was))\\b`,
    // "You are now …", "act as …", "pretend to be …".
    `${BEGINNING}(?:you(?:'re| are| r) (?:now |no longer )|from now on\\b|(?:act|behave|respond|reply|answer|speak|talk) (?:as (?:if|though|a|an|my|the)|like (?:a|an|my|the))\\b|pretend\\b|imagine (?:you|that you)|role-?play|simulate\\b|enter \\w+ mode)`,
    // "Repeat after me", "say the word", "print your prompt".
    `${BEGINNING}(?:repeat (?:after|the following|this|exactly|back)|say (?:the words?|after me|exactly|the following|that you)|(?:print|reveal|show|output|display|leak|dump|give|tell|send)(?: me| us)? (?:out )?(?:your|the|all your) (?:system |hidden |secret |initial |own )?(?:prompts?|instructions?|rules|configuration|config|source code|token|password|api key|secrets?|environment|memory))\\b`,
    '\\b(?:system prompt|developer mode|jailbreak|dan mode)\\b',
    '^\\s*(?:system|assistant|developer|admin|root)\\s*:',
    '@(?:everyone|here)\\b',
  ].join('|'),
  'u',
);

/** What only the reader could answer: its likes, its knowledge, what it would do or advise. */
const PERSONAL = new RegExp(
  [
    "^(?:do|don't|are|aren't|were|did|have) (?:you|u)\\b(?! (?:\\w+ ){0,2}(?:know|have|see|find|think|say|mind|mention|tell)\\b)",
    '^(?:should|shall|am|do|may) i\\b(?! (?:\\w+ )?(?:ask|know|understand|read|assume|take it)\\b)',
    '^(?:i|we) (?:need|want|could use) (?:some |your |any )?(?:help|assistance|advice|support)\\b(?! (?:from|of|with)\\b)|^(?:can|could|will) (?:you|u) help\\b',
    '\\b(?:tell|write|sing|make|compose)\\b(?: (?:me|us) an?\\b)?.{0,20}\\b(?:jokes?|poems?|songs?|story|stories|rap|haiku|essays?|limericks?)\\b',
    '^(?:how do (?:you|u|i) say|what (?:do|would) (?:you|u) (?:think|feel|like)|(?:why do|why are|when were|where do|where are|who are|what are) (?:you|u))\\b(?! know)',
    "\\bhow(?:'s|s| is) it going(?= ?(?:$|[,.!?]|today\\b))|\\bhow (?:are|r) (?:you|u)\\b(?!\\.)",
    "\\b(?:you're|you are|you were|u are|u were|u r|ur) (?:so |very |really |such )?(?:an? |the )?(?:great|star|best|awesome|amazing|legend|helpful|kind|brilliant)\\b(?:\\W+\\w+){0,3}\\W*$|^good bot\\W*$|(?:^|[,.!;]\\s*|\\band )have a (?:good|nice|great|lovely) (?:day|night|evening|weekend|week|one)\\W*$",
    '\\b(?:whether|if) (?:you|u) (?:ever|love|feel|sleep|eat|dream)\\b|^(?!.*\\b(?:who|which|what|when|where|why|how)\\b).*\\btranslate .{1,80} (?:in)?to (?:english|spanish|french|german|italian|japanese|chinese|arabic|persian|farsi|russian|turkish|latin|dutch|portuguese|korean|hebrew|hindi|polish|greek|swedish)\\W*$',
    '\\byour (?:name|opinion|favou?rites?|job|purpose|creator|owner|age|birthday|feelings?)\\b',
  ].join('|'),
  'u',
);

/** Whether a folded question, its courtesies taken off, is about whoever reads it. */
export function asksReader(folded: string): boolean {
  return PERSONAL.test(folded);
}

/** Whether a folded text gives orders to the reader. It need not be all of the text: whoever adds orders to a question wants more than an answer. */
export function givesOrders(folded: string): boolean {
  return ORDERS.test(folded);
}
