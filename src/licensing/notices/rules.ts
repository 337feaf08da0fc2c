import { type Actor, isAmong, type Standing } from '../actor.ts'
import type { Concerned, Recipient } from './types.ts'

/** Only the clock sends notices: they follow from what others did. */
export const noticePermissions = {
  'plan-notices': ['clock'],
  'find-notice': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

export type NoticeAction = keyof typeof noticePermissions

/** Whether an actor may do something with notices. */
export function mayWithNotices(name: NoticeAction): (actor: Actor) => boolean {
  return isAmong(noticePermissions[name])
}

/** The accounts to tell, each once. */
export function accountsToTell(recipients: readonly Recipient[], concerned: Concerned): readonly string[] {
  return [...new Set(recipients.flatMap(recipient => concerned[recipient]))]
}
