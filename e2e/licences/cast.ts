import { evaluationPeople } from '../../development/people.ts'
import { seededEori, seedOperators, seedRole } from '../../development/seed-register.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'

const personOf = (uid: (typeof evaluationPeople)[number]['uid']) => {
  const found = evaluationPeople.find(one => one.uid === uid)
  if (found === undefined) throw new Error(`nobody is called ${uid}`)
  return found
}

/** Whoever has to do with an application; all but the last can sign in to Login, too. */
export const cast = {
  holder: personOf('nkarens2'),
  stranger: personOf('nprivat3'),
  representative: personOf('nstrang3'),
  officer: personOf('nofficr5'),
  head: personOf('nsealed6'),
  customs: personOf('ncustms8'),
  german: personOf('nothers2'),
  germanHead: {
    uid: 'ngerman5',
    firstName: 'Jürgen',
    lastName: 'Vogt',
    email: 'juergen@kvdb.example',
    language: 'en',
  },
} as const

/** One of them. */
export type Player = keyof typeof cast

const holder = (eori: string) => ({ role: { kind: 'holder', eori }, isAdministrator: true }) as const
const officerOf = (authority: string) => ({ kind: 'authority-officer', authority }) as const

const roles = {
  holder: holder(seededEori.galleryDk),
  stranger: holder(seededEori.privateDk),
  representative: holder(seededEori.auctionDk),
  officer: { role: officerOf('DK-CENTRAL') },
  head: { role: officerOf('DK-CENTRAL'), mayUseSeal: true },
  customs: { role: { kind: 'customs-officer', customsOffice: 'DK003102' }, isAdministrator: true },
  german: { role: officerOf('DE-CENTRAL'), isAdministrator: true },
  germanHead: { role: officerOf('DE-CENTRAL'), mayUseSeal: true },
} as const satisfies Record<Player, unknown>

const players = Object.keys(cast) as readonly Player[]

/** Gives everybody their role. */
export async function seedCast(workplace: LicensingWorkplace): Promise<void> {
  await seedOperators(workplace)
  for (const player of players) {
    const { uid: accountId, firstName: givenName, lastName: familyName, email, language } = cast[player]
    const person = { accountId, givenName, familyName, email, language }
    await seedRole(workplace, { person, ...roles[player] })
  }
}
