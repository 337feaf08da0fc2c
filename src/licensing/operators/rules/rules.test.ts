import { describe, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { permissionRow, personAs } from '../../roles/testing/every-actor.ts'
import { type ActivityStep, activityStatuses, type OperatorDetails } from '../types.ts'
import { findDetailGaps, responsiblePlace } from './details.ts'
import { mayWithOperators, type OperatorAction, operatorPermissions, operatorScope } from './permissions.ts'
import { isOpenOn, statusAfter, statusOn } from './statuses.ts'

const steps = [
  'approve',
  'reject',
  'suspend',
  'restore',
  'lapse',
  'delete',
] as const satisfies readonly ActivityStep[]

describe('permissions', () => {
  const expected = {
    'search-operators': '  NHACS',
    'find-recent-search': '  NHACS',
    'fill-search-texts': ' C     ',
    'check-operator': '  NHACS',
    'correct-operator': '  NHACS',
    'get-operator': ' CNHACS',
    'list-operators': '    A S',
    'decide-operator': '    A  ',
    'change-operator-status': '    A  ',
  } satisfies Record<keyof typeof operatorPermissions, string>

  test('each action is open to whom the table says', () => {
    const rows = Object.keys(operatorPermissions).map(name => [
      name,
      permissionRow(mayWithOperators(name as OperatorAction)),
    ])
    expect(Object.fromEntries(rows)).toEqual(expected)
  })
})

describe('scope', () => {
  test('of a stranger, a newcomer, a holder, an officer and an administrator', () => {
    expect(operatorScope(anonymous)).toEqual({ kind: 'none' })
    expect(operatorScope(personAs(undefined))).toEqual({
      kind: 'own',
      accountId: 'a',
      operatorId: undefined,
      applied: ['new', 'rejected'],
    })
    expect(operatorScope(personAs('holder', { operatorId: 'o' }))).toMatchObject({
      kind: 'own',
      operatorId: 'o',
    })
    expect(operatorScope(personAs('customs-officer'))).toMatchObject({ kind: 'own', operatorId: undefined })
    expect(operatorScope(personAs('authority-officer', { authorityId: 'k' }))).toMatchObject({
      kind: 'authority',
    })
    expect(operatorScope(personAs('system-administrator'))).toEqual({ kind: 'displayed' })
  })
})

test('every step from every status', () => {
  const table = activityStatuses.map(status => steps.map(step => statusAfter(status, step) ?? '-'))
  expect(table).toEqual([
    ['valid', 'rejected', '-', '-', '-', 'deleted'],
    ['-', '-', 'suspended', '-', 'lapsed', 'deleted'],
    ['-', '-', '-', 'valid', '-', 'deleted'],
    ['-', '-', '-', 'valid', '-', 'deleted'],
    ['-', '-', '-', '-', '-', '-'],
    ['-', '-', '-', '-', '-', '-'],
  ])
})

test('a valid activity opens on its first day and lapses after its last', () => {
  const activity = { status: 'valid', validFrom: '2026-01-02', validTo: '2026-01-04' } as const
  expect(['01', '02', '04', '05'].map(day => isOpenOn(activity, `2026-01-${day}`))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(statusOn(activity, '2026-01-05')).toBe('lapsed')
  expect(statusOn({ ...activity, status: 'suspended' }, '2026-01-05')).toBe('suspended')
})

const details: OperatorDetails = {
  kind: 'firm',
  name: 'Galleri',
  isDisplayed: true,
  addresses: [{ street: 'Nygade 1', postalCode: '7100', city: 'Vejle', country: 'DK', isMain: true }],
  identifiers: [],
  addressPosition: 0,
}

function codesOf(changed: Partial<OperatorDetails>, confirmed: readonly string[] = []) {
  const gaps = findDetailGaps({ ...details, ...changed }, { confirmed, today: '2026-06-01' })
  return gaps.map(gap => `${gap.field}:${gap.code}`)
}

describe('details', () => {
  const eori = (value: string) => ({
    identifiers: [{ type: 'eori', country: value.slice(0, 2), value }] as const,
  })

  test.each([
    [{}, []],
    [{ isDisplayed: true, kind: 'natural person' }, ['display:person-displayed']],
    [{ validFrom: '2026-02-01', validTo: '2026-01-01' }, ['validTo:dates-reversed']],
    [{ validTo: '2026-05-31' }, ['validTo:last-day-passed']],
    [{ validTo: '2026-06-01' }, []],
    [
      { addresses: details.addresses.map(one => ({ ...one, country: 'US' })) },
      ['activityAddress:third-country'],
    ],
    [{ addressPosition: 4 }, ['activityAddress:activity-address']],
    [{ addresses: details.addresses.map(one => ({ ...one, isMain: false })) }, ['mainAddress:main-address']],
    [{ isDisplayed: false }, ['display:firm-hidden']],
    [{ isDisplayed: false, kind: 'natural person' }, []],
  ] as const)('%j', (changed, codes) => {
    expect(codesOf(changed)).toEqual(codes)
  })

  test('guide finding 7: a firm that hides its data is asked back once', () => {
    expect(codesOf({ isDisplayed: false }, ['firm-hidden firm'])).toEqual([])
    expect(codesOf({ isDisplayed: false }, ['firm-hidden natural person'])).toEqual(['display:firm-hidden'])
  })

  test('outside the Union the EORI number names the state', () => {
    const addresses = details.addresses.map(one => ({ ...one, country: 'CH' }))
    expect(responsiblePlace({ ...details, addresses, ...eori('DE1234567') })).toMatchObject({ country: 'DE' })
    expect(responsiblePlace({ ...details, addresses })).toBeUndefined()
  })
})
