import { defineConfig } from 'vitest/config'

const everything = [
  'src/**/*.test.{ts,tsx}',
  'scripts/**/*.test.ts',
  'development/**/*.test.ts',
  'e2e/**/*.test.ts',
]
const withStores = ['src/{licensing,identity}/**/*.test.{ts,tsx}']
/** What asks no database anything. */
const withoutStores = [
  'src/**/{rules,views,boxes}/*.test.{ts,tsx}',
  'src/**/{rules,permissions,hash-password,listed-passwords,personal-name,request-watch}.test.ts',
  'src/**/{goods,help,in-browser,login-client,navigation,start}.test.ts',
  'src/**/{words,typed-input,check-login,change-of,signed-is-shown,minute-count,trivial-pins}.test.ts',
  'src/**/{sealed-box,link-secret,ways-in}.test.ts',
]

/** What asks only by actions whose statements run on PostgreSQL in their own tests: pages, and rules by many commands. */
const byOthersStatements = [
  'src/licensing/import-licences/{authority-pages,random-life}.test.ts',
  'src/licensing/import-licences/{answering/answer-pages,clocks/deadline-pages}.test.ts',
  'src/licensing/{importer-statements/pages,mandates/mandate-pages}.test.ts',
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
          exclude: [...withoutStores, ...byOthersStatements],
          provide: { testDatabase: 'postgres' },
        },
      },
    ],
  },
})

export default configuration
