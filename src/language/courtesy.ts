/** The words of courtesy that a question opens with, which ask nothing themselves. */

const GREETING =
  /^(?:(?:(?:hi|hello|hey)(?: there| all| everyone| folks| guys| team)?|hiya|please|pls|so|also|ok|okay|well|sorry|excuse me|um|uh|h?mm+|oh|ah|thanks|basically|honestly|good (?:morning|afternoon|evening)|dear \w+)\b[,!.:]?\s*|(?:right|listen|look|morning|afternoon|evening)[,!.:]\s*)+/u;

/** "Quick one:", "one thing I don't get:", "I missed the news,": of the one who asks, up to where the question begins. */
const ASIDE =
  /^(?:(?:a |one |just (?:a|one) )?(?:quick|short|stupid|silly|dumb|simple|last) (?:one|thing|question|check)|just to be (?:sure|clear|certain)|to be (?:sure|clear|honest)|(?:i|we)(?:'m| am|'ve| have| was|'re| are)? (?:just |only |still |a bit |a little |quite |completely )*(?:missed|forgot(?:ten)?|new|late|confused|lost|unsure|not sure|behind)\b[^,.:;?!]*|(?:one|the) thing (?:i|we) [^,.:;?!]*|sorry [^,.:;?!]*)[,.:;!]+\s*|^(?:(?:one|the) thing )?(?:i|we) (?:don't|do not|can't|cannot|couldn't|could not) (?:get|understand|find|see|remember|recall|tell|make out|figure out)(?: out)?(?: is| from (?:the|this) (?:briefing|document|text|article|report))?(?= (?:who|what|when|where|why|how|which|whether|if)\b)\s*/u;

const YOU = '(?:you|u|someone|anyone|somebody|anybody)';
const TELL = '(?:tell|telling|explain|explaining|say|saying|clarify|confirm|confirming|let|remind)';
const TAIL = '(?: (?:to )?(?:me|us))?(?: know)?';

const RELATION =
  '(?:colleague|boss|friend|manager|chief|editor|teacher|professor|client|team|brother|sister|mother|father)';

/** Behind these the question itself begins: "hoping to learn Spanish" and "could you check my spelling" ask for nothing else. */
const ASKING = '(?= (?:who|whom|whose|what|when|where|why|how (?!to\\b)|which|whether|if)\\b)';
const LEARN = `(?:know|learn|hear|find out|understand|ask|see)${ASKING}`;

const REQUESTS: readonly string[] = [
  `(?:could|can|would|will) ${YOU}(?: please| kindly| possibly| perhaps)?(?: mind| happen to know| be able to| be so kind as to)?(?: ${TELL}${TAIL}| (?:find out|check|look up|see)${ASKING})?`,
  `(?:i|we)(?:'d| would|d)? be (?:very )?(?:grateful|thankful|glad|happy|obliged) (?:if ${YOU} (?:could|would|can)(?: please| kindly)? ${TELL}${TAIL}|to ${LEARN})`,
  "(?:i|we)(?:'d|'m| would| am| are| was| were|d|m)? ?(?:(?:also|just|really|only) )?(?:like|love|want|need|wonder|wondering|trying|keen|curious|asking (?:myself|ourselves))(?: (?:about|as))?(?: to)?(?: know| learn| understand| find out| ask| hear| see| figure out| work out| have)?",
  `(?:(?:i|we) should like|(?:i|we)(?: was| were|'m| am|'re| are) hoping|it would (?:help|interest) (?:me|us)) to ${LEARN}`,
  `(?:do|does|did) (?:${YOU}|we|the (?:briefing|document|text|article|report|author)) (?:happen to )?(?:know|have any idea|have any (?:word|information) on|remember|say|mention|state|tell us)`,
  `(?:i|we)(?:'ve| have)? (?:just )?(?:heard|read|saw|seen|gather|understand|was told|were told|been told|hear|see)(?: somewhere| today| yesterday)? that`,
  `(?:someone|somebody|people|they) (?:just )?(?:told (?:me|us)|tell (?:me|us)|say)(?: that)?`,
  `(?:my|our|a|your) ${RELATION} (?:says|said|claims|claimed|thinks|believes|told me|asks|asked|asked me|wants to know|wanted to know)(?: that| whether| if)?`,
  `(?:have|has) (?:we|you|u|anyone|anybody) (?:got |heard |read |seen |found )?(?:anything|something|any information|any word|any details?) (?:on|about|as to)`,
  '(?:is|was) (?:it|there) (?:known|clear|stated|said|mentioned|reported|specified|anything (?:on|about))(?: (?:in|by) (?:the|this) (?:briefing|document|text|article|report))?(?= (?:who|what|when|where|why|how|which|whether|if)\\b)',
  "(?:i|we)(?:'d| would) be (?:very |really )?(?:interested|curious) (?:in|to (?:know|learn|hear|see))(?: about)?",
  '(?:it would (?:help|be (?:good|helpful|useful|nice)) to (?:know|learn|hear)|(?:i|we) (?:was|were) hoping (?:you|u) could (?:say|tell(?: me| us)?|explain)|(?:may|might|can) (?:i|we) (?:ask|know)|(?:kindly )?(?:indicate|state|specify))',
  '(?:help me|give me an idea of|fill me in on|refresh my memory(?: on| about)?|out of curiosity|curious)',
  '(?:any idea|tell me|tell us|let me know|just wondering|wondering|remind me|quick question|question|my question is)',
  '(?:according to|in|from|per) (?:the|this|your) (?:briefing|document|text|article|report)',
  `(?:whether|if) ${YOU} (?:could|can|would) ${TELL}${TAIL}`,
  '(?:an? )?(?:overview|summary|list) of',
].map((pattern) => `^(?:${pattern})\\b[,:]?\\s*`);

/** Any of them, the first that is there. */
const OPENING = new RegExp([GREETING.source, ASIDE.source, ...REQUESTS].join('|'), 'u');

/** The courteous beginning of a folded question; empty where it comes straight to the point, and never the whole of it. */
export function courtesyOf(folded: string): string {
  let rest = folded;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = before.replace(OPENING, '');
  }
  return rest === '' ? '' : folded.slice(0, folded.length - rest.length);
}
