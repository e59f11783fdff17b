/** Irregular English forms and the word that each is a form of; regular ones are the stemmer's affair. */

const FORMS = `
arise arose arisen | awake awoke awoken | bear bore borne born | beat beaten | become became | begin began begun | bend bent | bind bound | bite bit bitten
blow blew blown | break broke broken | bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen | come came
cling clung | creep crept | deal dealt | dig dug | draw drew drawn | dream dreamt | drink drank drunk | drive drove driven | eat ate eaten
fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fly flew flown | forbid forbade forbidden | forget forgot forgotten
forgive forgave forgiven | freeze froze frozen | give gave given | go went gone | grow grew grown | hang hung | hear heard | hide hid hidden
hold held | keep kept | kneel knelt | lay laid | lead led | lean leant | learn learnt | leave left | lend lent | lie lay lain | light lit | lose lost
mean meant | meet met | overcome overcame | overthrow overthrew overthrown | pay paid | ride rode ridden | ring rang rung | rise rose risen | run ran
see saw seen | seek sought | sell sold | send sent | shake shook shaken | shine shone | shoot shot | show shown | shrink shrank shrunk | sing sang sung
sink sank sunk | sit sat | sleep slept | slide slid | speak spoke spoken | speed sped | spend spent | spin spun | spring sprang sprung | stand stood
steal stole stolen | stick stuck | strike struck stricken | strive strove striven | swear swore sworn | sweep swept | swim swam swum | swing swung
teach taught | tear tore torn | throw threw thrown | undergo underwent undergone | understand understood | undertake undertook undertaken
uphold upheld | wake woke woken | wear wore worn | weave wove woven | win won | withdraw withdrew withdrawn | withhold withheld | write wrote written
man men | woman women | child children | foot feet | tooth teeth | mouse mice | goose geese | person people | crisis crises | life lives | half halves
thief thieves | wife wives | wolf wolves | analysis analyses | basis bases | criterion criteria | phenomenon phenomena | medium media
good better best | bad worse worst | far further farther furthest | die died dying dead death
`;

const BASE_OF: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/u).flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/u);
    return base ? forms.map((form) => [form, base] as const) : [];
  }),
);

/** The base word of an irregular form ("met" -> "meet"); any other word as it is. Expects a folded word. */
export function baseForm(word: string): string {
  return BASE_OF.get(word) ?? word;
}
