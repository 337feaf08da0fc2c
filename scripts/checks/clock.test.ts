import { expect, it } from 'vitest'
import { clock } from './clock.ts'
import { foundIn } from './found-in.ts'

it.each(['new Date()', 'new Date', 'Date.now()', 'Date.now', 'Date()'])('refuses %s', text => {
  expect(foundIn(clock, { 'src/law/deadlines.ts': `\nconst now = ${text}` })).toEqual([
    'src/law/deadlines.ts:2 asks the machine for the time',
  ])
})

it('lets a given time be read, and the clock ask', () => {
  const texts = {
    'src/law/deadlines.ts': 'new Date(given)',
    'src/platform/clock.ts': 'new Date()',
    'src/a.test.ts': 'Date.now()',
  }
  expect(foundIn(clock, texts)).toEqual([])
})
