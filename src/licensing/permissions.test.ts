import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Action } from '../platform/action.ts'
import {
  type Actor,
  anonymous,
  everybody,
  type Person,
  type Standing,
  standingOf,
  theClock,
} from './actor.ts'
import { authorityPermissions } from './authorities/rules.ts'
import { calendarPermissions } from './calendars/rules.ts'
import { listPermissions } from './documents/lists/rules.ts'
import { people } from './documents/lists/testing/people.ts'
import { documentPermissions } from './documents/rules/permissions.ts'
import { goodPermissions } from './goods/rules/permissions.ts'
import { historyPermissions } from './history/rules.ts'
import { clockPermissions } from './import-licences/clocks/rules.ts'
import { licencePermissions } from './import-licences/rules/permissions.ts'
import { lawLibraryPermissions } from './law-library/rules/permissions.ts'
import { mandatePermissions } from './mandates/rules.ts'
import { noticePermissions } from './notices/rules.ts'
import { operatorPermissions } from './operators/rules/permissions.ts'
import { rolePermissions } from './roles/rules/permissions.ts'
import { sessionPermissions } from './session/rules.ts'
import { welcomePermissions } from './welcome/rules.ts'
import type { LicensingServices } from './workplace.ts'

const tables: Readonly<Record<string, readonly Standing[]>> = {
  ...authorityPermissions,
  ...calendarPermissions,
  ...clockPermissions,
  ...documentPermissions,
  ...goodPermissions,
  ...historyPermissions,
  ...lawLibraryPermissions,
  ...licencePermissions,
  ...listPermissions,
  ...mandatePermissions,
  ...noticePermissions,
  ...operatorPermissions,
  ...rolePermissions,
  ...sessionPermissions,
  ...welcomePermissions,
}

/** An administrator of an authority: what the row says may be narrowed to them. */
const administrating = (person: Person): Person =>
  person.role === undefined ? person : { ...person, role: { ...person.role, isAdministrator: true } }

const actors: Readonly<Record<Standing, Actor>> = {
  anonymous,
  clock: theClock,
  newcomer: people.newcomer,
  holder: people.holder,
  'authority-officer': administrating(people.officer),
  'customs-officer': people.customsOfficer,
  'system-administrator': people.administrator,
}

const action = z.custom<Action<Actor, LicensingServices, z.ZodType, unknown>>(
  value => typeof value === 'object' && value !== null && 'allowed' in value,
)

const actions = await Promise.all(
  globSync('**/actions/*.ts', { cwd: import.meta.dirname }).map(async path => {
    const exported: Record<string, unknown> = await import(join(import.meta.dirname, path))
    return action.parse(Object.values(exported).find(value => action.safeParse(value).success))
  }),
)

const letters: Readonly<Record<Standing, string>> = {
  anonymous: 'A',
  clock: 'C',
  newcomer: 'N',
  holder: 'H',
  'authority-officer': 'O',
  'customs-officer': 'U',
  'system-administrator': 'S',
}

/** Written out once more by hand, so that a slip in a table shows. */
const expected: Readonly<Record<string, string>> = {
  'accept-expert-invitation': '  NHOUS',
  'accept-invitation': '   H',
  'add-answer-paper': '   H',
  'add-case-note': '    O',
  'add-good': '   H',
  'add-holiday': '    O',
  'add-photographs': '   H',
  'add-supporting-document': '   H',
  'adopt-role': ' C',
  'amend-rejection': '    O',
  'answer-evidence': '   H',
  'answer-request': '   H',
  'apply-with-operator': '  NHOUS',
  'appoint-first-administrator': ' C',
  'approve-request': '   HO S',
  'ask-opinion': '    O',
  'assign-cases': '    O',
  'begin-examination': '    O',
  'begin-sign-in': 'ACNHOUS',
  'cancel-inspection': '    O',
  'change-active-role': '  NHOUS',
  'change-operator-status': '    O',
  'change-photographs': '   H',
  'change-proposed-entry': '    O',
  'change-user-role': '   HO S',
  'check-document': 'ACNHOUS',
  'check-operator': '  NHOUS',
  'close-requests': ' C',
  'confirm-law-entry': '    O',
  'confirm-withdrawal': '    O',
  'copy-document': '   H',
  'correct-operator': '  NHOUS',
  'count-documents': '   HOU',
  'count-unread-notices': '  NHOUS',
  'count-work': '    O',
  'decide-operator': '    O',
  'declare-no-conflict': '  NHOUS',
  'decline-law-entry': '    O',
  'decline-opinion': '  NHOUS',
  'delete-draft': '   H',
  'end-mandate': '   H',
  'end-sessions': ' C',
  'erase-document': ' C',
  'expire-on-re-export': '     U',
  'expire-on-release': '     U',
  'explain-case': '   HO',
  'explain-deadlines': 'ACNHOUS',
  'export-documents': '   HOU',
  'fill-search-texts': ' C',
  'fill-search-words': ' C',
  'fill-time-stamp': ' C',
  'find-calendar-address': '  NHOUS',
  'find-calendar-owner': 'ACNHOUS',
  'find-country-law': 'ACNHOUS',
  'find-last-sign-in': '  NHOUS',
  'find-mandate-letter': ' C',
  'find-next-holder': '   H',
  'find-notice': ' C',
  'find-person': ' C',
  'find-recent-search': '  NHOUS',
  'find-representative': '   H',
  'find-responsible-authority': 'ACNHOUS',
  'find-role-letter': ' C',
  'find-roles-of': ' CNHOUS',
  'find-session': 'ACNHOUS',
  'find-unnamed-files': ' C',
  'follow-document': '   H',
  'forward-application': '    O',
  'get-application-elsewhere': '    O',
  'get-calendar': 'ACNHOUS',
  'get-calendar-day': '    O',
  'get-case': '   HO',
  'get-case-file': '   HO',
  'get-country-laws': 'ACNHOUS',
  'get-decision-paper': '   HOU',
  'get-decisions': '   HOU',
  'get-document': '   HOU',
  'get-document-file': '   HOU',
  'get-document-head': '   HOU',
  'get-expert-invitation': '  NHOUS',
  'get-four-eyes': '    O',
  'get-invitation': '   H',
  'get-law-entry': '    O',
  'get-mail-preferences': '  NHOUS',
  'get-mandate': '   H',
  'get-operator': ' CNHOUS',
  'get-sealed-document': '   HOU',
  'get-usage': '   H',
  'get-user-role': '   HO S',
  'give-access': '   H',
  'give-mandate': '   H',
  'give-opinion': '  NHOUS',
  'grant-right': '   HO S',
  'invite-next-holder': '   H',
  'issue-expert-invitation': ' C',
  'issue-invitation': ' C',
  'judge-evidence': '   H',
  'judge-upload': '   H',
  'keep-case-look': '    O',
  'keep-law-entry': '    O',
  'keep-letter-text': '    O',
  'keep-lookup': '    OU',
  'keep-session-alive': ' C',
  'list-access': '   H',
  'list-ageing-papers': ' C',
  'list-applications': '   H',
  'list-applications-elsewhere': '    O',
  'list-asked-opinions': '  NHOUS',
  'list-authorities': 'ACNHOUS',
  'list-case-opinions': '    O',
  'list-colleagues': '    O',
  'list-customs-offices': 'ACNHOUS',
  'list-documents': '   HOU',
  'list-due-documents': ' C',
  'list-due-timers': ' C',
  'list-ending-mandates': ' C',
  'list-follow-ups': '    O',
  'list-history': '   HOU',
  'list-last-days': '   HO',
  'list-law-proposals': '    O',
  'list-letter-texts': '    O',
  'list-library-countries': 'ACNHOUS',
  'list-look-alikes': '    O',
  'list-lookups': '    OU',
  'list-mandates': '   H',
  'list-member-states': 'ACNHOUS',
  'list-missing-stamps': ' C',
  'list-notices': '  NHOUS',
  'list-operators': '    O S',
  'list-principals': '   H',
  'list-recounts': ' C',
  'list-requests': '    O S',
  'list-saved-views': '    O',
  'list-users': '   HO S',
  'list-work': '    O',
  'list-work-choices': '    O',
  'move-inspection': '    O',
  'move-photograph': '   H',
  'open-notice': '  NHOUS',
  'open-opinion': '  NHOUS',
  'open-opinion-file': '  NHOUS',
  'open-session': ' C',
  'pass-forty-days': ' C',
  'pass-ninety-days': ' C',
  'plan-inspection': '    O',
  'plan-mandate-letters': ' C',
  'plan-notices': ' C',
  'prepare-decision': '    O',
  'prepare-evidence': '  NHOUS',
  'prepare-photograph': '   H',
  'prepare-reissue': '    O',
  'prepare-revocation': '    O',
  'propose-law-entry': '    O',
  'propose-withdrawal': '    O',
  'read-all-notices': '  NHOUS',
  'record-appeal': '    O',
  'record-inspection': '    O',
  'recount-deadlines': ' C',
  'reissue-licence': '    O',
  'reject-request': '   HO S',
  'release-case': '    O',
  'remember-person': ' C',
  'remind-waited-for': ' C',
  'remove-answer-paper': '   H',
  'remove-good': '   H',
  'remove-letter-text': '    O',
  'remove-old-sessions': ' C',
  'remove-photograph': '   H',
  'remove-supporting-document': '   H',
  'remove-unnamed-files': ' C',
  'remove-view': '    O',
  'rename-view': '    O',
  'renew-calendar-address': '  NHOUS',
  'renew-paper': ' C',
  'reopen-answer': ' C',
  'replace-photograph': '   H',
  'request-authority-role': '  NHOUS',
  'request-information': '    O',
  'request-roles': '  NHOUS',
  'return-request': '    O',
  'return-to-examination': '    O',
  'revoke-access': '   H',
  'revoke-calendar-address': '  NHOUS',
  'revoke-licence': '    O',
  'save-answer': '   H',
  'save-boxes': '   H',
  'save-declaration': '   H',
  'save-view': '    O',
  'seal-decision': '    O',
  'search-operators': '  NHOUS',
  'send-home-information': '    O',
  'set-four-eyes': '    O',
  'set-mail-preferences': '  NHOUS',
  'set-national-reference': '    O',
  'set-temporary-admission': '     U',
  'sign-document': '   H',
  'sign-out': '  NHOUS',
  'split-draft': '   H',
  'start-draft': '   H',
  'start-replacement': '   H',
  'strike-holiday': '    O',
  'submit-application': '   H',
  'take-back-opinion': '    O',
  'take-back-request': '    O',
  'take-case': '    O',
  'take-sign-in': 'ACNHOUS',
  'tell-members': ' C',
  'tell-of-correction': ' C',
  'verify-file': 'ACNHOUS',
  'warn-of-erasure': ' C',
  'withdraw-application': '   H',
  'withdraw-calendar-change': '    O',
  'withdraw-invitation': '   H',
  'withdraw-request': '  NHOUS',
  'write-message': '  NHOUS',
}

test('the tables name every action that there is, and no other', () => {
  const names = actions.map(({ name }) => name).sort()
  expect(Object.keys(tables).sort()).toEqual(names)
  expect(Object.keys(expected).sort()).toEqual(names)
})

describe.each(actions.map(each => [each.name, each] as const))('%s', (name, { allowed }) => {
  test.each(everybody)('by %s', standing => {
    const actor = actors[standing]
    expect(standingOf(actor)).toBe(standing)
    expect(allowed(actor)).toBe(tables[name]?.includes(standing))
    expect(allowed(actor)).toBe(expected[name]?.includes(letters[standing]))
  })
})
