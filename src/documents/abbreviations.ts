/** Words with a full stop that does not end a sentence, and words that show that a sentence starts. Data, without rules. */

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

const BEFORE_NAMES = words(`
  c mr mrs ms mx messrs mme mlle dr prof rev hon pres gov sen rep amb gen lt col maj capt cmdr cdr adm sgt cpl pvt pte brig
  supt insp sr sra srta dra mgr msgr fr hr dipl ing st ste mt ft
  e.g i.e eg ie cf viz vs v ca approx resp incl esp ed eds trans
  z.b d.h u.a bzw ggf vgl p.ex`);

const BEFORE_NUMBERS = words(`
  no nos nr num p pp par para art arts sec sect ch chap chs fig figs tab vol vols eq app ex max min avg ver
  jan feb febr mar apr jun jul aug sep sept oct nov dec`);

/**
 * Abbreviations that something must follow: a name or anything else (`any`), or a number (`number`; otherwise the stop ends the
 * sentence: "She said no."). In small letters, without the last full stop.
 */
export const OPEN_ABBREVIATIONS: ReadonlyMap<string, 'any' | 'number'> = new Map([
  ...BEFORE_NAMES.map((word) => [word, 'any'] as const),
  ...BEFORE_NUMBERS.map((word) => [word, 'number'] as const),
]);

/** Abbreviations that may end a sentence or stand in the middle of one; the next word decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('inc ltd co corp bros plc llc jr esq dept univ govt intl assn ave blvd rd etc al est ph.d bn mn tel usw osv'),
);

/** Words that start sentences and hardly ever go on with a name, in small letters. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  words(`
  the a an this that these those there here it its it’s it's he he’s he's she she’s she's they we you i his her their our my your
  in on at by for from with without within under over after before since until during through throughout between among against
  about according as if when while where whether although though because despite unlike like once whereas
  and but or nor so yet however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence instead otherwise
  also another any all both each either neither every few many more most much several some such other others no none not nobody
  nothing one two three four five six seven eight nine ten
  what who whom whose which why how then now today yesterday tomorrow later earlier finally first second third next last
  only even still just perhaps maybe indeed overall critics officials analysts talks negotiations people
  le la les un une il elle ils elles ce cette dans en el los las una der die das ein eine er sie es im am`),
);

/** German months: "3. Januar" is a date. */
export const MONTHS =
  /^(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Jun[io]?|Jul[io]?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\b/u;
