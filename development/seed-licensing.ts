import { seededEori, seedOperators, seedRole } from '../src/licensing/roles/seed.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'
import { evaluationPeople } from './people.ts'

type Uid = (typeof evaluationPeople)[number]['uid']
type Given = Omit<Parameters<typeof seedRole>[1], 'person'>

const officer = { kind: 'authority-officer', authority: 'DK-CENTRAL' } as const

/** Which role each of the evaluation people has. */
const roles = {
  nkarens2: { role: { kind: 'holder', eori: seededEori.galleryDk }, isAdministrator: true },
  nprivat3: { role: { kind: 'holder', eori: seededEori.privateDk }, isAdministrator: true },
  nrepres4: { role: { kind: 'holder', eori: seededEori.galleryDk } },
  nofficr5: { role: officer },
  nsealed6: { role: officer, mayUseSeal: true },
  nadmins7: { role: officer, isAdministrator: true },
  ncustms8: { role: { kind: 'customs-officer', customsOffice: 'DK003102' } },
  nsystem9: { role: { kind: 'system-administrator' }, isAdministrator: true },
  nothers2: { role: { kind: 'authority-officer', authority: 'DE-CENTRAL' } },
  nstrang3: { role: { kind: 'holder', eori: seededEori.auctionDk }, isAdministrator: true },
} satisfies Record<Uid, Given>

/** Registers the evaluation's operators and gives its people their roles, once. */
export async function seedLicensing(workplace: LicensingWorkplace): Promise<void> {
  await seedOperators(workplace)
  for (const { uid, firstName, lastName, email, language } of evaluationPeople) {
    const person = { accountId: uid, givenName: firstName, familyName: lastName, email, language }
    await seedRole(workplace, { person, ...roles[uid] })
  }
}
