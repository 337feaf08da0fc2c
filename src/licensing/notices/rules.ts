import { type Actor, everybody, isAmong, type Standing, signedIn } from '../actor.ts'
import { eraseDraftOn } from '../documents/retention/rules.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import type { Concerned, LetterFacts, Recipient } from './types.ts'

/** Only the clock sends notices: they follow from what others did. What was told, and by mail, each settles alone. */
export const noticePermissions = {
  'plan-notices': ['clock'],
  'find-notice': ['clock'],
  'list-notices': signedIn,
  'count-unread-notices': signedIn,
  'open-notice': signedIn,
  'read-all-notices': signedIn,
  'get-mail-preferences': signedIn,
  'set-mail-preferences': signedIn,
  'find-calendar-address': signedIn,
  'renew-calendar-address': signedIn,
  'revoke-calendar-address': signedIn,
  'find-calendar-owner': everybody,
  'list-last-days': ['holder', 'authority-officer'],
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

/** The day that a letter names: the next last day of an application, or when a draft is erased whose holder was told. */
export function endsOnOf({
  warnedAt,
  nextDay,
  at,
  ...document
}: Pick<LetterFacts, 'warnedAt' | 'nextDay' | 'at' | 'number' | 'countryOfImport'>): string | undefined {
  const erasedOn = warnedAt && eraseDraftOn({ ...document, changedAt: at, warnedAt })
  return nextDay ?? erasedOn ?? undefined
}

/** Events that are mailed whatever somebody prefers. Source: R 4(6), 4(8), 4(10), IR 6(5), 9(2), 9(3). */
export const demandedNotices: readonly DocumentNotice[] = [
  'information-requested',
  'application-decided',
  'application-refused',
  'licence-revoked',
  'licence-alert',
  'home-state-notified',
]

/** Whether a mail about an event may be declined. */
export function mayDecline(event: DocumentNotice): boolean {
  return !demandedNotices.includes(event)
}

const ofHolders: readonly Recipient[] = ['signer', 'creator', 'holder']

/** Whoever has the page of a case: holders follow it there, and who handles it is led on to their own. */
const ofCase: readonly Recipient[] = [...ofHolders, 'officers', 'sealers']

/** Whether all who are told of an event have the page of the case. A draft has no such page. */
export function isOfCase(event: DocumentNotice, recipients: readonly Recipient[]): boolean {
  return event !== 'draft-ending' && recipients.every(recipient => ofCase.includes(recipient))
}

const recipientsOf: Readonly<Record<Standing, readonly Recipient[]>> = {
  anonymous: [],
  clock: [],
  newcomer: ['asked'],
  holder: ofHolders,
  'authority-officer': ['officers', 'sealers', 'home officers', 'authorities', 'asked'],
  'customs-officer': ['customs', 'asked'],
  'system-administrator': [],
}

/** Whether somebody in one of these capacities may be told of an event at all. */
export function concerns(standings: readonly Standing[], recipients: readonly Recipient[]): boolean {
  return standings.some(standing => recipientsOf[standing].some(one => recipients.includes(one)))
}
