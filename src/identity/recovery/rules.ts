import { permissionsOf, type Standing, visitors } from '../actor.ts'

/** Who may ask what of recovery. */
export const recoveryPermissions = {
  'request-password-reset': visitors,
  'start-recovery': ['clock'],
  'reset-password': visitors,
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithRecovery = permissionsOf(recoveryPermissions)
