import { expect, test } from 'vitest'
import { everyActor, permissionRow, personAs } from '../testing/every-actor.ts'
import type { RoleStatus, RoleStep } from '../types.ts'
import {
  decisionScope,
  isAdministrator,
  isOfOwnOrganisation,
  mayWithRoles,
  organisationScope,
  type RoleAction,
  rolePermissions,
} from './permissions.ts'
import { openRoleSteps, roleAfter } from './statuses.ts'

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
  'withdraw-request': '  NHACS',
  'list-requests': '    A S',
  'get-user-role': '   HA S',
  'approve-request': '   HA S',
  'reject-request': '   HA S',
  'return-request': '    A  ',
  'close-requests': ' C     ',
  'tell-of-correction': ' C     ',
  'tell-members': ' C     ',
  'list-users': '   HA S',
  'change-user-role': '   HA S',
  'grant-right': '   HA S',
  'find-person': ' C     ',
  'find-role-letter': ' C     ',
} satisfies Record<keyof typeof rolePermissions, string>

test('each action is open to whom the table says', () => {
  const rows = Object.keys(rolePermissions).map(name => [
    name,
    permissionRow(mayWithRoles(name as RoleAction)),
  ])
  expect(Object.fromEntries(rows)).toEqual(expected)
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
  const scopes = everyActor.map(actor => decisionScope(actor).kind)
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

test('an administrator is the last one in the own organisation alone', () => {
  const firm = { kind: 'holder', operatorId: 'o', authorityId: null }
  const authority = { kind: 'authority-officer', operatorId: null, authorityId: 'k' }
  const system = { kind: 'system-administrator', operatorId: null, authorityId: null }
  const own = (actor: Parameters<typeof isOfOwnOrganisation>[0]) =>
    [firm, authority, system].map(role => isOfOwnOrganisation(actor, role))
  expect(own(personAs('holder', { operatorId: 'o' }))).toEqual([true, false, false])
  expect(own(personAs('authority-officer', { authorityId: 'k' }))).toEqual([false, true, false])
  expect(own(personAs('system-administrator'))).toEqual([false, false, true])
  expect(own(personAs(undefined))).toEqual([false, false, false])
})
