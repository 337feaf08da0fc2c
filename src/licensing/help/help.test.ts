import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '../actor.ts'
import { openTestServer, type TestServer } from '../documents/lists/testing/test-server.ts'
import { addHelpPages } from './pages.tsx'
import { topics } from './views/topics.ts'

let here: TestServer
const answering = { supportAddress: 'help@kulturport.example', controller: 'Example Agency, 1 Square' }

beforeAll(async () => {
  here = await openTestServer((server, site) => addHelpPages(server, site, answering))
})

afterAll(() => here.close())

const paths = [
  '/help',
  '/contact',
  '/privacy',
  '/accessibility',
  ...topics.map(({ slug }) => `/help/${slug}`),
]

test('every page is open to strangers, in both languages', async () => {
  for (const path of paths) {
    const english = await here.as(anonymous).get(path)
    const danish = await here.as(anonymous, 'da').get(path)
    expect([english.statusCode, danish.statusCode]).toEqual([200, 200])
    expect(danish.body).toContain('lang="da"')
    expect(titleOf(danish.body)).not.toBe(titleOf(english.body))
  }
})

test('the privacy statement names who is responsible here', async () => {
  expect((await here.as(anonymous).get('/privacy')).body).toContain(answering.controller)
})

/** As lawyers shorten it among themselves: "R 5", "IR 12(2)". */
const shortened = /\b(R|IR) \d+/

test('articles are written out, as each language writes them', async () => {
  for (const path of paths) {
    for (const language of ['en', 'da'])
      expect(plainTextOf((await here.as(anonymous, language).get(path)).body), path).not.toMatch(shortened)
  }
  const danish = await here.as(anonymous, 'da').get('/help/importer-statement')
  expect(danish.body).toContain('(gennemførelsesforordning 2021/1079, artikel 12, stk. 2)')
  const english = await here.as(anonymous).get('/privacy')
  expect(english.body).toContain('(Implementing Regulation 2021/1079, Article 20(1))')
})

function plainTextOf(body: string): string {
  return body.replace(/<[^>]*>/g, ' ')
}

function titleOf(body: string): string | undefined {
  return /<title>([^<]*)/.exec(body)?.[1]
}

test('the address of help stands where people look for it', async () => {
  for (const path of ['/contact', '/privacy', '/accessibility']) {
    expect((await here.as(anonymous).get(path)).body).toContain('help@kulturport.example')
  }
  expect((await here.as(anonymous).get('/contact')).body).toContain('mailto:help@kulturport.example')
})

test('the Danish chapters name the labels of the guide', async () => {
  const chapters = await Promise.all(topics.map(({ slug }) => here.as(anonymous, 'da').get(`/help/${slug}`)))
  const text = chapters.map(chapter => chapter.body).join()
  const labels = [
    'Ansøg om registrering',
    'Opret en konto',
    'Rediger din profil',
    'Forvalt mine mobile enheder',
  ]
  for (const label of [...labels, 'Anmod om godkendelse', '+ Opret en ny erhvervsdrivende', 'Log ind']) {
    expect(text).toContain(label)
  }
})

test('an unknown topic is told like any missing page', async () => {
  expect((await here.as(anonymous).get('/help/%3Cscript%3E')).statusCode).toBe(404)
})
