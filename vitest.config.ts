import { defineConfig } from 'vitest/config'

export const configuration = defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'development/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    globalSetup: ['scripts/build-for-tests.ts', 'scripts/postgres-for-tests.ts'],
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})

export default configuration
