import { expect, test } from 'vitest'
import { refuseSealer } from './four-eyes.ts'

test.each([
  ['one person alone', { preparedBy: 'anna', sealer: 'anna', isFourEyes: true }, 'second-person-needed'],
  ['nobody prepared it', { preparedBy: undefined, sealer: 'anna', isFourEyes: true }, 'not-prepared'],
  ['another prepared it', { preparedBy: 'bo', sealer: 'anna', isFourEyes: true }, undefined],
  ['one suffices there', { preparedBy: 'anna', sealer: 'anna', isFourEyes: false }, undefined],
  ['unprepared where one suffices', { preparedBy: undefined, sealer: 'anna', isFourEyes: false }, undefined],
  [
    'Default 48: the clock prepared it',
    { preparedBy: undefined, sealer: 'anna', isFourEyes: true, isPreparedByClock: true },
    undefined,
  ],
])('four eyes: %s', (_name, sealing, code) => {
  expect(refuseSealer(sealing)?.code).toBe(code)
})
