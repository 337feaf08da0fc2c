import { defineWords } from '../../src/platform/words/words.ts'

export const words = defineWords('clock', {
  title: 'Move the clock',
  product: 'Kulturport evaluation',
  lead: 'For trying out the legal clocks: 21, 40 and 90 days pass at once. Only in evaluation.',
  now: 'The clock shows',
  days: 'Days to move forward',
  move: 'Move the clock',
  wrong: 'Type a whole number of days from 0 to 4000.',
  moved: 'The clock has been moved.',
})
