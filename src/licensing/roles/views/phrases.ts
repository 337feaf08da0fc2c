import type { Phrase } from '../../../platform/words/words.ts'
import type { RoleKind } from '../../actor.ts'
import { words } from '../words.ts'

export const roleKinds: Readonly<Record<RoleKind, Phrase>> = {
  holder: words.kindHolder,
  'authority-officer': words.kindOfficer,
  'customs-officer': words.kindCustoms,
  'system-administrator': words.kindSystem,
}
