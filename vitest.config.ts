import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Every core: the default leaves one idle, which on two is half the time.
    maxWorkers: '100%',
  },
});
