import { type Actor, everybody, isAmong, type Standing, signedIn } from '../actor.ts'
import type { RoleOfPerson } from '../roles/types.ts'
import type { ForWhom, KeptForm } from './types.ts'

/** Who may ask what of sessions: to sign in anybody; what follows from an answer of Login, the clock. */
export const sessionPermissions = {
  'begin-sign-in': everybody,
  'take-sign-in': everybody,
  'find-session': everybody,
  'open-session': ['clock'],
  'adopt-role': ['clock'],
  'keep-session-alive': ['clock'],
  'end-sessions': ['clock'],
  'remove-old-sessions': ['clock'],
  'change-active-role': signedIn,
  'sign-out': signedIn,
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may ask something of sessions. */
export function mayWithSessions(name: keyof typeof sessionPermissions): (actor: Actor) => boolean {
  return isAmong(sessionPermissions[name])
}

/** How long a session lasts without use, in minutes, and in all, in hours (spec check 69). */
export const sessionLimits = { idleMinutes: 60, hours: 12 } as const

/** The field in which a form carries the role for which it was opened, and the one that wishes to act in it again. */
export const openedFor = '_for'
export const actAgain = '_act'

/** In which roles a person may act now, and in which one they do. */
export interface Acting {
  readonly roleIds: readonly string[]
  readonly currentId: string | undefined
}

/** What a form that was sent says about itself. */
export interface Sent {
  readonly roleId: string | undefined
  readonly wishesToAct: boolean
}

/** Whether a form is taken as it is, after a change of role, or only when its sender has said for whom. */
export function takeForm(
  { roleId, wishesToAct }: Sent,
  { roleIds, currentId }: Acting,
): 'take' | 'change' | 'ask' {
  if (roleId === undefined || roleId === currentId) return 'take'
  return wishesToAct && roleIds.includes(roleId) ? 'change' : 'ask'
}

/** What a person may look at whatever has become of their role. */
const everybodys =
  /^\/(?:(?:assets|health|session|sign-in|signed-out|signed-in|confirm|roles|profile|check|help|contact|privacy|accessibility|deadlines|notices|opinions|calendar)\b|(?:calendars|law-library)(?:\/[A-Z]{2})?(?:\?|$))/
/** What a person may ask in whatever role. */
const roleless = /^\/(session|sign-out|check|roles\/active)\b/

/** Whether it matters for a page in which role somebody acts. */
export function isPageOfRole(path: string): boolean {
  return !everybodys.test(path)
}

/** Whether it matters for a form in which role somebody acts. */
export function isFormOfRole(path: string): boolean {
  return !roleless.test(path)
}

interface Standpoint {
  readonly openedForId: string | undefined
  readonly currentId: string | undefined
  readonly endedFor: string | undefined
}

/** What to tell somebody who has to say for whom they do something. */
export function forWhomOf(roles: readonly RoleOfPerson[], standing: Standpoint): ForWhom {
  const opened = roles.find(role => role.id === standing.openedForId)
  const current = roles.find(role => role.id === standing.currentId)
  const hasEnded = opened !== undefined && opened.active === undefined
  return {
    opened: opened?.organisation,
    current: current?.organisation,
    ended: hasEnded ? opened.organisation : standing.endedFor,
    choices: choicesOf(roles, [standing.openedForId, standing.currentId]),
  }
}

/** The role of the form and the present one; where neither is left, all others. */
function choicesOf(roles: readonly RoleOfPerson[], likely: readonly (string | undefined)[]) {
  const active = roles.flatMap(({ id, organisation, active }) =>
    active === undefined ? [] : [{ roleId: id, organisation }],
  )
  const first = active.filter(one => likely.includes(one.roleId))
  return first.length > 0 ? first : active
}

/** Where a kept form is sent to act in a role. */
export function sendAs(action: string, roleId: string): string {
  const values = new URLSearchParams({ [openedFor]: roleId, [actAgain]: 'yes' })
  return `${action}${action.includes('?') ? '&' : '?'}${values}`
}

/** A kept form that no longer says for whom it was opened. */
export function withoutRole(form: KeptForm): KeptForm {
  const [path = '/', query] = form.action.split('?')
  const values = new URLSearchParams(query)
  for (const name of [openedFor, actAgain]) values.delete(name)
  const rest = values.size === 0 ? path : `${path}?${values}`
  const fields = form.fields?.filter(([name]) => name !== openedFor && name !== actAgain)
  return { ...form, action: rest, fields }
}
