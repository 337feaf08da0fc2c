import type { z } from 'zod'
import { theClock } from '../src/licensing/actor.ts'
import type { applyWithOperator } from '../src/licensing/roles/registration/actions/apply-with-operator.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'
import { perform } from '../src/platform/perform.ts'
import { seedOperator } from './seed-operator.ts'
import { seedRole as seedRoleAction } from './seed-role.ts'

/** A person and the role that is given to them for evaluation. */
export type SeededRole = z.input<typeof seedRoleAction.input>

/** Operators of the evaluation by their EORI numbers. */
export const seededEori = {
  galleryDk: 'DK12345674',
  auctionDk: 'DK23456784',
  museumDk: 'DK34567894',
  kunsthandelDe: 'DE1234567890123',
  privateDk: 'DK98765430',
} as const

const holder = {
  chapter: 'import-of-cultural-goods',
  section: 'holder-of-the-goods',
  activity: 'holder-of-the-goods',
  mainAddress: 0,
  activityAddress: 0,
} as const

const firm = { ...holder, kind: 'firm', display: 'displayed' } as const

const operators: readonly z.input<typeof seedOperator.input>[] = [
  {
    ...firm,
    name: 'Galleri Havnegade ApS',
    addresses: [{ street: 'Havnegade 21', postalCode: '1058', city: 'København K', country: 'DK' }],
    identifiers: [
      { type: 'national', value: '12345674' },
      { type: 'eori', value: seededEori.galleryDk },
    ],
  },
  {
    ...firm,
    name: 'Aarhus Auktionshus A/S',
    addresses: [{ street: 'Søndergade 40', postalCode: '8000', city: 'Aarhus C', country: 'DK' }],
    identifiers: [
      { type: 'national', value: '23456788' },
      { type: 'eori', value: seededEori.auctionDk },
    ],
  },
  {
    ...firm,
    name: 'Museet ved Fjorden',
    addresses: [{ street: 'Fjordvej 3', postalCode: '4000', city: 'Roskilde', country: 'DK' }],
    identifiers: [
      { type: 'national', value: '34567891' },
      { type: 'eori', value: seededEori.museumDk },
    ],
  },
  {
    ...firm,
    name: 'Kunsthandel Lindenhof GmbH',
    addresses: [{ street: 'Lindenallee 8', postalCode: '10115', city: 'Berlin', country: 'DE' }],
    identifiers: [
      { type: 'national', value: 'HRB123456' },
      { type: 'eori', value: seededEori.kunsthandelDe },
    ],
  },
  {
    ...holder,
    kind: 'natural person',
    display: 'hidden',
    name: 'Karen Holm',
    addresses: [{ street: 'Birkevej 12', postalCode: '5000', city: 'Odense C', country: 'DK' }],
    identifiers: [{ type: 'eori', value: seededEori.privateDk }],
  },
]

/** What the applicant of the evaluation sends, with an EORI number that is not the firm's. */
export const firmToCorrect: z.input<typeof applyWithOperator.input> = {
  ...firm,
  name: 'Antikvitetshuset Sandvig',
  addresses: [{ street: 'Strandvejen 8', postalCode: '3770', city: 'Allinge', country: 'DK' }],
  identifiers: [
    { type: 'national', value: '45678903' },
    { type: 'eori', value: 'DK55667788' },
  ],
}

/** Registers the operators of the evaluation; does nothing where they are known. Throws when one is refused. */
export async function seedOperators(workplace: LicensingWorkplace): Promise<void> {
  for (const input of operators) {
    const outcome = await perform(workplace, seedOperator, { actor: theClock, input })
    if (!outcome.ok) throw new Error(`${input.name}: ${JSON.stringify(outcome.refusals)}`)
  }
}

/** Gives a person a valid role for evaluation; does nothing where they have it. Throws when it is refused. */
export async function seedRole(workplace: LicensingWorkplace, input: SeededRole): Promise<void> {
  const outcome = await perform(workplace, seedRoleAction, { actor: theClock, input })
  if (!outcome.ok) throw new Error(`${input.person.email}: ${JSON.stringify(outcome.refusals)}`)
}
