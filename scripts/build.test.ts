import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../src/platform/root.ts'

const sources = [
  'package.json',
  'scripts/build.ts',
  'scripts/build-all.ts',
  'scripts/describe-end.ts',
  'src/platform/root.ts',
  'src/platform/words/translations.ts',
  'translations',
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulturport-build-'))
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Builds what lies in the folder; without a compiler unless one was put there. */
function build() {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/build.ts')], {
    encoding: 'utf8',
  })
  return { status, said: stderr.trim() }
}

function putCompiler(program: string): void {
  const file = join(folder, 'node_modules/.bin/tsc')
  mkdirSync(dirname(file))
  writeFileSync(file, `#!/bin/sh\n${program}\n`)
  chmodSync(file, 0o755)
}

test('setup 5: where packages for development were left out, npm ci --include=dev is named', () => {
  expect(build()).toEqual({
    status: 78,
    said: expect.stringMatching(/^TypeScript is not installed.*: npm ci --include=dev$/),
  })
})

test('setup 3, 5: a compiler that the machine killed is told with the memory that is needed', () => {
  putCompiler('kill -9 $$')
  expect(build()).toEqual({
    status: 1,
    said: 'The build was killed (SIGKILL): perhaps too little memory (2 GB are needed)',
  })
})

test('setup 5: a compiler that found something has the first word', () => {
  putCompiler('echo "src/a.ts(1,1): error" >&2; exit 2')
  expect(build()).toEqual({
    status: 1,
    said: 'src/a.ts(1,1): error\nKulturport could not be built: see the lines above',
  })
})

test('setup 16: a broken translation stops the build with its file and line', () => {
  writeFileSync(join(folder, 'translations/da/clock.json'), '{\n  "title": "Ur",\n  "now: "Nu"\n}\n')
  const { status, said } = build()
  expect(status).toBe(1)
  expect(said).toMatch(/translations\/da\/clock\.json.*\(line 3 column \d+\)\)?$/)
  expect(said.split('\n')).toHaveLength(1)
})
