import { describe, expect, test } from 'vitest'
import {
  type Access,
  type AccessActor,
  accessActors,
  accessOf,
  accessStage,
  maySee,
  visibleStates,
} from './access.ts'
import { documentTypes } from './annex.ts'
import { type LifeCycle, lifeCycles, type Status, type SubState } from './life-cycles.ts'

describe.each(documentTypes)('%s', documentType => {
  const { statuses }: LifeCycle = lifeCycles[documentType]
  test.each(statuses)('a stranger sees nothing of %s, the holder everything', status => {
    expect(maySee('stranger', { documentType, status, hasBeenGivenAccess: true })).toBe(false)
    expect(maySee('holder', { documentType, status })).toBe(true)
  })

  test.each(['DRAFT', 'DELETED'] as const)('%s is seen by the holder and representatives alone', status => {
    const seeing = accessActors.filter(actor =>
      maySee(actor, { documentType, status, hasBeenGivenAccess: true }),
    )
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

const licenceStages = {
  DRAFT: 'draft',
  DELETED: 'draft',
  SUBMITTED_FOR_DECISION: 'undecided',
  CONDITIONALLY_REJECTED: 'undecided',
  WITHDRAWN: 'undecided',
  VALID: 'decided',
  PARTIALLY_REJECTED: 'decided',
  REJECTED: 'decided',
  REVOKED: 'decided',
  EXPIRED: 'decided',
} as const satisfies Partial<Record<Status, string>>

test.each(Object.entries(licenceStages))('a licence in %s is %s', (name, stage) => {
  const status = lifeCycles['ICG-L'].statuses.find(each => each === name)
  expect(status && accessStage('ICG-L', status)).toBe(stage)
})

test.each(['VALID', 'REPLACED', 'EXPIRED'] as const)('a statement in %s is registered', status => {
  expect(accessStage('ICG-S', status)).toBe('registered')
})

test('V-26: a rejection is seen by every authority, customs and the Commission, in whole or in part', () => {
  for (const status of ['REJECTED', 'PARTIALLY_REJECTED', 'REVOKED'] as const) {
    const seeing = accessActors.filter(actor => maySee(actor, { documentType: 'ICG-L', status }))
    expect(seeing).toEqual([
      'holder',
      'representative',
      'handling authority',
      'home authority',
      'former authority',
      'other authority',
      'customs',
      'Commission',
    ])
  }
})

test('an undecided application is opened by nobody but the holder, the handling authority and the Commission', () => {
  for (const status of ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED', 'WITHDRAWN'] as const) {
    const seeing = accessActors.filter(actor =>
      maySee(actor, { documentType: 'ICG-L', status, hasBeenGivenAccess: true }),
    )
    expect(seeing).toEqual(['holder', 'representative', 'handling authority', 'Commission'])
  }
})

test('the home authority is notified of an undecided application', () => {
  expect(accessOf('home authority', { documentType: 'ICG-L', status: 'SUBMITTED_FOR_DECISION' })).toBe(
    'notification only',
  )
})

test('statements are open to customs and every authority', () => {
  for (const actor of ['customs', 'other authority'] as const) {
    expect(maySee(actor, { documentType: 'ICG-S', status: 'VALID' })).toBe(true)
  }
})

test.each<[AccessActor, SubState | undefined, Access]>([
  ['other authority', undefined, 'no'],
  ['customs', undefined, 'no'],
  ['other authority', 'NOT_REQUIRED', 'yes'],
  ['customs', 'NOT_REQUIRED', 'yes'],
  ['stranger', 'NOT_REQUIRED', 'no'],
  ['other authority', 'ANSWER_OVERDUE', 'notification only'],
  ['home authority', 'ANSWER_OVERDUE', 'notification only'],
  ['customs', 'ANSWER_OVERDUE', 'no'],
  ['holder', 'ANSWER_OVERDUE', 'yes'],
])('Default 40, 46: %s, withdrawn (%s): %s', (actor, subState, access) => {
  expect(accessOf(actor, { documentType: 'ICG-L', status: 'WITHDRAWN', subState })).toBe(access)
})

test('Default 40: customs may open the finding', () => {
  const document = { documentType: 'ICG-L', status: 'WITHDRAWN' } as const
  expect(maySee('customs', { ...document, subState: 'NOT_REQUIRED' })).toBe(true)
  expect(maySee('customs', document)).toBe(false)
})

test('Default 49: the former authority sees that it forwarded, no more', () => {
  expect(accessOf('former authority', { documentType: 'ICG-L', status: 'SUBMITTED_FOR_DECISION' })).toBe(
    'notification only',
  )
  expect(maySee('former authority', { documentType: 'ICG-L', status: 'SUBMITTED_FOR_DECISION' })).toBe(false)
})

test('Default 50: a later holder sees decided documents only', () => {
  const given = { documentType: 'ICG-L', hasBeenGivenAccess: true } as const
  expect(maySee('subsequent holder', { ...given, status: 'SUBMITTED_FOR_DECISION' })).toBe(false)
  expect(maySee('subsequent holder', { ...given, status: 'VALID' })).toBe(true)
})

const registered = ['VALID', 'REPLACED', 'EXPIRED']

test.each<[AccessActor, readonly string[], boolean]>([
  ['stranger', [], true],
  ['subsequent holder', [], false],
  ['subsequent holder', registered, true],
  ['other authority', registered, false],
  ['handling authority', registered, false],
  ['customs', registered, false],
  ['Commission', registered, false],
  ['holder', ['DRAFT', 'DELETED', ...registered], false],
  ['representative', ['DRAFT', 'DELETED', ...registered], false],
])('%s opens statements in %s (access given: %s)', (actor, statuses, hasBeenGivenAccess) => {
  expect(visibleStates(actor, 'ICG-S', hasBeenGivenAccess)).toEqual(
    statuses.map(status => ({ status, subStates: 'any' })),
  )
})

test('of undecided applications, other authorities open those alone that need no licence', () => {
  const undecided = ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED', 'WITHDRAWN']
  for (const actor of ['other authority', 'customs', 'home authority', 'former authority'] as const) {
    const states = visibleStates(actor, 'ICG-L')
    expect(states.filter(({ status }) => undecided.includes(status))).toEqual(
      undecided.map(status => ({ status, subStates: ['NOT_REQUIRED'] })),
    )
    expect(
      states.filter(({ status }) => !undecided.includes(status)).map(({ subStates }) => subStates),
    ).toEqual(['any', 'any', 'any', 'any', 'any'])
  }
})
