import { defineConfig } from 'vitest/config'

/** Where a run also leaves its counts as JSON, for the script that adds up both engines. */
const report = process.env['TEST_REPORT']

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    // the parts of the house keep nothing between tests, and loading them anew for each file took a quarter of the time
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
