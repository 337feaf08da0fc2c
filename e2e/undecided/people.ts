import { openPerson, type SeededPerson } from '../../scripts/faults/open-person.ts'
import type { Person } from '../../src/licensing/actor.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'

const officerOf = (country: string, accountId: string) =>
  ({
    accountId,
    role: { kind: 'authority-officer', authority: `${country}-CENTRAL` },
    isAdministrator: true,
  }) as const

/** A Danish firm applies in Ireland; one application goes to Malta first, which forwards it. */
const people = {
  holder: { accountId: 'anna', role: { kind: 'holder', eori: 'DK12345674' }, isAdministrator: true },
  handler: officerOf('IE', 'sean'),
  sealer: { ...officerOf('IE', 'nora'), mayUseSeal: true },
  customs: { accountId: 'fie', role: { kind: 'customs-officer', customsOffice: 'DK003102' } },
  otherFirm: { accountId: 'greta', role: { kind: 'holder', eori: 'DE1234567890123' }, isAdministrator: true },
  formerRepresentative: { accountId: 'carl', role: { kind: 'holder', eori: 'DK23456784' } },
  representativeForStatements: { accountId: 'mads', role: { kind: 'holder', eori: 'DK34567894' } },
  nextHolder: { accountId: 'karen', role: { kind: 'holder', eori: 'DK98765430' } },
  otherState: officerOf('FI', 'aino'),
  formerAuthority: officerOf('MT', 'carmen'),
  homeState: officerOf('DK', 'inger'),
  system: { accountId: 'ida', role: { kind: 'system-administrator' }, isAdministrator: true },
  withoutRole: { accountId: 'iben' },
} as const satisfies Record<string, SeededPerson>

/** Somebody who is signed in. */
export type Name = keyof typeof people

/** Those from whom an undecided application is kept (IR 19). */
export const onlookers = [
  'customs',
  'otherFirm',
  'formerRepresentative',
  'representativeForStatements',
  'nextHolder',
  'otherState',
  'formerAuthority',
  'homeState',
  'system',
  'withoutRole',
  'nobody',
] as const satisfies readonly (Name | 'nobody')[]

export type Onlooker = (typeof onlookers)[number]

/** Gives everybody their role; gives somebody as they are when they have just proved two factors. */
export async function openPeople(workplace: LicensingWorkplace): Promise<(name: Name) => Person> {
  const known = new Map<string, Person>()
  for (const [name, person] of Object.entries(people)) {
    known.set(name, await openPerson(workplace, person))
  }
  return name => {
    const person = known.get(name)
    if (person === undefined) throw new Error(`nobody is called ${name}`)
    return { ...person, confirmedAt: workplace.clock.now() }
  }
}
