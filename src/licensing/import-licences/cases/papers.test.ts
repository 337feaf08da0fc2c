import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileReceipt } from '../../goods/receipts.ts'
import { addAnswerPaper } from '../requests/actions/add-answer-paper.ts'
import { answerRequest } from '../requests/actions/answer-request.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { type LicenceServer, openLicenceServer } from '../testing/licence-server.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'

let world: LicenceWorld
let here: LicenceServer
let found: InsertedApplication

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2026-11-24T09:00:00Z'))
  here = await openLicenceServer(world)
  found = await insertApplication(world, { n: 1 })
})

afterAll(async () => {
  await here.server.close()
  await closeLicenceWorld(world)
})

const must = <Value>(outcome: { ok: true; value: Value } | { ok: false }): Value => {
  if (!outcome.ok) throw new Error('refused')
  return outcome.value
}

test('a paper of an answer is read by nobody before it is given, and then within the page of the case alone', async () => {
  const { id, goods } = found
  const asked = await world.ask(requestInformation, 'officer', { id, text: 'Send it.', papers: ['TITLE'] })
  const requestId = must(asked).id
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
  const file = new FileReceipt({ bytes, mediaType: 'application/pdf', name: 'skøde.pdf', remarks: [] })
  const paper = { id, requestId, goodId: goods[0], type: 'TITLE', file }
  const { paperId } = must(await world.ask(addAnswerPaper, 'holder', paper))
  const addresses = [`/cases/${id}/papers/${paperId}`, `/cases/${id}/files/${paperId}`] as const
  for (const address of addresses)
    expect((await here.as('officer').get(address)).statusCode, 'still being written').toBe(404)
  must(await world.ask(answerRequest, 'holder', { id, requestId, response: 'Here.', isSigned: true }))
  for (const address of addresses)
    for (const player of ['holder', 'stranger', 'german', 'customs'] as const)
      expect((await here.as(player).get(address)).statusCode).toBe(404)
  const [page, sent] = [
    await here.as('officer').get(addresses[0]),
    await here.as('officer').get(addresses[1]),
  ]
  expect(page.body).toContain(`data="${addresses[1]}"`)
  expect(page.headers['content-security-policy']).toMatch(
    /frame-ancestors 'none'.*; object-src 'self'; frame-src 'self'$/,
  )
  expect(sent.rawPayload).toEqual(bytes)
  expect(sent.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-disposition': `inline; filename*=UTF-8''sk%C3%B8de.pdf`,
    'content-security-policy':
      "default-src 'none'; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  })
  const other = await here.as('officer').get(`/cases/${id}`)
  expect(other.headers['content-security-policy']).not.toContain('object-src')
})
