/**
 * Turns a confidence into one that means what it says: of the answers given with 0.9, nine in ten are right. A straight line on the
 * log-odds scale (Platt 1999), so the order of confidences never changes. Pure.
 */

/** `slope` > 0 stretches the odds, `shift` moves them; 1 and 0 change nothing. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Changes nothing. */
export const UNCALIBRATED: Calibration = { slope: 1, shift: 0 };

/** A confidence as it was measured, and whether the answer was right. */
export interface Sample {
  readonly confidence: number;
  readonly right: boolean;
}

/** How many samples weigh as much as what was known before. */
const PRIOR_STRENGTH = 10;
const ROUNDS = 20;
/** Confidences nearer to 0 or 1 are as good as certain. */
const CERTAIN = 1e-6;
/** Below this the line would hardly tell anything apart any more. */
const LEAST_SLOPE = 0.1;

/** The calibrated confidence, 0..1; nothing found stays 0. */
export function calibrated(confidence: number, { slope, shift }: Calibration): number {
  return confidence <= 0 ? 0 : 1 / (1 + Math.exp(-(slope * logOdds(confidence) + shift)));
}

/** The line that fits the samples, drawn towards `prior` where they are few. */
export function fitCalibration(samples: readonly Sample[], prior: Calibration): Calibration {
  let { slope, shift } = prior;
  for (let round = 0; round < ROUNDS; round++) {
    let pullSlope = PRIOR_STRENGTH * (prior.slope - slope);
    let pullShift = PRIOR_STRENGTH * (prior.shift - shift);
    let slopes = PRIOR_STRENGTH;
    let shifts = PRIOR_STRENGTH;
    let both = 0;
    for (const { confidence, right } of samples) {
      const odds = logOdds(confidence);
      const share = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const miss = (right ? 1 : 0) - share;
      const spread = share * (1 - share);
      pullSlope += miss * odds;
      pullShift += miss;
      slopes += spread * odds * odds;
      shifts += spread;
      both += spread * odds;
    }
    const determinant = slopes * shifts - both * both;
    slope = Math.max(LEAST_SLOPE, slope + (pullSlope * shifts - pullShift * both) / determinant);
    shift += (pullShift * slopes - pullSlope * both) / determinant;
  }
  return { slope, shift };
}

function logOdds(confidence: number): number {
  const inside = Math.min(1 - CERTAIN, Math.max(CERTAIN, confidence));
  return Math.log(inside / (1 - inside));
}
