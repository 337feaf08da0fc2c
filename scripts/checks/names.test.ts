import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { names } from './names.ts'

it.each([
  ['src/platform/utils/a.ts', 'the folder name "utils" says nothing'],
  ['development/lib/a.ts', 'the folder name "lib" says nothing'],
  ['src/a/b/c/d/e/f.ts', '5 folders below src, the limit is 4'],
  ['src/law/requiredDocument.ts', 'the file name "requiredDocument.ts" is not kebab-case'],
  ['src/law/Annex.tsx', 'the file name "Annex.tsx" is not kebab-case'],
])('refuses %s', (path, problem) => {
  expect(foundIn(names, { [path]: '' })).toEqual([`${path}:1 ${problem}`])
})

it('lets words of the business be', () => {
  const texts = {
    'src/a/b/c/d/e-f.test.ts': '',
    'src/licensing/migrations/0001-operators.sql': '',
    'README.md': '',
  }
  expect(foundIn(names, texts)).toEqual([])
})
