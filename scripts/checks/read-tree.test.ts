import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTree } from './read-tree.ts'

it('reads texts but not what was installed, and does without commits', () => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'))
  for (const folder of ['src', 'node_modules']) {
    mkdirSync(join(root, folder))
    writeFileSync(join(root, folder, 'a.ts'), 'export const a = 1\n')
  }
  writeFileSync(join(root, 'picture.png'), '')
  const tree = readTree(root)
  rmSync(root, { recursive: true })
  expect(tree.files.map(file => file.path)).toEqual(['src/a.ts'])
  expect(tree.commits).toEqual([])
})
