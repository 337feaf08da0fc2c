import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { hiddenOf, importForm, openStatementSite, startDraft } from './testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let anna: Visitor

beforeAll(async () => {
  site = await openStatementSite()
  anna = site.served.visit('Anna')
})

afterAll(() => site.close())

const start = () => startDraft(anna)

async function save(path: string, page: string, fields: Record<string, string>) {
  const version = hiddenOf((await anna.get(`${path}/${page}`)).body, 'version')
  return anna.post(`${path}/${page}`, { version, ...fields })
}

test('leaves out a customs office of another country, and shows those of the chosen one', async () => {
  const path = await start()
  const answer = await save(path, 'import', { ...importForm, countryOfImport: 'SE', do: 'stay' })
  const { body } = await anna.follow(answer)
  expect(body).toContain('Swedish')
  expect(body).not.toContain('DK003102')
  const unknown = await save(path, 'import', { ...importForm, customsOffice: 'DK999999' })
  expect(unknown.statusCode).toBe(422)
  expect(unknown.body).toContain('This customs office is not in the register.')
})

test('Default 35: the number follows the country of import, and no number is used twice', async () => {
  const path = await start()
  const numberIn = (body: string) => /ICGS\.[A-Z]{2}\.\d{4}\.\d{7}/.exec(body)?.[0] ?? ''
  const first = numberIn((await anna.get(`${path}/import`)).body)
  const to = async (countryOfImport: string) => {
    const answer = await save(path, 'import', { ...importForm, countryOfImport, do: 'stay' })
    return anna.follow(answer)
  }
  const swedish = await to('SE')
  expect(first).toMatch(/^ICGS\.DK/)
  expect(swedish.body).toMatch(/The document now has the number ICGS\.SE\.\d{4}\.\d{7}/)
  expect(numberIn((await to('SE')).body)).toBe(numberIn(swedish.body))
  expect(numberIn((await to('')).body)).toBe(numberIn(swedish.body))
  const danish = numberIn((await to('DK')).body)
  expect(danish).toMatch(/^ICGS\.DK/)
  expect(danish).not.toBe(first)
})

test('A7: a language whose words are missing is said to be so where it is chosen', async () => {
  const path = await start()
  const german = await anna.follow(
    await save(path, 'import', { ...importForm, countryOfImport: 'DE', do: 'stay' }),
  )
  expect(german.body).toContain('German – not possible yet')
  expect(german.body).toContain('It has to wait; your draft is kept')
  const irish = await anna.follow(
    await save(path, 'import', { countryOfImport: 'IE', documentLanguage: 'ga', do: 'stay' }),
  )
  expect(irish.body).toContain('Ireland also accepts English: choose that instead')
})
