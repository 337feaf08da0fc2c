import { expect, test } from 'vitest'
import { readAnswer } from './live-answer.ts'

test('an answer has a state, and perhaps a place to go or a message', () => {
  expect(readAnswer({ state: 'waiting' })).toEqual({
    state: 'waiting',
    location: undefined,
    message: undefined,
  })
  expect(readAnswer({ state: 'done', location: '/home', message: 'Welcome' })).toEqual({
    state: 'done',
    location: '/home',
    message: 'Welcome',
  })
})

test.each([[null], ['waiting'], [{}], [{ state: 1 }], [[]]])('%j is no answer', value => {
  expect(readAnswer(value)).toBeUndefined()
})
