/** How much memory one engine holds, measured in a process of its own. Run with `--expose-gc`; prints a number of megabytes. */

import { fileURLToPath } from 'node:url';
import { readBase } from './read-base.js';
import { SYSTEMS } from './systems/index.js';

/** This file, as it is run. */
export const MEMORY_PROGRAM = fileURLToPath(import.meta.url);

function held(): number {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function run(name: string, size: number, folders: readonly string[]): Promise<void> {
  const base = await readBase(folders, size);
  const before = held();
  const built = await SYSTEMS.find((system) => system.name === name)?.build(base);
  await built?.ask('What is the population of the capital?');
  process.stdout.write(`${held() - before}\n`);
}

if (process.argv[1] === MEMORY_PROGRAM) {
  const [name = '', size = '0', ...folders] = process.argv.slice(2);
  await run(name, Number(size), folders);
}
