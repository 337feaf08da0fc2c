import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lifeCycles } from '../../law/life-cycles.ts'
import { type ActiveRole, type Actor, anonymous, type Person, type RoleKind, theClock } from '../actor.ts'
import { goodPermissions, mayKeepGoods } from '../goods/rules/permissions.ts'
import { importerStatement } from '../importer-statements/kind.ts'
import {
  allowedActions,
  type DocumentActionName,
  documentPermissions,
  mayWithDocuments,
} from './rules/permissions.ts'

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

const byClock = [
  'list-due-documents',
  'warn-of-erasure',
  'erase-document',
  'find-unnamed-files',
  'remove-unnamed-files',
]
const reading = [
  'get-document',
  'get-document-head',
  'list-statements',
  'get-document-file',
  'get-sealed-document',
]

/** Written out once more by hand, so that a slip in the table shows. */
function expected(action: string, who: string): boolean {
  if (action === 'set-national-reference') return who === 'officer of another state'
  if (action === 'set-temporary-admission') return who === 'customs'
  if (byClock.includes(action)) return who === 'clock'
  if (who.endsWith('holder')) return true
  return reading.includes(action) && (who === 'customs' || who === 'officer of another state')
}

const isActionName = (name: string): name is DocumentActionName => name in documentPermissions
const names = Object.keys(documentPermissions).filter(isActionName)

describe.each(names)('%s', name => {
  test.each(Object.keys(actors))('by %s', who => {
    expect(mayWithDocuments(name)(actors[who] ?? anonymous)).toBe(expected(name, who))
  })
})

test('every action stands in the table, and nothing else', () => {
  const inFolder = (folder: string) =>
    readdirSync(new URL(folder, import.meta.url)).map(file => file.replace(/\.ts$/, ''))
  const folders = ['./actions', './retention/actions', './drafts/actions', './signing/actions']
  expect(folders.flatMap(inFolder).sort()).toEqual([...names].sort())
  expect(inFolder('../goods/actions').sort()).toEqual(Object.keys(goodPermissions).sort())
})

test.each(Object.keys(actors))('files of goods are prepared for holders alone, not for %s', who => {
  const actor = actors[who] ?? anonymous
  for (const name of ['prepare-photograph', 'prepare-evidence'] as const)
    expect(mayKeepGoods(name)(actor)).toBe(who.endsWith('holder'))
})

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
