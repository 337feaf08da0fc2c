import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { openStatementSite, type StatementServer } from './testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let served: StatementServer
let anna: Visitor

beforeAll(async () => {
  site = await openStatementSite()
  served = site.served
  anna = served.visit('Anna')
})

afterAll(() => site.close())

test('the check refuses a year to come, and tells when and why the answer changes', async () => {
  const year = site.workplace.clock.now().getUTCFullYear()
  const ask = (more: string) =>
    anna.get(
      `/importer-statements/check?isFromUnion=no&cameFromGround=no&wasPartOfMonument=no&category=g.iii&value=20000&purpose=stay&${more}`,
    )
  const future = await ask('year=17500')
  expect(future.statusCode).toBe(422)
  expect(future.body).toContain('This year is still to come.')
  expect(future.body).toContain('value="17500"')
  const slip = await ask('year=1990&plannedImportDate=2227-03-01')
  expect(slip.statusCode).toBe(422)
  expect(slip.body).toContain('The planned date may be')
  expect(slip.body).not.toContain('No document is needed')
  const open = await ask(`year=${year - 200}`)
  expect(open.body).toContain('You need an importer statement.')
  expect(open.body).toContain('By the year alone the object may or may not be old enough.')
  const young = await ask(`year=${year - 199}`)
  expect(young.body).toContain('No document is needed')
  expect(young.body).toContain(`From 1 January ${year + 1} the answer is another one`)
})

test('the check tells which document is needed, and by which article', async () => {
  const ask = (query: string) => anna.get(`/importer-statements/check?${query}`)
  const painting = await ask(
    'isFromUnion=no&cameFromGround=no&wasPartOfMonument=no&category=g.i&year=1790&value=18000&purpose=stay',
  )
  expect(painting.body).toContain('You need an importer statement.')
  expect(painting.body).toContain('Regulation 2019/880, Article 5(1)')
  const krater = await ask(
    'isFromUnion=no&cameFromGround=yes&wasPartOfMonument=no&category=c&year=-450&value=900&purpose=stay',
  )
  expect(krater.body).toContain('You need an import licence')
  expect(krater.body).toMatch(/href="\/import-licences\/new"[^>]*>Apply for an import licence</)
  expect(krater.body).toContain('href="/help/import-licence"')
  expect(krater.body).not.toContain('/importer-statements/new/import')
  const open = await ask('category=g.i&year=')
  expect(open.statusCode).toBe(422)
  expect(open.body).toContain('Type the year in which it was made.')
  expect(open.body).toContain('Choose what will happen with it.')
  expect(open.body).not.toContain('Choose what kind of object it is.')
  expect((await served.visit('Anna', 'da').get('/importer-statements/new')).body).toContain(
    'Ny importørerklæring',
  )
})
