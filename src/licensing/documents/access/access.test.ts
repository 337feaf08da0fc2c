import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedApplication, seedSubmitted } from '../../../../development/seed-applications.ts'
import { seedDraft } from '../../../../development/seed-statements.ts'
import { findEvents } from '../../../platform/events.ts'
import { perform } from '../../../platform/perform.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { type Person, theClock } from '../../actor.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { getDocument } from '../actions/get-document.ts'
import { copyDocument } from '../drafts/actions/copy-document.ts'
import { startReplacement } from '../drafts/actions/start-replacement.ts'
import { saveBoxes } from '../form/actions/save-boxes.ts'
import { signDocument } from '../signing/actions/sign-document.ts'
import { acceptInvitation } from './actions/accept-invitation.ts'
import { findNextHolder } from './actions/find-next-holder.ts'
import { getInvitation } from './actions/get-invitation.ts'
import { giveAccess } from './actions/give-access.ts'
import { inviteNextHolder } from './actions/invite-next-holder.ts'
import { issueInvitation } from './actions/issue-invitation.ts'
import { listAccess } from './actions/list-access.ts'
import { revokeAccess } from './actions/revoke-access.ts'
import { withdrawInvitation } from './actions/withdraw-invitation.ts'
import { accessWorkers } from './jobs.ts'

const day = 86_400_000

let opened: TestWorkplace
let people: People
let app: OpenApp
let anna: Person
let carl: Person
let id: string
let isSending = false

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { workplace } = opened
  const { 'access-invitation': send } = accessWorkers(workplace)
  await workplace.queue.start({
    notice: async () => undefined,
    // A letter has a secret of its own, which would take the place of the one that a test asked for.
    'access-invitation': async data => (isSending ? send?.(data) : undefined),
  })
  people = await startPeople(workplace)
  app = await openApp(workplace)
  anna = personNamed(people, 'Anna')
  carl = personNamed(people, 'Carl')
  id = await seedDraft(workplace, { actor: anna, operatorId: anna.role?.operatorId ?? '', count: 1 }, 1)
  const found = await perform(workplace, getDocument, { actor: anna, input: { id } })
  const input = { id, version: found.ok ? found.value.version : 0, hasDeclared: true }
  const signed = await perform(workplace, signDocument, { actor: anna, input })
  if (!signed.ok) throw new Error(JSON.stringify(signed))
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await app.server.close()
  await opened.database.close()
})

const codes = (outcome: {
  readonly ok: boolean
  readonly refusals?: readonly { readonly code: string; readonly field?: string }[]
}) =>
  outcome.ok ? 'done' : outcome.refusals?.map(({ code, field }) => [field, code].filter(Boolean).join(':'))

const give = (eori: string, given: { readonly actor?: Person; readonly of?: string } = {}) =>
  perform(opened.workplace, giveAccess, { actor: given.actor ?? anna, input: { id: given.of ?? id, eori } })

const invite = (given: { readonly actor?: Person; readonly of?: string } = {}) =>
  perform(opened.workplace, inviteNextHolder, {
    actor: given.actor ?? anna,
    input: { id: given.of ?? id, email: 'next@example.org' },
  })

async function accessOf(actor = anna) {
  const found = await perform(opened.workplace, listAccess, { actor, input: { id } })
  return found.ok ? found.value : undefined
}

async function sees(actor: Person): Promise<boolean> {
  return (await perform(opened.workplace, getDocument, { actor, input: { id } })).ok
}

async function revokeAll(): Promise<void> {
  for (const { id: accessId } of (await accessOf())?.given ?? [])
    await perform(opened.workplace, revokeAccess, { actor: anna, input: { id, accessId } })
}

async function secretOf(invitationId: string): Promise<string> {
  const asked = { actor: theClock, input: { invitationId } }
  const issued = await perform(opened.workplace, issueInvitation, asked)
  return issued.ok ? issued.value.secret : ''
}

async function invited(): Promise<{ readonly invitationId: string; readonly secret: string }> {
  const outcome = await invite()
  const invitationId = outcome.ok ? outcome.value.id : ''
  return { invitationId, secret: await secretOf(invitationId) }
}

const accept = (secret: string, actor = carl) =>
  perform(opened.workplace, acceptInvitation, { actor, input: { secret } })

test('nobody but its holder opens a document to others, or sees who may read it', async () => {
  for (const who of ['Carl', 'Karen']) {
    const actor = personNamed(people, who)
    expect(codes(await give('DK98765430', { actor }))).toEqual(['not-found'])
    expect(codes(await invite({ actor }))).toEqual(['not-found'])
    expect(await accessOf(actor)).toBeUndefined()
  }
  for (const who of ['Dorte', 'Fie', 'Gorm'])
    expect(codes(await give('DK98765430', { actor: personNamed(people, who) }))).toEqual(['not-permitted'])
})

test('Default 50 a draft and an undecided application cannot be shared', async () => {
  const seed = { actor: anna, operatorId: anna.role?.operatorId ?? '', goods: 1 }
  const seeds = [await seedApplication(opened.workplace, seed), await seedSubmitted(opened.workplace, seed)]
  const visitor = await app.enter(anna)
  for (const of of seeds) {
    expect(codes(await give('DK23456784', { of }))).toEqual(['not-found'])
    expect(codes(await invite({ of }))).toEqual(['not-found'])
    expect((await visitor.get(`/import-licences/${of}/access`)).statusCode).toBe(404)
  }
})

test.each([
  ['', 'eori:required'],
  ['DK', 'eori:eori-malformed'],
  ['US123', 'eori:eori-of-third-country'],
  ['DK99999999', 'eori:eori-not-registered'],
  ['DK12345674', 'eori:own-operator'],
])('access for the number "%s" is refused', async (eori, code) => {
  expect(codes(await give(eori))).toEqual([code])
})

test('IR 19(4) who was given access reads, and nothing else, until it is taken back', async () => {
  expect(await sees(carl)).toBe(false)
  expect(codes(await give('dk 23456784'))).toBe('done')
  expect(codes(await give('DK23456784'))).toEqual(['eori:already-given'])
  expect(await sees(carl)).toBe(true)
  const { workplace } = opened
  const asked = { actor: carl, input: { id } }
  expect(codes(await perform(workplace, copyDocument, asked))).toEqual(['not-found'])
  expect(codes(await perform(workplace, startReplacement, asked))).toEqual(['cannot-be-replaced'])
  const boxes = { id, page: 'import', version: 1, boxes: {} }
  expect(codes(await perform(workplace, saveBoxes, { actor: carl, input: boxes }))).toEqual(['not-a-draft'])
  expect(codes(await give('DK98765430', { actor: carl }))).toEqual(['not-found'])
  await revokeAll()
  expect(await sees(carl)).toBe(false)
  const document = { type: 'importer-statement', id }
  const events = (await findEvents(opened.database.kysely, document)).map(({ type }) => type)
  expect(events).toEqual(expect.arrayContaining(['access-given', 'access-revoked']))
})

test('a private person is told of by the number alone', async () => {
  const input = { id, eori: 'DK98765430' }
  expect(await perform(opened.workplace, findNextHolder, { actor: anna, input })).toMatchObject({
    value: { name: undefined },
  })
  await give('DK98765430')
  expect((await accessOf())?.given).toMatchObject([{ name: 'DK98765430' }])
  await revokeAll()
})

test('an invitation works once, and only with its secret', async () => {
  const { secret } = await invited()
  expect(codes(await accept('guessed'))).toEqual(['not-found'])
  expect(codes(await accept(secret, anna))).toEqual(['own-operator'])
  expect(codes(await accept(secret, personNamed(people, 'Dorte')))).toEqual(['not-permitted'])
  expect(codes(await accept(secret))).toBe('done')
  expect(await sees(carl)).toBe(true)
  expect(codes(await accept(secret, personNamed(people, 'Karen')))).toEqual(['not-found'])
  await revokeAll()
  expect(codes(await accept(secret))).toEqual(['not-found'])
  expect(await sees(carl)).toBe(false)
})

test('an invitation ends after thirty days, when it is withdrawn, and when a newer mail replaces it', async () => {
  const { invitationId, secret } = await invited()
  opened.clock.moveBy(30 * day - 60_000)
  const read = () => perform(opened.workplace, getInvitation, { actor: carl, input: { secret } })
  expect(codes(await read())).toBe('done')
  opened.clock.moveBy(60_000)
  expect(codes(await read())).toEqual(['not-found'])
  expect(codes(await accept(secret))).toEqual(['not-found'])
  opened.clock.moveBy(-30 * day)
  const newer = await secretOf(invitationId)
  expect(codes(await accept(secret))).toEqual(['not-found'])
  const input = { id, invitationId }
  expect(codes(await perform(opened.workplace, withdrawInvitation, { actor: carl, input }))).toEqual([
    'not-found',
  ])
  expect(codes(await perform(opened.workplace, withdrawInvitation, { actor: anna, input }))).toBe('done')
  expect(codes(await accept(newer))).toEqual(['not-found'])
  expect(codes(await perform(opened.workplace, withdrawInvitation, { actor: anna, input }))).toEqual([
    'not-found',
  ])
})

async function post(visitor: Visitor, path: string, fields: Record<string, string>) {
  const answer = await visitor.post(path, fields)
  return answer.statusCode === 303 ? (await visitor.follow(answer)).body : answer.body
}

test('the journey over pages: by number, by mail, and back', async () => {
  const [holder, next] = [await app.enter(anna), await app.enter(carl)]
  const page = `/importer-statements/${id}`
  expect((await next.get(page)).statusCode).toBe(404)
  expect((await holder.get(page)).body).toContain('You have given nobody access.')
  expect((await holder.get(`${page}/access/new?eori=DK`)).statusCode).toBe(422)
  expect((await holder.get(`${page}/access/new?eori=DK23456784`)).body).toContain('Aarhus Auktionshus A/S')
  expect(await post(holder, `${page}/access`, { eori: 'DK23456784' })).toContain('Access is given.')
  const read = (await next.get(page)).body
  for (const other of ['Copy as new', 'Correct', 'Access for the next holder'])
    expect(read).not.toContain(other)
  expect((await next.get(`${page}/document.pdf`)).statusCode).toBe(200)
  for (const other of ['/access', '/copy', '/replacement'])
    expect((await next.get(`${page}${other}`)).statusCode, other).toBe(404)
  const history = (await next.get(`${page}/history`)).body
  expect(history).not.toContain('Begun as a draft')
  await revokeAll()
  expect((await next.get(page)).statusCode).toBe(404)
  opened.mails.length = 0
  isSending = true
  expect((await holder.post(`${page}/access/invitations`, { email: 'nobody' })).statusCode).toBe(422)
  const sent = await post(holder, `${page}/access/invitations`, { email: 'next@example.org' })
  expect(sent).toContain('The invitation is on its way.')
  expect(sent).toContain('next@example.org')
  await expect.poll(() => opened.mails.length, { timeout: 20_000 }).toBe(1)
  const [mail] = opened.mails
  expect(mail?.text).not.toMatch(/Galleri/)
  const link = /\/invitations\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
  expect((await next.get(link)).body).toContain('Aarhus Auktionshus A/S')
  expect(await post(next, link, {})).toContain('You may read this document from now on.')
  expect((await next.get(link)).statusCode).toBe(410)
})
