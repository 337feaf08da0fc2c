import { type Actor, isAmong, type Standing, signedIn } from '../../actor.ts'

const officers: readonly Standing[] = ['authority-officer']
const holders: readonly Standing[] = ['holder']
/** Whoever sees the decided document. */
const readers: readonly Standing[] = ['holder', 'authority-officer', 'customs-officer']
const clock: readonly Standing[] = ['clock']

/** Who may ask what in cases; which case it is about, the relation to it decides. Source: traces-icg 4.4. */
export const licencePermissions = {
  'submit-application': holders,
  'begin-examination': officers,
  'assign-cases': officers,
  'take-case': officers,
  'release-case': officers,
  'add-case-note': officers,
  'keep-case-look': officers,
  'list-work': officers,
  'list-follow-ups': officers,
  'count-work': officers,
  'list-work-choices': officers,
  'list-colleagues': officers,
  'list-saved-views': officers,
  'save-view': officers,
  'rename-view': officers,
  'remove-view': officers,
  'get-case': ['holder', 'authority-officer'],
  'get-decisions': readers,
  'get-decision-paper': readers,
  'get-case-file': ['holder', 'authority-officer'],
  'explain-case': ['holder', 'authority-officer'],
  'list-applications': holders,
  'get-four-eyes': officers,
  'set-four-eyes': officers,
  'list-letter-texts': officers,
  'keep-letter-text': officers,
  'remove-letter-text': officers,
  'request-information': officers,
  'take-back-request': officers,
  'save-answer': holders,
  'add-answer-paper': holders,
  'remove-answer-paper': holders,
  'answer-request': holders,
  'prepare-decision': officers,
  'return-to-examination': officers,
  'amend-rejection': officers,
  'seal-decision': officers,
  'prepare-revocation': officers,
  'revoke-licence': officers,
  'prepare-reissue': officers,
  'reissue-licence': officers,
  'record-appeal': officers,
  'ask-opinion': officers,
  'take-back-opinion': officers,
  'list-case-opinions': officers,
  'list-asked-opinions': signedIn,
  'open-opinion': signedIn,
  'open-opinion-file': signedIn,
  'declare-no-conflict': signedIn,
  'write-message': signedIn,
  'give-opinion': signedIn,
  'decline-opinion': signedIn,
  'get-expert-invitation': signedIn,
  'accept-expert-invitation': signedIn,
  'issue-expert-invitation': clock,
  'forward-application': officers,
  'list-applications-elsewhere': officers,
  'get-application-elsewhere': officers,
  'send-home-information': officers,
  'plan-inspection': officers,
  'move-inspection': officers,
  'cancel-inspection': officers,
  'record-inspection': officers,
  'withdraw-application': holders,
  'expire-on-release': ['customs-officer'],
  'expire-on-re-export': ['customs-officer'],
  'pass-forty-days': clock,
  'reopen-answer': clock,
  'pass-ninety-days': clock,
  'remind-waited-for': clock,
  'list-due-timers': clock,
  'recount-deadlines': clock,
  'list-recounts': clock,
  'list-missing-stamps': clock,
  'fill-time-stamp': clock,
  'list-ageing-papers': clock,
  'renew-paper': clock,
} as const satisfies Record<string, readonly Standing[]>

/** A name in the permission table of licences. */
export type LicenceActionName = keyof typeof licencePermissions

/** Whether an actor may ask for something in cases at all. */
export function mayWithLicences(name: LicenceActionName): (actor: Actor) => boolean {
  return isAmong(licencePermissions[name])
}

/** The authority for which an actor works. */
export function authorityOf(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role?.kind === 'authority-officer'
    ? actor.role.authorityId
    : undefined
}
