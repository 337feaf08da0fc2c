import type { DeciderKind, RoleLetterEvent } from '../types.ts'

/** The job that tells a person what happened to their role. */
export function roleLetter(roleId: string, event: RoleLetterEvent) {
  return { queue: 'role-letter', data: { roleId, event } } as const
}

/** The job that tells somebody that a request waits for their decision in a role. */
export function deciderLetter(accountId: string, kind: DeciderKind) {
  return { queue: 'decider-letter', data: { accountId, kind } } as const
}
