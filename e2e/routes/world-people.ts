import type { SeededPerson } from '../../scripts/faults/open-person.ts'

/** People with their roles. */
export const people = {
  owner: { accountId: 'anna', role: { kind: 'holder', eori: 'DK12345674' }, isAdministrator: true },
  privateHolder: { accountId: 'karen', role: { kind: 'holder', eori: 'DK98765430' } },
  officer: {
    accountId: 'inger',
    role: { kind: 'authority-officer', authority: 'DK-CENTRAL' },
    isAdministrator: true,
  },
  sealer: {
    accountId: 'helle',
    role: { kind: 'authority-officer', authority: 'DK-CENTRAL' },
    mayUseSeal: true,
  },
  customs: { accountId: 'fie', role: { kind: 'customs-officer', customsOffice: 'DK003102' } },
  system: { accountId: 'ida', role: { kind: 'system-administrator' }, isAdministrator: true },
  otherFirm: { accountId: 'carl', role: { kind: 'holder', eori: 'DK23456784' }, isAdministrator: true },
  otherState: {
    accountId: 'erik',
    role: { kind: 'authority-officer', authority: 'DE-CENTRAL' },
    isAdministrator: true,
  },
  withoutRole: { accountId: 'iben' },
  applicant: { accountId: 'hanne' },
  newFirm: { accountId: 'signe' },
} as const satisfies Record<string, SeededPerson>

export type Name = keyof typeof people | 'nobody'

/** The people who may work with the owner's records, each in their own way. */
export const rightful = [
  'owner',
  'privateHolder',
  'newFirm',
  'applicant',
  'officer',
  'customs',
  'system',
] as const satisfies Name[]
export const strangers = ['nobody', 'otherFirm', 'otherState', 'withoutRole'] as const satisfies Name[]
