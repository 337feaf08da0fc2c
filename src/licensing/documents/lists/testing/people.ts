import type { ActiveRole, Person } from '../../../actor.ts'

/** Operators of the test world, by what they are. */
export const operatorIds = {
  firm: '01900000-0000-7000-8000-00000000000a',
  privatePerson: '01900000-0000-7000-8000-00000000000b',
  otherFirm: '01900000-0000-7000-8000-00000000000c',
} as const

const role = {
  id: '01900000-0000-7000-8000-0000000000ff',
  isAdministrator: false,
  mayUseSeal: false,
  isCentral: false,
  memberState: 'DK',
} as const

/** A signed-in person of that account in that role. */
export function personIn(
  accountId: string,
  active: Pick<ActiveRole, 'kind' | 'organisation'> & Partial<ActiveRole>,
): Person {
  return newcomer(accountId, { ...role, ...active })
}

/** A signed-in person, without a role unless one is given. */
export function newcomer(accountId: string, active?: ActiveRole): Person {
  return {
    kind: 'person',
    reference: `account:${accountId}`,
    accountId,
    givenName: 'Anna',
    familyName: 'Holm',
    email: `${accountId}@example.org`,
    language: 'en',
    confirmedAt: new Date('2026-11-24T10:00:00Z'),
    level: 'https://login.example/loa/two-factor',
    role: active,
  }
}

const officer = { kind: 'authority-officer', authorityId: '01900000-0000-7000-8000-0000000000aa' } as const

/** One person of each standing that readers have. */
export const people = {
  holder: personIn('holder', {
    kind: 'holder',
    organisation: 'Galleri Havnegade ApS',
    operatorId: operatorIds.firm,
  }),
  privateHolder: personIn('private-holder', {
    kind: 'holder',
    organisation: 'Rosalinde Vestergaard',
    operatorId: operatorIds.privatePerson,
  }),
  otherHolder: personIn('other-holder', {
    kind: 'holder',
    organisation: 'Kunsthandel Berlin GmbH',
    operatorId: operatorIds.otherFirm,
    memberState: 'DE',
  }),
  officer: personIn('officer', { ...officer, organisation: 'Agency for Culture and Palaces, Aarhus' }),
  centralOfficer: personIn('central-officer', {
    ...officer,
    organisation: 'Agency for Culture and Palaces',
    isCentral: true,
  }),
  foreignCentralOfficer: personIn('foreign-officer', {
    ...officer,
    organisation: 'Federal Art Administration',
    isCentral: true,
    memberState: 'DE',
  }),
  customsOfficer: personIn('customs-officer', {
    kind: 'customs-officer',
    organisation: 'Københavns Lufthavn',
    customsOffice: 'DK003102',
  }),
  administrator: personIn('administrator', { kind: 'system-administrator', organisation: '' }),
  newcomer: newcomer('newcomer'),
} as const
