import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openLog } from '../../platform/log.ts'
import { openPost } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theClock } from '../actor.ts'
import { insertOperatorsAndPeople, insertStatements, statementId } from '../documents/lists/testing/insert.ts'
import { operatorIds } from '../documents/lists/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { findNotice } from './actions/find-notice.ts'
import { planNotices } from './actions/plan-notices.ts'
import { compose, noticeWorkers } from './jobs.ts'
import { letters } from './letters.ts'
import { accountsToTell } from './rules.ts'

let opened: TestWorkplace

beforeAll(async () => {
  opened = await openTestWorkplace()
  const db = opened.database.kysely
  await insertOperatorsAndPeople(db)
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(db, { ...firm, status: 'VALID', title: 'Marble torso', from: 1 })
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

function catchMails(port: number, mails: string[]): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, callback) => {
      let text = ''
      stream.on('data', chunk => {
        text += String(chunk)
      })
      stream.on('end', () => {
        mails.push(text)
        callback()
      })
    },
  })
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)))
}

const nobody = {
  ...{ signer: [], creator: [], holder: [], officers: [], sealers: [] },
  ...{ 'home officers': [], authorities: [], customs: [], asked: [] },
}

test.each([
  [{ signer: ['a'], creator: ['a'] }, ['a']],
  [{ signer: ['a'], creator: ['b'] }, ['a', 'b']],
  [{ signer: ['a'] }, ['a']],
])('who creates and signs is told once, and people who left are not: %j', (concerned, told) => {
  const { recipients } = letters['document-registered']
  expect(accountsToTell(recipients, { ...nobody, ...concerned })).toEqual(told)
})

test('nobody but the clock plans or reads notices', async () => {
  const input = { event: 'document-registered', documentId: statementId(1), accountId: 'holder' }
  const answers = [
    await perform(opened.workplace, planNotices, { actor: anonymous, input }),
    await perform(opened.workplace, findNotice, { actor: anonymous, input }),
  ]
  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, refusals: [{ code: 'not-permitted' }] })
  }
})

test('a letter names the number and a link, in the language of its reader, and nothing of the case', async () => {
  const input = { event: 'document-registered', documentId: statementId(1), accountId: 'holder' }
  const found = await perform(opened.workplace, findNotice, { actor: theClock, input })
  if (!found.ok) throw new Error('no letter')
  const services = { ...opened.workplace.services, publicUrl: 'http://localhost:3000' }
  const english = compose(found.value, services)
  expect(english.subject).toBe('Importer statement ICGS.DK.2026.0000001 is registered')
  expect(english.text).toContain(`http://localhost:3000/importer-statements/${statementId(1)}`)
  expect(english.text).not.toMatch(/torso|Galleri/)
  const danish = compose({ ...found.value, language: 'da' }, services)
  expect(danish.subject).toBe('Importørerklæring ICGS.DK.2026.0000001 er registreret')
})

test('while the mail server is down letters wait, and arrive once it is back', async () => {
  const port = await freePort()
  const post = openPost({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Kulturport <no-reply@kulturport.example>',
    log: openLog({ name: 'test', level: 'silent' }),
  })
  const failures = vi.fn()
  const services = {
    ...opened.workplace.services,
    post: {
      ...post,
      send: (mail: Parameters<typeof post.send>[0]) =>
        post.send(mail).catch(error => {
          failures()
          throw error
        }),
    },
  }
  const workplace: LicensingWorkplace = { ...opened.workplace, services }
  await workplace.queue.start(noticeWorkers(workplace))
  const job = { queue: 'notice', data: { event: 'statement-registered', documentId: statementId(1) } }
  await workplace.queue.sendInside(workplace.database.kysely, [job, job])
  await vi.waitFor(() => expect(failures).toHaveBeenCalled(), { timeout: 20_000 })
  const mails: string[] = []
  const server = await catchMails(port, mails)
  await vi.waitFor(() => expect(mails.length).toBeGreaterThan(0), { timeout: 60_000 })
  await new Promise(resolve => setTimeout(resolve, 1500))
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('To: holder@example.org')
  expect(mails[0]).toContain('ICGS.DK.2026.0000001')
  await post.close()
  await new Promise<void>(resolve => server.close(() => resolve()))
})
