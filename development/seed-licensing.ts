import { must } from '../scripts/faults/must.ts'
import { addDays } from '../src/law/iso-date.ts'
import { dayIn } from '../src/law/time-zones.ts'
import { type Person, theClock } from '../src/licensing/actor.ts'
import { getDocument } from '../src/licensing/documents/actions/get-document.ts'
import { listDocuments } from '../src/licensing/documents/lists/actions/list-documents.ts'
import { askOpinion } from '../src/licensing/import-licences/expertise/actions/ask-opinion.ts'
import { planInspection } from '../src/licensing/import-licences/inspections/actions/plan-inspection.ts'
import { requestInformation } from '../src/licensing/import-licences/requests/actions/request-information.ts'
import { giveMandate } from '../src/licensing/mandates/actions/give-mandate.ts'
import { searchOperators } from '../src/licensing/operators/search/actions/search-operators.ts'
import { findRolesOf } from '../src/licensing/roles/actions/find-roles-of.ts'
import { rememberPerson } from '../src/licensing/roles/actions/remember-person.ts'
import { returnRequest } from '../src/licensing/roles/deciding/actions/return-request.ts'
import { applyWithOperator } from '../src/licensing/roles/registration/actions/apply-with-operator.ts'
import type { LicensingWorkplace } from '../src/licensing/workplace.ts'
import { perform } from '../src/platform/perform.ts'
import { evaluationPeople } from './people.ts'
import { type ApplicationSeed, seedApplication, seedSubmitted } from './seed-applications.ts'
import { seedAppeal, seedDecided, seedPrepared } from './seed-decisions.ts'
import { firmToCorrect, seededEori, seedOperators, seedRole } from './seed-register.ts'
import { seedStatements } from './seed-statements.ts'

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
} satisfies Partial<Record<Uid, Given>>

const applicant = 'napplic4'

/** Registers the evaluation's operators and gives its people their roles, once. */
export async function seedLicensing(workplace: LicensingWorkplace): Promise<void> {
  await seedOperators(workplace)
  for (const { uid, firstName, lastName, email, language } of evaluationPeople) {
    const person = { accountId: uid, givenName: firstName, familyName: lastName, email, language }
    if (uid === applicant) must(await perform(workplace, rememberPerson, { actor: theClock, input: person }))
    else await seedRole(workplace, { person, ...roles[uid] })
  }
  await seedReturnedRequest(workplace)
  await seedFirstStatements(workplace)
}

/** A firm whose applicant is asked to correct it, where there is none yet. */
async function seedReturnedRequest(workplace: LicensingWorkplace): Promise<void> {
  const actor = await findPerson(workplace, applicant)
  const known = await perform(workplace, findRolesOf, { actor, input: { accountId: applicant } })
  if (!known.ok || known.value.length > 0) return
  must(await perform(workplace, searchOperators, { actor, input: { country: 'DK', q: 'Sandvig' } }))
  const { roleId } = must(await perform(workplace, applyWithOperator, { actor, input: firmToCorrect }))
  const correction = 'EORI-nummeret tilhører ikke firmaet. Skriv firmaets eget EORI-nummer.'
  const asked = { actor: await findPerson(workplace, 'nofficr5'), input: { roleId, correction } }
  must(await perform(workplace, returnRequest, asked))
}

const STATEMENTS = Number(process.env.EVALUATION_STATEMENTS ?? 30)

/** Some thirty statements and six applications of the gallery, of real museum objects, where it has none yet. */
async function seedFirstStatements(workplace: LicensingWorkplace): Promise<void> {
  const actor = await findPerson(workplace, 'nkarens2')
  const operatorId = actor.role?.operatorId
  const known = await perform(workplace, listDocuments, { actor, input: {} })
  if (operatorId === undefined || !known.ok || known.value.documents.length > 0) return
  await seedStatements(workplace, { operatorId, actor, count: STATEMENTS })
  await seedApplication(workplace, { operatorId, actor, goods: 2 })
  const submitted = await seedSubmitted(workplace, { operatorId, actor, goods: 2 })
  await seedRequest(workplace, submitted)
  await seedInspection(workplace, submitted)
  await seedOpinion(workplace, submitted)
  await seedSubmitted(workplace, { operatorId, actor, goods: 1 })
  await seedDecisions(workplace, { operatorId, actor, goods: 2, hasInvoice: true })
  await seedMandate(workplace, actor)
}

/** One application is granted, one in part and then won on appeal, and for one the decision waits for the seal. */
async function seedDecisions(workplace: LicensingWorkplace, seed: ApplicationSeed): Promise<void> {
  const officer = await findPerson(workplace, 'nofficr5')
  const sealer = await findPerson(workplace, 'nsealed6')
  const decided = async (goods: number) => ({
    ...{ officer, sealer, id: await seedSubmitted(workplace, { ...seed, goods }) },
    decisions: ['granted', 'refused'] as const,
  })
  await seedDecided(workplace, await decided(1))
  await seedAppeal(workplace, await decided(2))
  await seedPrepared(workplace, await decided(1))
}

/** The authority asks for information about an application. */
async function seedRequest(workplace: LicensingWorkplace, id: string): Promise<void> {
  const actor = await findPerson(workplace, 'nofficr5')
  const text = 'Vedlæg venligst den faktura, som genstanden blev købt på, og beskriv dens tilstand.'
  const { goods } = must(await perform(workplace, getDocument, { actor, input: { id } }))
  const about = { boxes: ['I.15 description'], goods: goods.map(good => good.id), papers: ['INVOICE'] }
  const input = { id, text, ...about }
  must(await perform(workplace, requestInformation, { actor, input }))
}

/** The authority wants to see the goods of an application at the airport. */
async function seedInspection(workplace: LicensingWorkplace, id: string): Promise<void> {
  const actor = await findPerson(workplace, 'nofficr5')
  const day = addDays(dayIn('DK', workplace.clock.now()), 14)
  const place = { kind: 'customs-office', customsOffice: 'DK003102', place: 'Frihavnslageret, rum 4' }
  const input = { id, ...place, day, time: '10:30', attendees: 'To medarbejdere og en konservator' }
  must(await perform(workplace, planInspection, { actor, input }))
}

/** The authority asks a customs office for its opinion about the same application. */
async function seedOpinion(workplace: LicensingWorkplace, id: string): Promise<void> {
  const actor = await findPerson(workplace, 'nofficr5')
  const { goods } = must(await perform(workplace, getDocument, { actor, input: { id } }))
  const question = 'Har I set genstanden, eller en der ligner, ved en tidligere indførsel?'
  const shown = { goods: goods.map(good => good.id), boxes: ['photographs', 'description', 'measurements'] }
  const input = { id, asked: 'customs', office: 'DK003102', question, ...shown }
  must(await perform(workplace, askOpinion, { actor, input }))
}

/** The gallery lets the auction house prepare and sign for it, for a year. */
async function seedMandate(workplace: LicensingWorkplace, actor: Person): Promise<void> {
  const today = dayIn('DK', workplace.clock.now())
  const days = { validFrom: today, validUntil: addDays(today, 365) }
  const input = { eori: seededEori.auctionDk, types: ['ICG-L', 'ICG-S'], maySign: true, ...days }
  must(await perform(workplace, giveMandate, { actor, input }))
}

async function findPerson(workplace: LicensingWorkplace, uid: Uid): Promise<Person> {
  const person = evaluationPeople.find(one => one.uid === uid)
  const found = await perform(workplace, findRolesOf, { actor: theClock, input: { accountId: uid } })
  if (person === undefined || !found.ok) throw new Error(`no evaluation person ${uid}`)
  return {
    kind: 'person',
    reference: `account:${uid}`,
    accountId: uid,
    givenName: person.firstName,
    familyName: person.lastName,
    email: person.email,
    language: person.language,
    confirmedAt: workplace.clock.now(),
    level: `${workplace.services.loginUrl}/loa/two-factor`,
    role: found.value.find(role => role.active !== undefined)?.active,
  }
}
