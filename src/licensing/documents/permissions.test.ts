import { describe, expect, test } from 'vitest'
import { lifeCycles } from '../../law/life-cycles.ts'
import { type ActiveRole, type Actor, anonymous, type Person, type RoleKind, theClock } from '../actor.ts'
import { importerStatement } from '../importer-statements/kind.ts'
import { allowedActions } from './rules/permissions.ts'

function acting(kind: RoleKind | undefined, operatorId?: string): Person {
  const role: ActiveRole | undefined = kind && {
    id: 'role',
    kind,
    isAdministrator: true,
    mayUseSeal: true,
    organisation: 'x',
    memberState: 'DE',
    operatorId,
    isCentral: true,
  }
  return {
    kind: 'person',
    reference: 'account:x',
    accountId: 'x',
    givenName: 'X',
    familyName: 'Y',
    email: 'x@example.org',
    language: 'en',
    confirmedAt: new Date(0),
    level: 'two-factor',
    role,
  }
}

const actors: Readonly<Record<string, Actor>> = {
  anonymous,
  newcomer: acting(undefined),
  clock: theClock,
  'another holder': acting('holder', 'other'),
  'own holder': acting('holder', 'own'),
  'officer of another state': acting('authority-officer'),
  customs: acting('customs-officer'),
  administrator: acting('system-administrator'),
}

describe.each(lifeCycles['ICG-S'].statuses)('in status %s', status => {
  test.each(Object.entries(actors))('buttons of %s', (who, actor) => {
    const may = allowedActions(actor, { type: 'ICG-S', status, operatorId: 'own' }, importerStatement.verbs)
    const isOwnDraft = who === 'own holder' && status === 'DRAFT'
    expect(may.edit).toBe(isOwnDraft)
    expect(may.sign).toBe(isOwnDraft)
    expect(may.delete).toBe(isOwnDraft)
    expect(may.copy).toBe(who === 'own holder')
    expect(may.replace).toBe(who === 'own holder' && status === 'VALID')
  })
})
