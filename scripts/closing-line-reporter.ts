import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/** What is counted: tests, and modules or errors that stopped tests from running. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Ends a run of the tests with one line that says how many passed and failed. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const line = closingLine(countsOf(modules, errors.length))
    // The other reporters still have their summary to print.
    process.once('exit', () => console.log(line))
  }
}

/** The line itself: `3 passed, 0 failed`, and `, 1 skipped` when a test was. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A module that broke before its tests, and an error outside any test, count as one failure each. */
export function countsOf(modules: readonly TestModule[], errors: number): Counts {
  const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
  const count = (state: string) => states.filter(one => one === state).length
  const broken = modules.filter(module => module.errors().length > 0).length
  const skipped = count('skipped') + count('pending')
  return { passed: count('passed'), failed: count('failed') + broken + errors, skipped }
}
