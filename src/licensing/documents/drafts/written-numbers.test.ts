import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import {
  hiddenOf,
  openStatementSite,
  startDraft,
} from '../../importer-statements/testing/statement-server.tsx'
import { fieldsOf } from '../../roles/testing/read-page.ts'

let site: Awaited<ReturnType<typeof openStatementSite>>
let anna: Visitor

beforeAll(async () => {
  site = await openStatementSite()
  anna = site.served.visit('Anna')
})

afterAll(() => site.close())

async function save(path: string, page: string, fields: Record<string, string>) {
  const version = hiddenOf((await anna.get(`${path}/${page}`)).body, 'version')
  return anna.post(`${path}/${page}`, { version, ...fields })
}

test('N11 asks back what contradicts the currency or the unit, and keeps what was meant', async () => {
  const path = await startDraft(anna)
  const value = { 'customsValue.amount': 'kr. 18.000,-', 'customsValue.currency': 'EUR' }
  expect((await save(path, 'good', value)).body).toContain('Another currency is written here')
  expect((await save(path, 'good', { ...value, 'customsValue.currency': 'SEK' })).statusCode).toBe(303)
  const good = (await anna.get(`${path}/good`)).body
  expect(fieldsOf(good, 'customsValue.amount')).toEqual(['18000'])
  const measures = { weight: '500 g', weightUnit: 'kg', height: '355 mm', width: '12 ½' }
  expect((await save(path, 'photographs', measures)).body).toContain('Here the unit g is written')
  await save(path, 'photographs', { ...measures, weightUnit: 'g' })
  const page = (await anna.get(`${path}/photographs`)).body
  const shown = ['weight', 'height', 'width'].map(name => fieldsOf(page, name)[0])
  expect(shown).toEqual(['500', '35.5', '12.5'])
})
