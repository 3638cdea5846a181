import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/harness/**', 'test/demo/**'],
    testTimeout: 20_000,
  },
});
