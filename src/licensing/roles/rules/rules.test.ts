import { describe, expect, test } from 'vitest'
import { type Actor, anonymous, type RoleKind, standingOf, theClock } from '../../actor.ts'
import type { RoleStatus, RoleStep } from '../types.ts'
import {
  decisionScope,
  isAdministrator,
  mayWithRoles,
  organisationScope,
  rolePermissions,
} from './permissions.ts'
import { openRoleSteps, roleAfter } from './statuses.ts'

function personAs(kind: RoleKind | undefined, more: object = {}): Actor {
  const role = kind && {
    ...{
      id: 'r',
      kind,
      isAdministrator: false,
      mayUseSeal: false,
      organisation: 'x',
      memberState: 'DK',
      isCentral: false,
    },
    ...more,
  }
  return {
    ...{
      kind: 'person',
      reference: 'account:a',
      accountId: 'a',
      givenName: 'A',
      familyName: 'B',
      email: 'a@example.org',
    },
    ...{ language: 'da', confirmedAt: new Date(0), level: '2', role },
  }
}

const actors: readonly Actor[] = [
  anonymous,
  theClock,
  personAs(undefined),
  personAs('holder'),
  personAs('authority-officer'),
  personAs('customs-officer'),
  personAs('system-administrator'),
]

const statuses = [
  'requested',
  'valid',
  'rejected',
  'suspended',
  'ended',
] as const satisfies readonly RoleStatus[]
const steps = ['approve', 'reject', 'suspend', 'restore', 'end'] as const satisfies readonly RoleStep[]

const expected = {
  'remember-person': ' C     ',
  'appoint-first-administrator': ' C     ',
  'find-roles-of': ' CNHACS',
  'request-roles': '  NHACS',
  'apply-with-operator': '  NHACS',
  'request-authority-role': '  NHACS',
  'list-requests': '    A S',
  'get-user-role': '   HA S',
  'approve-request': '   HA S',
  'reject-request': '   HA S',
  'list-users': '   HA S',
  'change-user-role': '   HA S',
  'grant-right': '   HA S',
  'tell-deciders': ' C     ',
  'find-person': ' C     ',
  'find-role-letter': ' C     ',
  'seed-operator': ' C     ',
  'seed-role': ' C     ',
} satisfies Record<keyof typeof rolePermissions, string>

describe('permissions', () => {
  test('the table names every action', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(rolePermissions).sort())
  })

  test.each(Object.entries(expected))('%s', (name, row) => {
    const allowed = actors.map(actor => mayWithRoles(name as keyof typeof expected)(actor))
    expect(allowed.map((one, index) => [standingOf(actors[index] ?? anonymous), one])).toEqual(
      actors.map((actor, index) => [standingOf(actor), row[index] !== ' ']),
    )
  })
})

test('every step from every status', () => {
  expect(statuses.map(status => steps.map(step => roleAfter(status, step) ?? '-'))).toEqual([
    ['valid', 'rejected', '-', '-', 'ended'],
    ['-', '-', 'suspended', '-', 'ended'],
    ['-', '-', '-', '-', '-'],
    ['-', '-', '-', 'valid', 'ended'],
    ['-', '-', '-', '-', '-'],
  ])
  expect(statuses.map(status => openRoleSteps(status).join(' '))).toEqual([
    '',
    'suspend end',
    '',
    'restore end',
    '',
  ])
})

test('only administrators decide about colleagues, officers about applicants too', () => {
  const scopes = actors.map(actor => decisionScope(actor).kind)
  expect(scopes).toEqual(['none', 'none', 'none', 'none', 'none', 'none', 'system'])
  const holder = { operatorId: 'o', isAdministrator: true }
  expect(decisionScope(personAs('holder', { operatorId: 'o' })).kind).toBe('none')
  expect(decisionScope(personAs('holder', holder))).toEqual({ kind: 'operator', operatorId: 'o' })
  expect(decisionScope(personAs('authority-officer', { authorityId: 'k' }))).toMatchObject({
    isAdministrator: false,
  })
  expect(organisationScope(personAs('authority-officer', { authorityId: 'k' })).kind).toBe('colleagues')
  expect(organisationScope(personAs('customs-officer')).kind).toBe('none')
  expect(isAdministrator(personAs('holder', holder))).toBe(true)
  expect(isAdministrator(personAs('holder'))).toBe(false)
})
