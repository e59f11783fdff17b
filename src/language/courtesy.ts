/** The words of courtesy that a question opens with, which ask nothing themselves. */

const GREETING =
  /^(?:(?:hi|hello|hey|please|pls|so|also|ok|okay|well|sorry|excuse me|um|thanks|good (?:morning|afternoon|evening)|dear \w+)\b[,!.]?\s*)+/u;

const YOU = '(?:you|u|someone|anyone|somebody|anybody)';
const TELL = '(?:tell|telling|explain|explaining|say|saying|clarify|confirm|confirming|let|remind)';
const TAIL = '(?: (?:to )?(?:me|us))?(?: know)?';

const REQUESTS: readonly RegExp[] = [
  `(?:could|can|would|will) ${YOU}(?: please| kindly| possibly| perhaps)?(?: mind| happen to know| be able to| be so kind as to)?(?: ${TELL}${TAIL})?`,
  `(?:i|we)(?:'d| would|d)? be (?:very )?(?:grateful|thankful|glad|happy|obliged) if ${YOU} (?:could|would|can)(?: please| kindly)? ${TELL}${TAIL}`,
  "(?:i|we)(?:'d|'m| would| am| are| was| were|d|m)? ?(?:(?:also|just|really|only) )?(?:like|love|want|need|wonder|wondering|trying|keen|curious)(?: (?:about|as))?(?: to)?(?: know| learn| understand| find out| ask| hear| see| figure out| work out| have)?",
  `(?:do|does|did) (?:${YOU}|we|the (?:briefing|document|text|article|report|author)) (?:happen to )?(?:know|have any idea|have any (?:word|information) on|remember|say|mention|state|tell us)`,
  '(?:any idea|tell me|tell us|let me know|just wondering|wondering|remind me|quick question|question|my question is)',
  '(?:according to|in|from|per) (?:the|this|your) (?:briefing|document|text|article|report)',
  `(?:whether|if) ${YOU} (?:could|can|would) ${TELL}${TAIL}`,
  '(?:an? )?(?:overview|summary|list) of',
].map((pattern) => new RegExp(`^(?:${pattern})\\b[,:]?\\s*`, 'u'));

/** The courteous beginning of a folded question; empty where it comes straight to the point, and never the whole of it. */
export function courtesyOf(folded: string): string {
  let rest = folded.replace(GREETING, '');
  for (let again = true; again; ) {
    const found = REQUESTS.find((request) => request.test(rest));
    if (found) rest = rest.replace(found, '');
    again = found !== undefined;
  }
  return rest === '' ? '' : folded.slice(0, folded.length - rest.length);
}
