/** A number with its noun. Pure. */

/** `1 fact`, `2 facts` */
export function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
