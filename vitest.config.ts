import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Starts whole programs, which takes longest; where nothing has run yet, vitest knows no better than the size of a file. */
const SLOWEST = /\/tests\/(?:e2e|store)\//;

/** The slowest first, so that none is left to run alone at the end. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => SLOWEST.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/scratch-folder.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Every core: the default leaves one idle, which on two is half the time.
    maxWorkers: '100%',
    // Files share a process, so that discord.js and the language model are loaded twice and not two hundred times. They can, since
    // clock, ids, chance and log are handed in: what a module keeps to itself is the same for everybody.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
  },
});
