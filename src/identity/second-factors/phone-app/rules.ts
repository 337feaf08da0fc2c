import { MINUTE } from '../../../platform/durations.ts'
import { holders, permissionsOf, type Standing } from '../../actor.ts'
import type { Pairing } from './types.ts'

/** Who may add, find and remove phones; a phone is nobody signed in, and proves itself by its key. */
export const phonePermissions = {
  'list-phone-devices': holders,
  'start-pairing': holders,
  'show-pairing': holders,
  'read-pairing-code': ['anonymous'],
  'count-pairing-try': ['secret-check'],
  'refuse-pin': ['secret-check'],
  'abandon-pairing-claim': ['secret-check'],
  'claim-pairing': ['secret-check'],
  'finish-pairing': holders,
  'remove-phone-device': holders,
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithPhones = permissionsOf(phonePermissions)

/** Figures of the lock-out model. */
export const limits = {
  devices: 5,
  wrongPins: 5,
  pairingFailures: 5,
  pairingLasts: 10 * MINUTE,
} as const

export function isOpenPairing(pairing: Pairing, now: Date): boolean {
  return pairing.status === 'open' && pairing.expiresAt > now
}
