import { holders, permissionsOf, type Standing } from '../../actor.ts'

/** Who may ask what of accounts. */
export const accountPermissions = {
  'change-profile': ['two-factors'],
  'show-account': holders,
  'list-account-events': holders,
  'begin-password-change': ['two-factors'],
  'find-password-hash': ['secret-check'],
  'refuse-current-password': ['secret-check'],
  'abandon-password-change': ['secret-check'],
  'change-password': ['secret-check'],
  'get-recipient': ['clock'],
  'find-any-account': ['clock'],
  'find-seeded-person': ['clock'],
  'seed-account': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithAccounts = permissionsOf(accountPermissions)
