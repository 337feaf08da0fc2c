import type { z } from 'zod'
import { seedOperator } from '../../../../development/seed-operator.ts'
import { seedRole } from '../../../../development/seed-role.ts'
import { perform } from '../../../platform/perform.ts'
import { type Person, theClock } from '../../actor.ts'
import { findRolesOf } from '../../roles/actions/find-roles-of.ts'
import type { LicensingWorkplace } from '../../workplace.ts'

/** People of the tests by a short name. */
export type People = ReadonlyMap<string, Person>

type Role = z.input<typeof seedRole.input>['role']

const roles: readonly (readonly [string, Role])[] = [
  ['Anna', { kind: 'holder', eori: 'DK12345674' }],
  ['Bent', { kind: 'holder', eori: 'DK12345674' }],
  ['Carl', { kind: 'holder', eori: 'DK23456784' }],
  ['Karen', { kind: 'holder', eori: 'DK98765430' }],
  ['Dorte', { kind: 'authority-officer', authority: 'DK-CENTRAL' }],
  ['Erik', { kind: 'authority-officer', authority: 'DE-CENTRAL' }],
  ['Fie', { kind: 'customs-officer', customsOffice: 'DK003102' }],
  ['Gorm', { kind: 'system-administrator' }],
]

type Registered = z.input<typeof seedOperator.input>

const holder = {
  chapter: 'import-of-cultural-goods',
  section: 'holder-of-the-goods',
  activity: 'holder-of-the-goods',
  mainAddress: 0,
  activityAddress: 0,
} as const

const street = { street: 'Havnegade 21', postalCode: '1058', city: 'København K', country: 'DK' }
const firm = {
  ...holder,
  kind: 'firm',
  display: 'displayed',
  addresses: [street],
} satisfies Partial<Registered>

const eori = (value: string): Registered['identifiers'] => [{ type: 'eori', value }]

const operators: readonly Registered[] = [
  { ...firm, name: 'Galleri Havnegade ApS', identifiers: eori('DK12345674') },
  { ...firm, name: 'Aarhus Auktionshus A/S', identifiers: eori('DK23456784') },
  {
    ...firm,
    kind: 'natural person',
    display: 'hidden',
    name: 'Karen Holm',
    identifiers: eori('DK98765430'),
  },
]

/** Registers two firms and a private person, and gives everybody their role. */
export async function startPeople(workplace: LicensingWorkplace): Promise<People> {
  for (const input of operators) await perform(workplace, seedOperator, { actor: theClock, input })
  const people = new Map<string, Person>()
  for (const [name, role] of roles) people.set(name, await startPerson(workplace, name, role))
  return people
}

async function startPerson(workplace: LicensingWorkplace, name: string, role: Role): Promise<Person> {
  const accountId = name.toLowerCase()
  const person = { accountId, givenName: name, familyName: 'Holm', email: `${accountId}@example.org` }
  const input = { person: { ...person, language: 'da' }, role }
  await perform(workplace, seedRole, { actor: theClock, input })
  const found = await perform(workplace, findRolesOf, { actor: theClock, input: { accountId } })
  return {
    ...person,
    kind: 'person',
    reference: `account:${accountId}`,
    language: 'da',
    confirmedAt: workplace.clock.now(),
    level: 'two-factor',
    role: found.ok ? found.value[0]?.active : undefined,
  }
}

/** One of the people; throws when there is none of that name. */
export function personNamed(people: People, name: string): Person {
  const person = people.get(name)
  if (person === undefined) throw new Error(`nobody is called ${name}`)
  return person
}
