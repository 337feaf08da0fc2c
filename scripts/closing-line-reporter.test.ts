import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { closingLine } from './closing-line-reporter.ts'

const root = join(import.meta.dirname, '..')

/** The last line that a run of one made-up test file prints. */
function lastLine(text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'reporter-'))
  writeFileSync(join(folder, 'a.test.ts'), text)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'closing-line-reporter.ts')}`]
  const parameters = [vitest, 'run', '--root', folder, '--globals', ...reporters]
  try {
    return lineOf(
      execFileSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    )
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? lineOf(String(error.stdout)) : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lineOf(output: string): string | undefined {
  return output.trim().split('\n').at(-1)
}

it('counts a file that breaks before its tests as a failure', () => {
  expect(lastLine("throw new Error('broken')")).toBe('0 passed, 1 failed')
})

it('ends a run with the count of its tests', () => {
  expect(lastLine("it('a', () => {})\nit('b', () => { throw new Error('b') })\nit.skip('c', () => {})")).toBe(
    '1 passed, 1 failed, 1 skipped',
  )
})

it('does not speak of skipped tests when there are none', () => {
  expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
})
