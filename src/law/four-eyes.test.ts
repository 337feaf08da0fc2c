import { expect, test } from 'vitest'
import { isOtherSealerNeeded } from './four-eyes.ts'

test.each([
  ['one person alone', { preparedBy: 'anna', sealer: 'anna', isFourEyes: true }, true],
  ['another prepared it', { preparedBy: 'bo', sealer: 'anna', isFourEyes: true }, false],
  ['one suffices there', { preparedBy: 'anna', sealer: 'anna', isFourEyes: false }, false],
  ['Default 48: the clock prepared it', { preparedBy: 'clock', sealer: 'anna', isFourEyes: true }, false],
])('four eyes: %s', (_name, sealing, isNeeded) => {
  expect(isOtherSealerNeeded(sealing)).toBe(isNeeded)
})
