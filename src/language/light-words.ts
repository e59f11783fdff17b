/** Words that carry little meaning of their own: people use them in any question, whatever the text's words are. */

import { stem } from './stem.js';

const WORDS = `
allow become bring care carry come consider continue do follow give go happen hear hold keep lead leave let like look
mean need occur play put run see seem serve set show sit stand stay turn try use want work
be become characterize concern describe entail express involve refer regard relate respect view
acknowledge act add adhere adopt aim allude apply articulate ascertain aspire assess associate assume attach attain attribute await bother centre center check clarify comment compare concentrate conduct consist constitute convey cope correspond count define deduce deem demonstrate denote depend depict deserve derive determine differ discover display distinguish elaborate embody encounter endeavour endeavor enjoy ensure entail enter envisage estimate evaluate evolve exemplify
exhibit exist expect favour favor feature form foresee formulate frame fulfil gauge grasp hinge hint identify illustrate imagine imply indicate infer inform inquire insist intend introduce interpret list locate label judge lie manifest notice observe obtain outline pertain perceive perform phrase picture portray pose possess prefer presume proceed prove provide realise realize reap record recognise recognize quote reckon reflect rely render resemble reveal satisfy schedule share signify specify spell sum summarise summarize suppose sustain tend treat verify weigh wonder strive surround underlie undergo undertake
accurate actual big certain clear common core current different exact existing fair general good great important large main major new overall particular possible present previous real recent right significant small sort special specific sure top total true various whole
character circumstance component context course degree dimension element event extent fashion feeling ingredient instance item
level line manner meaning mode nature occasion opinion outline part period perspective phase piece point portion position respect sense set stance standpoint status term view viewpoint whole
others recap rundown overview summary dignitary fellow guy heavyweight individual man personality politician statesman
area aspect background boss case chief element end example fact factor figure ground head idea kind leader line lot matter moment news part people person place point role scene side situation something sort stage state step story subject sum term thing time topic type way word world
already apparently basically clearly completely essentially eventually exactly finally formally lately generally hopefully likely mainly mostly nearly newly normally obviously officially only possibly presumably probably quickly rapidly really recently respectively simply slowly specifically surely truly usually
`;

/** Every light word, in its base form. */
export const LIGHT_WORDS: readonly string[] = WORDS.trim().split(/\s+/u);

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/** Whether a stem is that of a word with little meaning of its own. */
export function isLight(stemmed: string): boolean {
  return LIGHT.has(stemmed);
}
