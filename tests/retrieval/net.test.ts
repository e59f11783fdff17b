import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSum } from '../../src/retrieval/logistic.js';
import { createNet, type NetModel } from '../../src/retrieval/net.js';

const SUM = { constant: 0.5, weights: { one: 2, other: -1 } };
const UNIT = { factor: 3, constant: 0.1, weights: [4, 1] };

describe('a net', () => {
  it('without units is the weighted sum', () => {
    const net: NetModel = { ...SUM, units: [] };
    const names = ['one', 'other'];
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
        (values) => {
          expect(createNet(net, names)(values)).toBe(createSum(SUM, names)(values));
        },
      ),
    );
  });

  it('adds what each unit makes of what it looks at, in whatever order the measurements come', () => {
    const net: NetModel = { ...SUM, units: [UNIT, { ...UNIT, factor: -1 }] };
    const expected = 0.5 + 2 * 0.3 - 0.2 + 2 * Math.tanh(0.1 + 0.2 + 4 * 0.3);
    expect(createNet(net, ['one', 'third', 'other'])([0.3, 9, 0.2])).toBeCloseTo(expected, 12);
  });

  it('counts as nothing what a unit looks at and nobody measured', () => {
    const net: NetModel = { constant: 0.5, weights: { one: 2, third: 7 }, units: [{ ...UNIT, weights: [1, 4] }] };
    expect(createNet(net, ['one', 'other'])([1, 0])).toBeCloseTo(2.5 + 3 * Math.tanh(1.1), 12);
  });
});
