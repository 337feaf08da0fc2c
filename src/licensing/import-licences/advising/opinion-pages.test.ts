import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawPicture } from '../../../../development/drawn-picture.ts'
import { seedApplication } from '../../../../development/seed-applications.ts'
import { perform } from '../../../platform/perform.ts'
import { sendFiles } from '../../../platform/testing/send-files.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { createVisitor } from '../../../platform/testing/visitor.ts'
import { theClock } from '../../actor.ts'
import { getDocument } from '../../documents/actions/get-document.ts'
import { addSupportingDocument } from '../../documents/evidence/actions/add-supporting-document.ts'
import { newcomer } from '../../documents/lists/testing/people.ts'
import { FileReceipt } from '../../goods/receipts.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { noticeWorkers } from '../../notices/jobs.ts'
import { rememberPerson } from '../../roles/actions/remember-person.ts'
import { performStep } from '../../roles/testing/perform-step.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { submitApplication } from '../applying/actions/submit-application.ts'
import { filesOfOpinions } from '../expertise/kept-files.ts'
import { findThreadFiles } from '../expertise/steps/find-thread-files.ts'
import { textOf } from '../testing/licence-server.ts'
import { expertiseWorkers } from './jobs.ts'

let opened: TestWorkplace
let people: People
let app: OpenApp
let id: string
let officer: Visitor
let expert: Visitor
let good: string
let paper: string
let photograph: string

const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
const expertPerson = newcomer('vera')

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { workplace } = opened
  await workplace.queue.start({ ...noticeWorkers(workplace), ...expertiseWorkers(workplace) })
  people = await startPeople(workplace)
  app = await openApp(workplace)
  const anna = personNamed(people, 'Anna')
  id = await seedApplication(workplace, { actor: anna, operatorId: anna.role?.operatorId ?? '', goods: 1 })
  const file = new FileReceipt({
    bytes: pdf,
    mediaType: 'application/pdf',
    name: 'Havnegade.pdf',
    remarks: [],
  })
  const asked = { actor: anna, input: { id, type: 'INVOICE', number: '12', file } }
  await perform(workplace, addSupportingDocument, asked)
  const found = await perform(workplace, getDocument, { actor: anna, input: { id } })
  if (!found.ok) throw new Error('no application')
  const input = { id, version: found.value.version, hasDeclared: true }
  const submitted = await perform(workplace, submitApplication, { actor: anna, input })
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.refusals))
  const [first] = found.value.goods
  ;[good, paper, photograph] = [
    first.id,
    first.supportingDocuments[0]?.id ?? '',
    first.photographs[0]?.id ?? '',
  ]
  const { accountId, givenName, familyName, email, language } = expertPerson
  const person = { accountId, givenName, familyName, email, language }
  await perform(workplace, rememberPerson, { actor: theClock, input: person })
  officer = await app.enter(personNamed(people, 'Dorte'))
  expert = await app.enter(expertPerson)
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await app.server.close()
  await opened.database.close()
})

const strangers = ['Anna', 'Carl', 'Erik', 'Fie', 'Gorm'] as const
const enter = (name: string): Promise<Visitor> => app.enter(personNamed(people, name))
const status = async (visitor: Visitor, path: string) => (await visitor.get(path)).statusCode
const post = async (visitor: Visitor, path: string, fields: Parameters<Visitor['post']>[1]) => {
  const answer = await visitor.post(path, fields)
  return { status: answer.statusCode, location: String(answer.headers.location), text: textOf(answer.body) }
}
const send = (visitor: Visitor, path: string, fields: Readonly<Record<string, string>>, file?: Uint8Array) =>
  sendFiles(app.server, path, {
    cookies: visitor.cookies,
    field: path.endsWith('/opinion') ? 'opinionFile' : 'file',
    files: file === undefined ? [] : [['notes.jpg', file]],
    fields,
  })

const shown = () => ({ goods: [good], boxes: ['photographs', 'description'], papers: [paper] })
const mailsTo = (address: string) => opened.mails.filter(({ to }) => to === address)

async function opinionsCount(): Promise<number> {
  const { body } = await officer.get(`/cases/${id}`)
  return new Set([...body.matchAll(/\/opinions\/([0-9a-f-]{36})"/g)].map(([, opinion]) => opinion)).size
}

async function latestOpinion(): Promise<string> {
  const { body } = await officer.get(`/cases/${id}`)
  return [...body.matchAll(/\/opinions\/([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? ''
}

test('an officer asks an expert; what was typed wrong is shown again', async () => {
  const page = `/cases/${id}/opinion`
  for (const name of strangers) expect(await status(await enter(name), page), name).toBe(404)
  expect(textOf((await officer.get(`/cases/${id}`)).body)).toContain('Ask for an opinion')
  const first = (await officer.get(page)).body
  expect(textOf(first)).toContain('no deadline changes')
  expect(textOf((await officer.get(`${page}?whom=authority`)).body)).toContain('Germany')
  expect(textOf((await officer.get(`${page}?whom=customs`)).body)).toContain('DK003102')
  const wrong = await officer.post(page, { asked: 'expert', name: 'Vera', question: 'Roman?', ...shown() })
  expect(wrong.statusCode).toBe(422)
  expect(textOf(wrong.body)).toContain('Enter the e-mail of the expert.')
  for (const kept of ['value="Vera"', 'Roman?', paper]) expect(wrong.body).toContain(kept)
  const none = await post(officer, page, { asked: 'authority', authorityId: '', question: '', email: 'junk' })
  expect(none.status).toBe(422)
  for (const text of ['Choose the authority.', 'Write what you ask.', 'Choose the goods.'])
    expect(none.text).toContain(text)
  expect(none.text).not.toContain('e-mail')
  const whom = { asked: 'expert', name: 'Vera Holm', email: expertPerson.email, language: 'en' }
  const asked = await post(officer, page, { ...whom, question: 'Is it Roman?', wishedOn: '', ...shown() })
  expect(asked).toMatchObject({ status: 303, location: `/cases/${id}?done=opinion-asked` })
  const after = textOf((await officer.get(`/cases/${id}`)).body)
  for (const text of [
    'Opinion 1: Vera Holm',
    'Invitation not accepted yet',
    'Opinion asked for (1: Vera Holm)',
  ])
    expect(after).toContain(text)
})

test('somebody else is asked instead: nothing that was typed is lost, and nothing is sent', async () => {
  const page = `/cases/${id}/opinion`
  const typed = { asked: 'expert', name: 'Vera', email: 'vera@', question: 'Roman?', ...shown() }
  const before = await opinionsCount()
  const other = await officer.post(page, { ...typed, do: 'whom:authority' })
  expect(other.statusCode).toBe(200)
  expect(textOf(other.body)).toContain('Germany')
  for (const kept of ['Roman?', paper, 'type="hidden" name="name" value="Vera"'])
    expect(other.body).toContain(kept)
  const back = await officer.post(page, { ...typed, asked: 'authority', do: 'whom:expert' })
  for (const kept of ['Roman?', 'value="Vera"', 'value="vera@"']) expect(back.body).toContain(kept)
  expect(back.body).not.toContain('type="hidden" name="name"')
  const unknown = await officer.post(page, { ...typed, do: 'whom:__proto__' })
  expect(unknown.body).toContain('value="Vera"')
  expect(await opinionsCount()).toBe(before)
})

test('the mail says nothing of the case; its link needs two factors, and works once', async () => {
  await expect.poll(() => mailsTo(expertPerson.email).length, { timeout: 20_000 }).toBe(1)
  const text = mailsTo(expertPerson.email)[0]?.text ?? ''
  expect(text).toContain('Dear Vera Holm')
  expect(text).not.toMatch(/Roman|Galleri|Havnegade/)
  const link = /\/opinions\/invitations\/[\w-]+/.exec(text)?.[0] ?? ''
  const asked = await createVisitor(app.server).get(link)
  expect(asked).toMatchObject({
    statusCode: 303,
    headers: { location: expect.stringContaining('/sign-in?') },
  })
  const anna = await enter('Anna')
  const own = await anna.get(link)
  expect([own.statusCode, textOf(own.body)]).toEqual([
    410,
    expect.stringContaining('You act for the applicant'),
  ])
  expect((await anna.post(link, {})).statusCode).toBe(410)
  expect(textOf((await expert.get(link)).body)).toContain(expertPerson.email)
  const accepted = await post(expert, link, {})
  const opinion = `/opinions/${await latestOpinion()}`
  expect(accepted).toMatchObject({ status: 303, location: `${opinion}?done=accepted` })
  expect((await (await enter('Carl')).get(link)).statusCode).toBe(410)
})

test('an expert without a role comes home to the opinion, and sees what was chosen', async () => {
  expect(await expert.get('/')).toMatchObject({ statusCode: 303, headers: { location: '/opinions' } })
  expect(textOf((await expert.get('/opinions')).body)).toContain('Waits for you')
  const opinion = `/opinions/${await latestOpinion()}`
  const { body } = await expert.get(opinion)
  const text = textOf(body)
  for (const said of ['Is it Roman?', 'I.15 Materials', 'Before you answer', 'Sales invoice'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/Galleri|Havnegade|DK12345674|TARIC|Write to the authority/)
  const picture = `${opinion}/photographs/${photograph}`
  const file = `${opinion}/files/${paper}`
  expect(await status(expert, `${picture}?size=display`)).toBe(200)
  expect(await status(expert, `${picture}?size=original`)).toBe(200)
  const sent = await expert.get(file)
  expect(sent.rawPayload).toEqual(pdf)
  expect(sent.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  })
  expect((await expert.get(`${opinion}/papers/${paper}`)).body).toContain(`data="${file}"`)
  for (const name of [...strangers, 'Dorte']) {
    const visitor = await enter(name)
    for (const path of [opinion, `${opinion}/papers/${paper}`]) expect(await status(visitor, path)).toBe(404)
    if (name !== 'Dorte') for (const path of [picture, file]) expect(await status(visitor, path)).toBe(404)
    expect((await send(visitor, `${opinion}/messages`, { text: 'x' })).statusCode).toBe(404)
    for (const form of ['declaration', 'refusal'])
      expect(
        (await visitor.post(`${opinion}/${form}`, { reason: 'x', hasNoConflict: 'yes' })).statusCode,
      ).toBe(404)
  }
  for (const path of [
    `/import-licences/${id}`,
    `/cases/${id}`,
    `/import-licences/${id}/photographs/${photograph}`,
  ])
    expect(await status(expert, path)).toBe(404)
})

test('the thread: declared, written with a file, answered, given', async () => {
  const opinionId = await latestOpinion()
  const opinion = `/opinions/${opinionId}`
  const undeclared = await post(expert, `${opinion}/declaration`, {})
  expect([undeclared.status, undeclared.text]).toEqual([422, expect.stringContaining('Tick the declaration')])
  const early = await send(expert, `${opinion}/messages`, { text: 'x' })
  expect([early.statusCode, textOf(early.body)]).toEqual([422, expect.stringContaining('Declare first')])
  expect((await post(expert, `${opinion}/declaration`, { hasNoConflict: 'yes' })).status).toBe(303)
  const wrong = await send(expert, `${opinion}/opinion`, { opinion: 'It is Roman.' }, Buffer.from('no file'))
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('It is Roman.</textarea>')
  const nothing = await send(expert, `${opinion}/messages`, { text: ' ' })
  expect(textOf(nothing.body)).toContain('Write something before you send it.')
  const written = await send(
    expert,
    `${opinion}/messages`,
    { text: 'See my notes.' },
    await drawPicture('front', 0),
  )
  expect(written).toMatchObject({ statusCode: 303, headers: { location: `${opinion}?done=written` } })
  const thread = `/cases/${id}/opinions/${opinionId}`
  const page = (await officer.get(thread)).body
  expect(textOf(page)).toContain('See my notes.')
  const file = new RegExp(`${thread}/files/[0-9a-f-]{36}`).exec(page)?.[0] ?? ''
  expect((await officer.get(file)).headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': "inline; filename*=UTF-8''notes.jpg",
  })
  for (const name of strangers) {
    const visitor = await enter(name)
    for (const path of [thread, file, `${thread}/take-back`]) expect(await status(visitor, path)).toBe(404)
    expect((await send(visitor, `${thread}/messages`, { text: 'x' })).statusCode).toBe(404)
    expect((await visitor.post(`${thread}/take-back`, { reason: 'x' })).statusCode).toBe(404)
  }
  expect((await send(officer, `${thread}/messages`, { text: '' })).statusCode).toBe(422)
  expect((await send(officer, `${thread}/messages`, { text: 'Since when?' })).statusCode).toBe(303)
  expect((await send(expert, `${opinion}/opinion`, { opinion: 'Since 100 AD.' })).statusCode).toBe(303)
  const given = textOf((await expert.get(opinion)).body)
  for (const text of ['Since when?', 'Since 100 AD.', 'Given']) expect(given).toContain(text)
  expect(given).not.toContain('Write to the authority')
  expect(textOf((await officer.get(`/cases/${id}`)).body)).toContain('Opinion given (1: Vera Holm)')
})

test('both sides are told, without a word of it, and led to the thread', async () => {
  const opinionId = await latestOpinion()
  await expect
    .poll(() => mailsTo('dorte@example.org').map(({ subject }) => subject), { timeout: 20_000 })
    .toEqual(expect.arrayContaining([expect.stringMatching(/^Udtalelse om ICGL\S+ er afgivet$/)]))
  await expect.poll(() => mailsTo(expertPerson.email).length, { timeout: 20_000 }).toBe(2)
  for (const { text } of [...mailsTo('dorte@example.org'), ...mailsTo(expertPerson.email)])
    expect(text).not.toMatch(/Roman|Since|notes/)
  expect(mailsTo(expertPerson.email)[1]?.text).toContain(`/opinions/${opinionId}`)
  const opening = /\/notices\/[0-9a-f-]{36}\/opening/
  const own = opening.exec((await expert.get('/notices')).body)?.[0] ?? ''
  expect((await expert.post(own, {})).headers.location).toBe(`/opinions/${opinionId}`)
  const theirs = opening.exec((await officer.get('/notices')).body)?.[0] ?? ''
  expect((await officer.post(theirs, {})).headers.location).toBe(`/cases/${id}/opinions/${opinionId}`)
})

test('customs find what was asked of their office, and decline; taken back it is gone', async () => {
  const fie = await enter('Fie')
  const ask = async () => {
    const whom = { asked: 'customs', office: 'DK003102', question: 'Seen before?' }
    expect((await post(officer, `/cases/${id}/opinion`, { ...whom, ...shown() })).status).toBe(303)
    return latestOpinion()
  }
  const declined = `/opinions/${await ask()}`
  expect(textOf((await fie.get('/')).body)).toContain('An opinion is asked of you')
  expect(textOf((await fie.get(declined)).body)).not.toContain('Before you answer')
  expect((await post(fie, `${declined}/refusal`, { reason: '' })).text).toContain(
    'Say why you give no opinion.',
  )
  expect((await post(fie, `${declined}/refusal`, { reason: 'No records.' })).status).toBe(303)
  const opinionId = await ask()
  const back = `/cases/${id}/opinions/${opinionId}/take-back`
  expect(await status(officer, back)).toBe(200)
  expect(await status(officer, `/cases/${id}/opinions/${id}/take-back`)).toBe(404)
  expect((await post(officer, back, { reason: '' })).text).toContain('Give the reason.')
  expect((await post(officer, back, { reason: 'Solved' })).location).toBe(
    `/cases/${id}?done=opinion-taken-back`,
  )
  expect(await status(officer, back)).toBe(404)
  expect(await status(fie, `/opinions/${opinionId}`)).toBe(404)
  expect(textOf((await fie.get('/opinions')).body)).toContain('Declined')
})

test('files of the thread have an owner', async () => {
  const { rows } = await sql<{
    file: string
  }>`select file from opinion_message where file is not null`.execute(opened.database.kysely)
  const digest = rows[0]?.file ?? ''
  expect(filesOfOpinions.tables).toEqual(['opinion_message'])
  const input = { digests: [digest, 'unknown'] }
  expect(await performStep(opened.workplace, findThreadFiles, { actor: theClock, input })).toMatchObject({
    value: [digest],
  })
})
