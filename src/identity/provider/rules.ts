import { permissionsOf, type Standing } from '../actor.ts'

/** Who may ask what applications learn. */
export const providerPermissions = {
  'find-claims': ['provider'],
} as const satisfies Record<string, readonly Standing[]>

/** The answer of the permission table. */
export const mayWithProvider = permissionsOf(providerPermissions)
