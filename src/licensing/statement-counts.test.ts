import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { drawPicture } from '../../development/drawn-picture.ts'
import { seedDraft } from '../../development/seed-statements.ts'
import { sendFiles } from '../platform/testing/send-files.ts'
import type { Visitor } from '../platform/testing/visitor.ts'
import { personNamed, startPeople } from './importer-statements/testing/people.ts'
import { hiddenOf } from './importer-statements/testing/statement-server.tsx'
import { openTestWorkplace, type TestWorkplace } from './roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from './testing/open-app.ts'

const counting = new AsyncLocalStorage<string[]>()

const { query } = pg.Client.prototype

function counted(this: pg.Client, ...given: unknown[]) {
  const [first] = given
  const text = typeof first === 'string' ? first : Reflect.get(Object(first), 'text')
  counting.getStore()?.push(String(text))
  return Reflect.apply(query, this, given)
}

let opened: TestWorkplace
let app: OpenApp
let anna: Visitor
let path: string
let complete: string

/** What a request sends to the server, begin and commit included; what the job queue asks meanwhile is not of it. */
async function statementsOf(request: () => Promise<{ readonly statusCode: number }>, status: number) {
  const statements: string[] = []
  const answer = await counting.run(statements, request)
  expect(answer.statusCode).toBe(status)
  return statements
}

describe.runIf(inject('testDatabase') === 'postgres')('SQL statements of a request', () => {
  beforeAll(async () => {
    pg.Client.prototype.query = counted
    opened = await openTestWorkplace()
    await opened.workplace.queue.start({ notice: async () => undefined })
    const people = await startPeople(opened.workplace)
    const actor = personNamed(people, 'Anna')
    const seed = { operatorId: actor.role?.operatorId ?? '', actor, count: 1 }
    path = `/importer-statements/${await seedDraft(opened.workplace, seed)}`
    complete = `/importer-statements/${await seedDraft(opened.workplace, seed, 1)}`
    app = await openApp(opened.workplace)
    anna = await app.enter(actor)
    await anna.get('/documents')
  })

  afterAll(async () => {
    pg.Client.prototype.query = query
    await opened.workplace.queue.stop()
    await app.server.close()
    await opened.database.close()
  })

  /** At most so many, and not none. */
  function expectAtMost(most: number, statements: readonly string[], what: string) {
    expect(statements.length, `${what}\n${statements.join('\n')}`).toBeLessThanOrEqual(most)
    expect(statements.length).toBeGreaterThan(1)
  }

  test.each(['import', 'good', 'photographs', 'provenance', 'summary'])(
    '%s is shown with at most 5',
    async page => {
      expectAtMost(5, await statementsOf(() => anna.get(`${path}/${page}`), 200), page)
    },
  )

  test('the list of documents is shown with at most 4, searched with 5', async () => {
    expectAtMost(4, await statementsOf(() => anna.get('/documents'), 200), 'list')
    expectAtMost(5, await statementsOf(() => anna.get('/documents?q=bowl&status=DRAFT'), 200), 'search')
  })

  test('a page of the form is saved with at most 12', async () => {
    const version = hiddenOf((await anna.get(`${path}/good`)).body, 'version')
    const sent = { version, title: 'Kande', _key: 'saved-by-a-browser' }
    expectAtMost(12, await statementsOf(() => anna.post(`${path}/good`, sent), 303), 'saved')
  })

  test('ten photographs are added with at most 35', async () => {
    const bytes = await Promise.all(Array.from({ length: 10 }, (_, at) => drawPicture('front', at)))
    const files = bytes.map((each, at) => [`${at}.jpg`, each] as const)
    const sent = () =>
      sendFiles(app.server, `${path}/photographs/upload`, {
        cookies: anna.cookies,
        field: 'photographs',
        files,
      })
    expectAtMost(35, await statementsOf(sent, 303), 'photographs')
  })

  test('a document is signed with at most 18', async () => {
    const { body } = await anna.get(`${complete}/sign`)
    const sent = { version: hiddenOf(body, 'version'), _key: hiddenOf(body, '_key'), hasDeclared: 'yes' }
    expectAtMost(18, await statementsOf(() => anna.post(`${complete}/signature`, sent), 303), 'signature')
    expect((await anna.get(complete)).body).toContain('Valid')
  })
})
