import { sql } from 'kysely'
import { seedApplication, seedSubmitted } from '../../development/seed-applications.ts'
import { seedAppeal, seedDecided, seedPrepared } from '../../development/seed-decisions.ts'
import { firmToCorrect } from '../../development/seed-register.ts'
import { must } from '../../scripts/faults/must.ts'
import { openPerson } from '../../scripts/faults/open-person.ts'
import { fillDraft, registerOne, takePictures } from '../../scripts/faults/register-one.ts'
import { addDays } from '../../src/law/iso-date.ts'
import { dayIn } from '../../src/law/time-zones.ts'
import { type Person, theClock } from '../../src/licensing/actor.ts'
import { createLicensingApp } from '../../src/licensing/app.ts'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { addSupportingDocument } from '../../src/licensing/documents/evidence/actions/add-supporting-document.ts'
import { FileReceipt } from '../../src/licensing/goods/receipts.ts'
import { askOpinion } from '../../src/licensing/import-licences/expertise/actions/ask-opinion.ts'
import { planInspection } from '../../src/licensing/import-licences/inspections/actions/plan-inspection.ts'
import { requestInformation } from '../../src/licensing/import-licences/requests/actions/request-information.ts'
import { saveView } from '../../src/licensing/import-licences/saved-views/actions/save-view.ts'
import { proposeLawEntry } from '../../src/licensing/law-library/proposals/actions/propose-law-entry.ts'
import { giveMandate } from '../../src/licensing/mandates/actions/give-mandate.ts'
import { searchOperators } from '../../src/licensing/operators/search/actions/search-operators.ts'
import { requestRoles } from '../../src/licensing/roles/asking/actions/request-roles.ts'
import { applyWithOperator } from '../../src/licensing/roles/registration/actions/apply-with-operator.ts'
import { openTestWorkplace } from '../../src/licensing/roles/testing/test-workplace.ts'
import { openSession } from '../../src/licensing/session/actions/open-session.ts'
import type { LoginClient } from '../../src/licensing/session/login-client.ts'
import { licensingWorkers } from '../../src/licensing/workers.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { newSecret } from '../../src/platform/identifiers.ts'
import { perform } from '../../src/platform/perform.ts'
import { createVisitor, type Visitor } from '../../src/platform/testing/visitor.ts'
import { type Name, people } from './world-people.ts'

/** Login as Kulturport sees it, out of reach: nobody comes back from there. */
const login: LoginClient = {
  start: async () => ({
    url: 'http://login.test/authorize',
    state: newSecret(),
    nonce: 'n',
    codeVerifier: 'v',
  }),
  finish: () => Promise.reject(new Error('no such sign-in')),
  signOutUrl: async () => 'http://login.test/session/end',
  readSignOutNotice: () => Promise.reject(new Error('no such notice')),
  publicKeys: { keys: [] },
}

/** Kulturport with one firm's records, and visitors who are signed in as somebody. */
export async function openLicensingWorld() {
  const { workplace } = await openTestWorkplace()
  await workplace.queue.start(licensingWorkers(workplace))
  const server = await createLicensingApp(workplace, {
    login,
    requestsPerMinute: 10_000_000,
    trustProxy: false,
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency, 1 Square',
  })
  const known = new Map<string, Person>()
  for (const [name, person] of Object.entries(people)) known.set(name, await openPerson(workplace, person))
  const person = (name: string): Person => {
    const found = known.get(name)
    if (found === undefined) throw new Error(`nobody is called ${name}`)
    return found
  }
  const pictures = await takePictures({ width: 320, height: 240 })
  const registering = { workplace, holder: person('owner'), pictures }
  const visitors = new Map<Name, Visitor>()
  return {
    server,
    workplace,
    person,
    startDraft: async () => (await fillDraft(registering)).id,
    samples: await sampleRecords(workplace, { registering, person }),
    visitor: async (name: Name): Promise<Visitor> => {
      const visitor =
        visitors.get(name) ?? (await signedIn(workplace, createVisitor(server), known.get(name)))
      visitors.set(name, visitor)
      return visitor
    },
    forgetVisitors: () => visitors.clear(),
    close: async () => {
      await server.close()
      await workplace.queue.stop()
      await workplace.database.close()
    },
  }
}

export type LicensingWorld = Awaited<ReturnType<typeof openLicensingWorld>>

async function signedIn(workplace: LicensingWorkplace, visitor: Visitor, person: Person | undefined) {
  if (person === undefined) return visitor
  const { accountId, level, confirmedAt } = person
  const input = { accountId, level, confirmedAt, idToken: 'token' }
  const { secret } = must(await perform(workplace, openSession, { actor: theClock, input }))
  visitor.cookies.set('kulturport_session', secret)
  return visitor
}

interface World {
  readonly registering: Parameters<typeof fillDraft>[0]
  readonly person: (name: string) => Person
}

/** What the parameters of addresses stand for: records of the owner, or of others who are to be kept safe. */
async function sampleRecords(workplace: LicensingWorkplace, { registering, person }: World) {
  const actor = person('owner')
  const draft = await fillDraft(registering)
  const signed = await registerOne(registering)
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
  const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'permit.pdf', remarks: [] })
  const evidence = {
    type: 'INVOICE',
    number: '1',
    date: '2020-01-01',
    country: 'TR',
    place: 'Izmir',
  }
  must(await perform(workplace, addSupportingDocument, { actor, input: { id: draft.id, ...evidence, file } }))
  const {
    goods: [good],
  } = must(await perform(workplace, getDocument, { actor, input: { id: draft.id } }))
  const operators = actor.role?.operatorId ?? ''
  const applying = { actor, operatorId: operators, goods: 2 }
  const application = await seedApplication(workplace, applying)
  must(
    await perform(workplace, addSupportingDocument, { actor, input: { id: application, ...evidence, file } }),
  )
  const {
    goods: [first],
  } = must(await perform(workplace, getDocument, { actor, input: { id: application } }))
  const submitted = await seedSubmitted(workplace, applying)
  const {
    goods: [firstSubmitted],
  } = must(await perform(workplace, getDocument, { actor, input: { id: submitted } }))
  const decided = await decideSome(workplace, person)
  const asks = { actor: person('applicant'), input: { operators: [operators] } }
  must(await perform(workplace, requestRoles, asks))
  const applies = { actor: person('newFirm'), input: firmToCorrect }
  must(await perform(workplace, searchOperators, { ...applies, input: { country: 'DK', q: 'Sandvig' } }))
  must(await perform(workplace, applyWithOperator, applies))
  return {
    draft: draft.id,
    application,
    submitted,
    informationRequest: await askForInformation(workplace, { actor: person('officer'), id: submitted }),
    opinion: await askCustoms(workplace, {
      actor: person('officer'),
      id: submitted,
      good: firstSubmitted.id,
    }),
    ...(await planSeeing(workplace, { actor: person('officer'), id: submitted })),
    goodOfSubmitted: firstSubmitted.id,
    ...decided,
    mandate: await giveTo(workplace, { actor, eori: 'DK98765430' }),
    good: first.id,
    proposal: await proposeLaw(workplace, person('officer')),
    lawEntry: peruLaw,
    photographOfGood: first.photographs[0]?.id ?? '',
    evidenceOfGood: first.supportingDocuments[0]?.id ?? '',
    draftNumber: draft.number,
    signed: signed.id,
    signedNumber: signed.number,
    photograph: good.photographs[0]?.id ?? '',
    evidence: good.supportingDocuments[0]?.id ?? '',
    privateOperator: person('privateHolder').role?.operatorId ?? '',
    firm: operators,
    ownRole: actor.role?.id ?? '',
    newOperator: await operatorOf(workplace, 'signe'),
    request: await requestOf(workplace, 'hanne'),
  }
}

/** Applications of the owner: granted, in part with an appeal that was won, and prepared for the seal. */
async function decideSome(workplace: LicensingWorkplace, person: World['person']) {
  const actor = person('owner')
  const submit = (goods: number) =>
    seedSubmitted(workplace, {
      ...{ actor, operatorId: actor.role?.operatorId ?? '', goods },
      hasInvoice: true,
    })
  const [granted, inPart, prepared] = [await submit(1), await submit(2), await submit(1)]
  const by = {
    officer: person('officer'),
    sealer: person('sealer'),
    decisions: ['granted', 'refused'] as const,
  }
  const decisionOfGranted = await seedDecided(workplace, { ...by, id: granted })
  await seedAppeal(workplace, { ...by, id: inPart })
  await seedPrepared(workplace, { ...by, id: prepared })
  const {
    goods: [good],
  } = must(await perform(workplace, getDocument, { actor, input: { id: granted } }))
  const paperOfGranted = good.supportingDocuments[0]?.id ?? ''
  return { granted, inPart, prepared, decisionOfGranted, paperOfGranted }
}

/** What is asked of the customs office where the customs officer works. */
async function askCustoms(
  workplace: LicensingWorkplace,
  { actor, id, good }: { readonly actor: Person; readonly id: string; readonly good: string },
): Promise<string> {
  const input = { id, asked: 'customs', office: 'DK003102', question: 'Seen before?', goods: [good] }
  return must(await perform(workplace, askOpinion, { actor, input })).id
}

/** An inspection of a case, and a view of the work under a name. */
async function planSeeing(
  workplace: LicensingWorkplace,
  { actor, id }: { readonly actor: Person; readonly id: string },
) {
  const day = addDays(dayIn('DK', workplace.clock.now()), 14)
  const planned = { id, kind: 'video', day, time: '10:30', attendees: 'Two officers' }
  const inspection = must(await perform(workplace, planInspection, { actor, input: planned })).id
  const view = must(await perform(workplace, saveView, { actor, input: { name: 'All', waiting: 'all' } })).id
  return { inspection, view }
}

async function askForInformation(
  workplace: LicensingWorkplace,
  { actor, id }: { readonly actor: Person; readonly id: string },
): Promise<string> {
  const input = { id, text: 'Which invoice?', boxes: ['I.15 description'], papers: ['INVOICE'] }
  return must(await perform(workplace, requestInformation, { actor, input })).id
}

async function giveTo(
  workplace: LicensingWorkplace,
  { actor, eori }: { readonly actor: Person; readonly eori: string },
): Promise<string> {
  const today = dayIn('DK', workplace.clock.now())
  const input = { eori, types: ['ICG-D'], validFrom: today, validUntil: addDays(today, 30) }
  return must(await perform(workplace, giveMandate, { actor, input })).id
}

/** An entry of the law library that everybody can read. */
const peruLaw = '019ad000-0000-7000-8000-000000000021'

/** A new version of it, which waits for a second officer. */
async function proposeLaw(workplace: LicensingWorkplace, actor: Person): Promise<string> {
  const entry = {
    ...{ country: 'LB', originalTitle: 'Loi', englishTitle: 'Antiquities law', validFrom: '1933' },
    ...{ englishSummary: 'A permit is needed.', danishSummary: 'Der skal en tilladelse til.' },
    ...{ need: 'required', isOfficial: false, sources: [{ title: 'Gazette' }] },
  }
  return must(await perform(workplace, proposeLawEntry, { actor, input: entry })).id
}

async function requestOf(workplace: LicensingWorkplace, accountId: string): Promise<string> {
  const found = await sql<{ id: string }>`select id from user_role where account_id = ${accountId}`.execute(
    workplace.database.kysely,
  )
  return found.rows[0]?.id ?? ''
}

async function operatorOf(workplace: LicensingWorkplace, accountId: string): Promise<string> {
  const found = await sql<{ id: string }>`
    select operator_id as id from user_role where account_id = ${accountId}`.execute(
    workplace.database.kysely,
  )
  return found.rows[0]?.id ?? ''
}

/** A digest of everything that belongs to the owner, the private holder and the applicants. */
export async function digestOfOwned({ workplace, samples }: LicensingWorld): Promise<string> {
  const { firm, privateOperator, newOperator } = samples
  const { rows } = await sql<{ digest: string }>`
    with mine as (select unnest(array[${firm}, ${privateOperator}, ${newOperator}]::uuid[]) as id), lines as (
      select s::text as line from document s where operator_id in (select id from mine)
      union all select g::text from cultural_good g where operator_id in (select id from mine)
      union all select p::text from photograph p join cultural_good g on g.id = p.good_id where g.operator_id in (select id from mine)
      union all select d::text from supporting_document d join cultural_good g on g.id = d.good_id
        where g.operator_id in (select id from mine)
      union all select o::text from operator o where id in (select id from mine)
      union all select a::text from operator_address a where operator_id in (select id from mine)
      union all select i::text from operator_identifier i where operator_id in (select id from mine)
      union all select c::text from operator_activity c where operator_id in (select id from mine)
      union all select r::text from user_role r where account_id in ('anna', 'karen', 'hanne', 'signe')
    )
    select md5(string_agg(line, '|' order by line)) as digest from lines`.execute(workplace.database.kysely)
  return rows[0]?.digest ?? ''
}
