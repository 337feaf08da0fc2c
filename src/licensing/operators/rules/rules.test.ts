import { describe, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { permissionRow, personAs } from '../../roles/testing/every-actor.ts'
import { type ActivityStep, activityStatuses, type OperatorDetails } from '../types.ts'
import { findDetailGaps, normaliseIdentifier, responsiblePlace } from './details.ts'
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
    'check-operator': ' CNHACS',
    'create-operator': ' CNHACS',
    'correct-operator': '  NHACS',
    'get-operator': ' CNHACS',
    'get-operator-for-document': ' CNHACS',
    'list-operators': '    A S',
    'decide-operator': ' C  A  ',
    'ask-for-correction': '    A  ',
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

function codesOf(changed: Partial<OperatorDetails>, confirmedEori?: string) {
  return findDetailGaps({ ...details, ...changed }, { confirmedEori, rows: [3], today: '2026-06-01' }).map(
    gap => `${gap.field}:${gap.code}`,
  )
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
    [eori('DK12345678'), []],
    [eori('DK1234'), ['identifiers.3.value:eori-unusual']],
    [eori('DK'), ['identifiers.3.value:eori-malformed']],
    [eori('GB123456789'), ['identifiers.3.value:eori-of-third-country']],
    [
      { addresses: details.addresses.map(one => ({ ...one, country: 'US' })) },
      ['activityAddress:third-country'],
    ],
    [{ addressPosition: 4 }, ['activityAddress:activity-address']],
    [{ addresses: details.addresses.map(one => ({ ...one, isMain: false })) }, ['mainAddress:main-address']],
    [
      { identifiers: [{ type: 'national', country: 'DK', value: '123' }] },
      ['identifiers.3.value:cvr-malformed'],
    ],
    [{ identifiers: [{ type: 'vat', country: 'DK', value: 'X' }] }, ['identifiers.3.value:vat-malformed']],
  ] as const)('%j', (changed, codes) => {
    expect(codesOf(changed)).toEqual(codes)
  })

  test('an unusual EORI number may be confirmed', () => {
    expect(codesOf(eori('DK1234'), 'DK1234')).toEqual([])
    expect(codesOf(eori('DK1234'), 'DK999')).toEqual(['identifiers.3.value:eori-unusual'])
  })

  test('numbers are compared without spaces and with their country', () => {
    expect(normaliseIdentifier({ type: 'national', value: '12 34 56 78' }, 'DK')).toMatchObject({
      value: '12345678',
    })
    expect(normaliseIdentifier({ type: 'vat', value: '123456789' }, 'GR')).toMatchObject({
      country: 'GR',
      value: 'EL123456789',
    })
    expect(normaliseIdentifier({ type: 'eori', value: 'de 1234567' }, 'DK')).toMatchObject({ country: 'DE' })
  })

  test('outside the Union the EORI number names the state', () => {
    const addresses = details.addresses.map(one => ({ ...one, country: 'CH' }))
    expect(responsiblePlace({ ...details, addresses, ...eori('DE1234567') })).toMatchObject({ country: 'DE' })
    expect(responsiblePlace({ ...details, addresses })).toBeUndefined()
  })
})
