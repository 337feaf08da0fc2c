import { defineConfig } from 'vitest/config'

const everything = [
  'src/**/*.test.{ts,tsx}',
  'scripts/**/*.test.ts',
  'development/**/*.test.ts',
  'e2e/**/*.test.ts',
]
const withStores = ['src/{licensing,identity}/**/*.test.{ts,tsx}']
const withoutStores = [
  'src/**/{rules,views}/*.test.{ts,tsx}',
  'src/**/{rules,permissions,hash-password,listed-passwords,personal-name,request-watch}.test.ts',
  'src/**/{goods,help,in-browser,login-client,navigation,start}.test.ts',
]

export const configuration = defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['scripts/build-for-tests.ts', 'scripts/postgres-for-tests.ts'],
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 3,
    // Modules are loaded once by each worker, and test databases copied from its first.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: everything,
          provide: { testDatabase: process.env.TEST_DATABASE ?? 'pglite' },
        },
      },
      {
        extends: true,
        test: {
          name: 'on PostgreSQL',
          include: withStores,
          exclude: withoutStores,
          provide: { testDatabase: 'postgres' },
        },
      },
    ],
  },
})

export default configuration
