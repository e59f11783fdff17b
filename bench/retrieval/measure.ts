/** Times one engine after the other on the same facts and questions. */

import { quantile } from '../../src/evaluation/metrics/quantile.js';
import type { Fact } from '../../src/facts/fact.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { makeExtraFact } from './make-base.js';
import type { BenchSystem, Built } from './systems/system.js';

/** Milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  readonly count: number;
}

export interface Measured {
  readonly name: string;
  readonly buildMs: number;
  /** Megabytes that a next start is given, and how long it takes to open them; undefined where that cannot be done. */
  readonly saved: { readonly megabytes: number; readonly loadMs: number } | undefined;
  readonly ask: Spread;
  readonly add: Spread;
  readonly change: Spread;
  readonly remove: Spread;
}

/** No engine is warmed up for longer: among 100,000 facts some take seconds for a question. */
const WARM_UP_MS = 15_000;
/** No engine is given longer for its changes, of which some take a second each among 100,000 facts. */
const CHANGES_PATIENCE_MS = 20_000;

export interface Work {
  readonly base: FactBase;
  readonly questions: readonly string[];
  /** Questions that are asked first and not counted: until then code is compiled. */
  readonly warmUp: number;
  readonly changes: number;
}

/**
 * Questions an engine is asked in a row before the next one's turn. With one each, every question finds the processor's caches full of what
 * another engine walked through, which nobody has who uses one engine; with all in a row, a slow minute falls on one engine only.
 */
const TURN = 25;

interface Asked {
  readonly system: BenchSystem;
  readonly engine: Built;
  readonly buildMs: number;
  times: number[];
  /** Milliseconds. */
  spent: number;
}

async function ask(each: Asked, question: string): Promise<void> {
  const ms = await timed(() => each.engine.ask(question));
  each.times.push(ms);
  each.spent += ms;
}

/** Builds every engine and measures it; engines take turns, so that what else the machine does falls on all alike. */
export async function measure(
  systems: readonly BenchSystem[],
  work: Work,
  tell: (words: string) => void,
): Promise<Measured[]> {
  const built: Asked[] = [];
  for (const system of systems) {
    tell(`building ${system.name}`);
    const start = performance.now();
    const engine = await system.build(work.base);
    built.push({ system, engine, buildMs: performance.now() - start, times: [], spent: 0 });
  }
  const rounds = async (questions: readonly string[], words: string, patience: (system: BenchSystem) => number) => {
    for (let from = 0; from < questions.length; from += TURN) {
      const turn = questions.slice(from, from + TURN);
      for (const each of built) {
        tell(`${words} ${from + 1} of ${questions.length}, ${each.system.name}`);
        for (const question of turn) if (each.spent <= patience(each.system)) await ask(each, question);
      }
    }
  };
  await rounds(work.questions.slice(0, work.warmUp), 'warming up, question', () => WARM_UP_MS);
  for (const each of built) {
    each.times = [];
    each.spent = 0;
  }
  await rounds(work.questions.slice(work.warmUp), 'question', ({ patience }) => patience ?? Number.POSITIVE_INFINITY);
  const measured: Measured[] = [];
  for (const { system, engine, buildMs, times } of built) {
    tell(`saving and opening ${system.name}`);
    const saved = await measureSaved(engine);
    tell(`changing facts in ${system.name}`);
    measured.push({ name: system.name, buildMs, saved, ask: spread(times), ...(await measureChanges(engine, work)) });
  }
  return measured;
}

/** Undefined where what is to be saved is longer than a JavaScript text can be. */
async function measureSaved(engine: Built): Promise<Measured['saved']> {
  try {
    const { megabytes, load } = await engine.save();
    return { megabytes, loadMs: await timed(load) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function measureChanges(
  engine: Built,
  { base, changes }: Work,
): Promise<Pick<Measured, 'add' | 'change' | 'remove'>> {
  const times = { add: [] as number[], change: [] as number[], remove: [] as number[] };
  const facts = [...base.facts.values()];
  const until = performance.now() + CHANGES_PATIENCE_MS;
  for (let number = 0; number < changes && performance.now() < until; number++) {
    const fresh = makeExtraFact(base, number);
    const known = facts[(number * 7_919) % facts.length];
    times.add.push(await timed(() => engine.add(fresh)));
    if (known) {
      const changed: Fact = { ...known, statement: `${known.statement} Version ${number}.` };
      times.change.push(await timed(() => engine.change(known, changed)));
      await engine.change(changed, known);
    }
    times.remove.push(await timed(() => engine.remove(fresh)));
  }
  return { add: spread(times.add), change: spread(times.change), remove: spread(times.remove) };
}

/** Each in a turn of its own, as questions come: what only the last turn needed can be cleared away. */
async function timed(work: () => unknown): Promise<number> {
  await new Promise(setImmediate);
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

function spread(times: readonly number[]): Spread {
  return {
    median: quantile(times, 0.5) ?? 0,
    p99: quantile(times, 0.99) ?? 0,
    longest: Math.max(...times),
    count: times.length,
  };
}
