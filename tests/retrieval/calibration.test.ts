import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated, fitCalibration } from '../../src/retrieval/calibration.js';

const NONE = { slope: 1, shift: 0 };

describe('a calibration', () => {
  test('leaves confidences as they are where it has slope 1 and shift 0', () => {
    for (const confidence of [0, 0.1, 0.5, 0.93]) expect(calibrated(confidence, NONE)).toBeCloseTo(confidence, 6);
  });

  test('never changes the order of confidences', () => {
    const confidence = fc.double({ min: 0, max: 1, noNaN: true });
    const line = fc.record({
      slope: fc.double({ min: 0.1, max: 5, noNaN: true }),
      shift: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(confidence, confidence, line, (one, other, calibration) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(calibrated(low, calibration)).toBeLessThanOrEqual(calibrated(high, calibration));
      }),
    );
  });

  test('is the prior where there are no samples', () => {
    expect(fitCalibration([], { slope: 1.2, shift: -0.5 })).toEqual({ slope: 1.2, shift: -0.5 });
  });

  test('lowers what was too sure, so that 0.9 comes to mean what it was worth', () => {
    const samples = Array.from({ length: 400 }, (_, at) => ({ confidence: 0.9, right: at % 2 === 0 }));
    expect(calibrated(0.9, fitCalibration(samples, NONE))).toBeCloseTo(0.5, 1);
  });

  test('raises what was not sure enough', () => {
    const samples = Array.from({ length: 400 }, (_, at) => ({ confidence: 0.4, right: at % 5 !== 0 }));
    expect(calibrated(0.4, fitCalibration(samples, NONE))).toBeCloseTo(0.8, 1);
  });
});
