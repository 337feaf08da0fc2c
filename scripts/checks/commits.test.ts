import { expect, it } from 'vitest'
import { commits } from './commits.ts'
import { plantTree } from './tree.ts'

it('refuses a subject of more than 60 characters', () => {
  const subjects = ['Begin the package', 'a'.repeat(61), 'b'.repeat(60)]
  expect(commits(plantTree({}, subjects))).toMatchObject([{ file: 'git log', line: 2 }])
})
