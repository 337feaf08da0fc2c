import { describe, expect, test } from 'vitest'
import { type AccessActor, accessActors, accessOf, maySee } from './access.ts'
import { documentTypes } from './annex.ts'
import { type LifeCycle, lifeCycles, type Status } from './life-cycles.ts'

describe.each(documentTypes)('%s', documentType => {
  const { statuses }: LifeCycle = lifeCycles[documentType]
  test.each(statuses)('a stranger sees nothing of %s, the holder everything', status => {
    expect(maySee('stranger', { documentType, status, hasBeenGivenAccess: true })).toBe(false)
    expect(maySee('holder', { documentType, status })).toBe(true)
  })

  test('a draft is seen by the holder and representatives alone', () => {
    const seeing = accessActors.filter(actor => maySee(actor, { documentType, status: 'DRAFT' }))
    expect(seeing).toEqual(['holder', 'representative'])
  })

  test('a subsequent holder needs the holder to open it', () => {
    expect(maySee('subsequent holder', { documentType, status: 'VALID' })).toBe(false)
    expect(maySee('subsequent holder', { documentType, status: 'VALID', hasBeenGivenAccess: true })).toBe(
      true,
    )
    expect(maySee('subsequent holder', { documentType, status: 'DRAFT', hasBeenGivenAccess: true })).toBe(
      false,
    )
  })
})

test.each<[AccessActor, Status, boolean]>([
  ['customs', 'SUBMITTED_FOR_DECISION', false],
  ['customs', 'CONDITIONALLY_REJECTED', false],
  ['customs', 'WITHDRAWN', false],
  ['customs', 'REJECTED', true],
  ['customs', 'VALID', true],
  ['other authority', 'SUBMITTED_FOR_DECISION', false],
  ['other authority', 'REJECTED', true],
  ['home authority', 'SUBMITTED_FOR_DECISION', false],
  ['handling authority', 'SUBMITTED_FOR_DECISION', true],
  ['Commission', 'SUBMITTED_FOR_DECISION', true],
])('licence: %s, %s: %s', (actor, status, may) => {
  expect(maySee(actor, { documentType: 'ICG-L', status })).toBe(may)
})

test('the home authority is notified of an undecided application', () => {
  expect(accessOf('home authority', 'ICG-L', 'SUBMITTED_FOR_DECISION')).toBe('notification only')
})

test('statements are open to customs and every authority', () => {
  for (const actor of ['customs', 'other authority'] as const) {
    expect(maySee(actor, { documentType: 'ICG-S', status: 'VALID' })).toBe(true)
  }
})
