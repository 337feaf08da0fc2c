import { PDF } from '@libpdf/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findEvents } from '../../../platform/events.ts'
import { sha256 } from '../../../platform/files/index.ts'
import { openLog } from '../../../platform/log.ts'
import { type Judgement, judgeSeals, verifySeals } from '../../../platform/pdf/index.ts'
import { openHttpAuthority } from '../../../platform/time-stamps/index.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { getSealedDocument } from '../../documents/actions/get-sealed-document.ts'
import { verifyFile } from '../../documents/lists/actions/verify-file.ts'
import { removeOrphanedFiles } from '../../documents/retention/remove-orphaned-files.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { getCase } from '../cases/actions/get-case.ts'
import { prepareDecision } from '../decisions/actions/prepare-decision.ts'
import { prepareRevocation } from '../decisions/actions/prepare-revocation.ts'
import { revokeLicence } from '../decisions/actions/revoke-licence.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { type DecidedWorld, openDecidedWorld, type Shown } from './testing/decided-world.ts'

let world: DecidedWorld
let app: OpenApp
let granted: Shown

const away = openHttpAuthority({
  ...{ url: 'http://127.0.0.1:1/', anchors: [] },
  log: openLog({ name: 'test', level: 'silent' }),
})

beforeAll(async () => {
  world = await openDecidedWorld()
  app = await openApp(world.workplace)
  granted = await world.prepare(await world.submit(2), ['granted', 'granted'])
}, 60_000)
afterAll(async () => {
  await world.workplace.queue.stop()
  await app.server.close()
  await world.database.close()
})

const statusOf = async (id: string, who = 'Dorte') => {
  const found = await world.ask(getDocument, { who, input: { id } })
  return found.ok ? found.value.status : undefined
}

async function papersOf({ decisionId }: Shown) {
  const found = await sql<{ kind: string; file: string; document_id: string; sealed_by: string[] }>`
    select kind, file, document_id, sealed_by from sealed_paper where decision_id = ${decisionId}
    order by kind desc, at`.execute(world.database.kysely)
  return Promise.all(
    found.rows.map(async row => ({ ...row, bytes: await world.workplace.services.files.get(row.file) })),
  )
}

async function judge(bytes: Uint8Array): Promise<Judgement> {
  const { seal, timeStamps } = world.workplace.services
  const trust = { seals: [seal.fingerprint], anchors: timeStamps?.anchors ?? [], now: world.clock.now() }
  return judgeSeals(await verifySeals(bytes), trust)
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await PDF.load(bytes))
    .extractText()
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

async function answers(path: string) {
  const found: Record<string, number> = {}
  for (const name of ['Carl', 'Fie', 'Erik', 'Dorte', 'Anna']) {
    const visitor = await app.enter(world.as(name))
    found[name] = (await visitor.get(path)).statusCode
  }
  return found
}

describe('before the decision', () => {
  test('a prepared decision has no paper, and the application is seen by holder and authority alone', async () => {
    const { id, decisionId } = granted
    const nobody = { Carl: 404, Fie: 404, Erik: 404 }
    const path = `/import-licences/${id}`
    expect(await answers(`${path}/document.pdf`)).toEqual({ ...nobody, Dorte: 200, Anna: 200 })
    expect(await answers(`${path}/application.pdf`)).toEqual({ ...nobody, Dorte: 200, Anna: 200 })
    for (const decided of ['/decisions', `/decisions/${decisionId}.pdf`])
      expect(await answers(path + decided)).toEqual({ ...nobody, Dorte: 404, Anna: 404 })
  })

  test('IR 17(3): where the time-stamp authority is away nothing is decided', async () => {
    const refusal = { ok: false, refusals: [{ code: 'time-stamp-authority-away' }] }
    expect(await world.seal(granted, { timeStamps: away })).toMatchObject(refusal)
    expect(await statusOf(granted.id)).toBe('SUBMITTED_FOR_DECISION')
    expect(await papersOf(granted)).toEqual([])
  })

  test('IR 17(2): without the seal of the authority nothing is decided', async () => {
    const authoritySeals = {
      sealOf: async () => ({ ok: false, refusals: [{ code: 'seal-missing' }] }) as const,
    }
    expect(await world.seal(granted, { authoritySeals })).toMatchObject({
      refusals: [{ code: 'seal-missing' }],
    })
    expect(await statusOf(granted.id)).toBe('SUBMITTED_FOR_DECISION')
  })
})

describe('a licence', () => {
  beforeAll(async () => {
    const begun = performance.now()
    const sealed = await world.seal(granted)
    expect(sealed).toMatchObject({ ok: true, value: { licence: granted.id } })
    // A third of a second where nothing else runs; the limit is for a busy machine.
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('V-22: carries the seals of authority and system in this order, each stamped, and a long life', async () => {
    const [paper, ...others] = await papersOf(granted)
    expect(others).toEqual([])
    const judgement = await judge(paper?.bytes ?? new Uint8Array())
    expect(judgement).toMatchObject({ indication: 'passed', reasons: [] })
    expect(judgement.signatures.map(({ by, kind, timeFrom }) => [by, kind, timeFrom])).toEqual([
      ['Slots- og Kulturstyrelsen (evaluation)', 'seal', 'stamp'],
      ['Test', 'seal', 'stamp'],
      ['Kulturport test time stamp – not qualified', 'document stamp', 'stamp'],
    ])
    expect(paper?.sealed_by).toEqual(['Slots- og Kulturstyrelsen (evaluation)', 'Test'])
  })

  test('says all boxes in the language of the application, who signed, and encloses what was confirmed', async () => {
    const [paper] = await papersOf(granted)
    const bytes = paper?.bytes ?? new Uint8Array()
    const text = await textOf(bytes)
    for (const said of [
      ...['Importlicens', 'Gyldig', 'ØVELSE', 'Panel, architectural window design', 'II.1', 'II.2'],
      ...['Vilkår', 'Licensen gælder kun', 'Helle Holm', 'Slots- og Kulturstyrelsen (DK)', granted.digest],
    ])
      expect(text).toContain(said)
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const enclosed = (await PDF.load(bytes)).getAttachment('decision.json')
    expect(sha256(enclosed ?? new Uint8Array())).toBe(granted.digest)
    const pictures = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype\s*\/Image/g)
    expect(pictures?.length).toBeGreaterThanOrEqual(4)
  })

  test('whatever is altered is found', { timeout: 60_000 }, async () => {
    const [paper] = await papersOf(granted)
    const bytes = paper?.bytes ?? new Uint8Array()
    const flipped = (place: number) => {
      const changed = Uint8Array.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      return changed
    }
    const places = Array.from({ length: 10 }, (_, index) => Math.floor((bytes.length * (index + 0.5)) / 10))
    const altered = [
      ...places.map(flipped),
      Buffer.concat([bytes, Buffer.from('\n% more')]),
      Buffer.concat([Buffer.from('\n'), bytes]),
      bytes.subarray(0, bytes.length - 100),
    ]
    for (const [index, one] of altered.entries())
      expect((await judge(one)).indication, `alteration ${index}`).not.toBe('passed')
  })

  test('is given out in place of the application, to those who see it', async () => {
    const path = `/import-licences/${granted.id}`
    const seen = { Carl: 404, Fie: 200, Erik: 200, Dorte: 200, Anna: 200 }
    expect(await answers(`${path}/document.pdf`)).toEqual(seen)
    expect(await answers(`${path}/decisions/${granted.decisionId}.pdf`)).toEqual(seen)
    expect(await answers(`${path}/decisions`)).toEqual(seen)
    expect(await answers(`${path}/decisions/${granted.id}.pdf`)).toMatchObject({ Carl: 404, Anna: 404 })
    const anna = await app.enter(world.as('Anna'))
    const [paper] = await papersOf(granted)
    const licence = await anna.get(`${path}/document.pdf`)
    expect(sha256(licence.rawPayload)).toBe(paper?.file)
    const application = await anna.get(`${path}/application.pdf`)
    expect(application.headers['content-disposition']).toContain('-application.pdf')
    expect(await textOf(application.rawPayload)).toContain('Ansøgning')
  })

  test('is known by its file and by its code, with both seals', async () => {
    const [paper] = await papersOf(granted)
    const input = { bytes: paper?.bytes ?? new Uint8Array(), owner: 'test' }
    expect(await world.ask(verifyFile, { who: 'Carl', input })).toMatchObject({
      value: {
        verdict: 'kept',
        where: { seals: { authority: 'Slots- og Kulturstyrelsen (evaluation)', system: 'Test' } },
      },
    })
    expect(await check(granted.id)).toContain('Genuine and valid')
  })

  test('stays when files that nobody names are removed', async () => {
    await removeOrphanedFiles(world.workplace)
    expect((await papersOf(granted)).length).toBe(1)
  })
})

async function check(id: string): Promise<string> {
  const found = await world.ask(getDocument, { who: 'Anna', input: { id } })
  const { number = '', checkCode = '' } = found.ok ? found.value : {}
  return (await app.server.inject(`/check/${number}?code=${checkCode}&lang=en`)).body
}

test('IR 6(5): a revocation has a paper of its own, and the check says so', async () => {
  const input = { id: granted.id, reasons: 'Grunden.', appealInformation: 'Klag her.' }
  const prepared = await world.ask(prepareRevocation, { who: 'Dorte', input })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals))
  const found = await world.ask(getCase, { who: 'head', input: { id: granted.id } })
  const digest = (found.ok && found.value.preparedDigest) || ''
  const shown = { id: granted.id, decisionId: prepared.value.id, digest }
  expect(await world.ask(revokeLicence, { who: 'head', input: shown })).toMatchObject({ ok: true })
  const [paper] = await papersOf(shown)
  const text = await textOf(paper?.bytes ?? new Uint8Array())
  for (const said of ['Tilbagekaldelse af en importlicens', 'Grunden.', 'Klag her.', 'Helle Holm'])
    expect(text).toContain(said)
  expect((await judge(paper?.bytes ?? new Uint8Array())).indication).toBe('passed')
  expect(await check(granted.id)).toContain('Genuine, but revoked')
})

test('a decision in part gives a licence that says nothing of what was refused, and a paper that does', async () => {
  const shown = await world.prepare(await world.submit(2), ['granted', 'refused'])
  const before = await findEvents(world.database.kysely, { type: 'import-licence', id: shown.id })
  expect(before.length).toBeGreaterThan(0)
  expect(await world.seal(shown)).toMatchObject({ ok: true })
  const [licence, decision] = await papersOf(shown)
  expect([licence?.kind, decision?.kind]).toEqual(['licence', 'decision'])
  const [said, told] = [
    await textOf(licence?.bytes ?? new Uint8Array()),
    await textOf(decision?.bytes ?? new Uint8Array()),
  ]
  expect(said).toContain('Imødekommet')
  for (const hidden of ['Afslag', 'Begrundelse', 'Panel, architectural']) expect(said).not.toContain(hidden)
  expect((await PDF.load(licence?.bytes ?? new Uint8Array())).getAttachment('decision.json')).toBeNull()
  for (const shownHere of ['Delvist afslag', 'stk. 7, litra c', 'Begrundelse', 'Klagevejledning'])
    expect(told).toContain(shownHere)
  for (const paper of [licence, decision])
    expect((await judge(paper?.bytes ?? new Uint8Array())).indication).toBe('passed')
  expect(await check(shown.id)).toContain('Genuine, but rejected in part')
  const page = `/import-licences/${shown.id}`
  for (const name of ['Erik', 'Fie']) {
    const visitor = await app.enter(world.as(name))
    expect((await visitor.get(page)).body).toContain('Decision and reasons')
    const { body } = await visitor.get(`${page}/decisions`)
    for (const read of [
      'granted in part',
      'Article 4(7)(c)',
      'Kunstværket forlod landet',
      'Kulturministeriet',
    ])
      expect(body).toContain(read)
    expect(body).not.toContain('official letter')
  }
})

test('without a time-stamp authority the paper says that the time is that of the system', async () => {
  const shown = await world.prepare(await world.submit(1), ['not required'])
  expect(await world.seal(shown, { timeStamps: undefined })).toMatchObject({ ok: true })
  const [paper] = await papersOf(shown)
  const bytes = paper?.bytes ?? new Uint8Array()
  expect(await textOf(bytes)).toContain('Tidspunktet er dette systems')
  const { indication, signatures } = await judge(bytes)
  expect([indication, signatures.map(({ timeFrom }) => timeFrom)]).toEqual(['passed', ['system', 'system']])
  const newest = await world.ask(getSealedDocument, { who: 'Anna', input: { id: shown.id } })
  expect(newest.ok && (await textOf(newest.value.bytes))).toContain('Ansøgning')
})

test('what no font shows is refused while it can still be written anew', async () => {
  const id = await world.submit(1)
  const strange = 'Where was it \u{1f3fa}\u{16fe0} found?'
  const refused = (field: string) => ({ refusals: [{ code: 'text-cannot-be-printed', field }] })
  expect(await world.ask(requestInformation, { who: 'Dorte', input: { id, text: strange } })).toMatchObject(
    refused('text'),
  )
  const found = await world.ask(getCase, { who: 'Dorte', input: { id } })
  const goods = (found.ok ? found.value.found.goods : []).map(goodId => ({ goodId, decision: 'granted' }))
  const input = { id, goods, conditions: strange }
  expect(await world.ask(prepareDecision, { who: 'Dorte', input })).toMatchObject(refused('conditions'))
})
