import type { Tone } from '../../../platform/ui/index.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import type { RoleKind } from '../../actor.ts'
import type { RoleStatus } from '../types.ts'
import { words } from '../words.ts'

/** What a role's status is called, and its colour. */
export const roleLooks: Readonly<Record<RoleStatus, { readonly phrase: Phrase; readonly tone: Tone }>> = {
  requested: { phrase: words.roleRequested, tone: 'info' },
  valid: { phrase: words.roleValid, tone: 'success' },
  rejected: { phrase: words.roleRejected, tone: 'danger' },
  suspended: { phrase: words.roleSuspended, tone: 'warning' },
  ended: { phrase: words.roleEnded, tone: 'neutral' },
}

/** How a valid role looks whose organisation is not. */
export const closedLook = { phrase: words.roleClosed, tone: 'warning' } as const

export const roleKinds: Readonly<Record<RoleKind, Phrase>> = {
  holder: words.kindHolder,
  'authority-officer': words.kindOfficer,
  'customs-officer': words.kindCustoms,
  'system-administrator': words.kindSystem,
}
