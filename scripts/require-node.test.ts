import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, 'require-node.cjs')

/** What the program says and ends with, as a Node.js of that version would run it. */
function runAs(version: string, file = program) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(file)})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
  return { status, said: stderr.trim() }
}

test.each(['14.21.3', '20.20.2', '22.23.0'])(
  'setup 1: Node.js %s is told what is missing and what cures it',
  version => {
    const { status, said } = runAs(version)
    expect(status).toBe(78)
    expect(said).toContain(`needs Node.js 24, and this is ${version}`)
    expect(said).toContain('npm rebuild --ignore-scripts=false')
    expect(said.split('\n')).toHaveLength(1)
  },
)

test.each(['24.0.0', '26.10.0'])('Node.js %s goes on without a word', version => {
  expect(runAs(version)).toEqual({ status: 0, said: '' })
})

test('setup 5: before npm ci the answer is npm ci', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-bare-'))
  try {
    cpSync(program, join(folder, 'scripts', 'require-node.cjs'))
    expect(runAs('24.0.0', join(folder, 'scripts', 'require-node.cjs'))).toEqual({
      status: 78,
      said: 'Kulturport is not installed yet. Run: npm ci',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
