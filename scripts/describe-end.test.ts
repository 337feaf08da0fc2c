import { expect, test } from 'vitest'
import { describeEnd } from './describe-end.ts'

test.each([
  [{ signal: 'SIGKILL' }, 'The build was killed (SIGKILL): perhaps too little memory (2 GB are needed)'],
  [
    { code: null, signal: 'SIGABRT' },
    'The build was killed (SIGABRT): perhaps too little memory (2 GB are needed)',
  ],
  [{ code: null, signal: 'SIGTERM' }, 'The build was killed (SIGTERM)'],
  [{ code: 1, signal: null }, 'The build ended with 1: see the lines above'],
] as const)('setup 3: %j is told as "%s"', (end, sentence) => {
  expect(describeEnd('The build', end)).toBe(sentence)
})
