/** Words that carry grammar rather than content. Question words and negations are read elsewhere, before these are dropped. */

const WORDS = `
a an the this that these those such there here
i me my mine myself we our ours ourselves you your yours u ur yourself he him his himself she her hers herself it its itself they them their theirs themselves
who whom whose what which when where why how whats whos wheres whens hows whys
am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
im ive id youre hes itll shes thats theyll theyre theyve theres isnt arent wasnt werent dont doesnt didnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt
and or but nor so if then than as because while until although though whether
of in on at by for with about against between into through during before after above below to from up down out off over under again further once per via
not no nor only own same too very just also even still yet already ever else
all any both each few more most other some one ones
get got gets getting let lets make makes made making take takes took taken taking give gives gave given giving
say says said tell tells told know knows knew think thinks ask asks asked mention mentions mentioned
maybe perhaps however although otherwise besides anyway actually really exactly precisely currently now then instead rather quite almost
please pls plz kindly thanks thank hi hello hey ok okay well um uh
briefing document text article report according information info detail details anything something someone anyone somebody anybody everything everyone thing things way
question answer explain describe list name show find out
`
  .trim()
  .split(/\s+/u);

/** Every stop word, folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS);

/** Whether a folded word carries no content of its own. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.includes("'") && STOP_WORDS.has(word.replaceAll("'", '')));
}
