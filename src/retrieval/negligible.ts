/**
 * A contender less likely than this is nothing's answer and nearest to nothing, so that it does not matter what else is against it. With .02 a mistyped
 * question of three hundred to the articles gets another sentence first.
 */
export const NEGLIGIBLE = 0.005;
