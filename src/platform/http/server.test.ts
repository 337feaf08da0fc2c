import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { isShowingAgain } from '../showing-again.ts'
import { addHealth } from './health.ts'
import { languageChoices } from './language.ts'
import { createServer } from './server.ts'
import { takeJson } from './take-forms.ts'

let server: FastifyInstance
let isDatabaseWell = async () => true

beforeAll(async () => {
  server = await createServer({
    log: openLog({ name: 'test', level: 'silent' }),
    publicUrl: 'https://kulturport.example',
    formTargets: ['https://login.example'],
    requestsPerMinute: 40,
    trustProxy: true,
    showProblem: (request, problem) =>
      h('p', {}, [
        `${problem.status} ${problem.code} ${problem.reference}`,
        ...languageChoices(request).map(({ href }) => h('a', { href })),
      ]),
  })
  addHealth(server, { database: () => isDatabaseWell() }, 100)
  server.post('/change', async () => 'changed')
  server.post('/notice', { config: { crossSite: true } }, async () => 'noted')
  server.get('/fail', async () => {
    throw new Error('secret detail')
  })
  server.post('/choices', async request => languageChoices(request).map(({ href }) => href))
  server.post('/language', async request => languageChoices(request).map(({ href }) => href))
  server.get('/language', async request => request.say.language)
  server.get('/shown-again', async () => String(isShowingAgain()))
  server.post('/shown-again', async request => `${isShowingAgain()} ${request.say.language}`)
  server.get('/address', async request => request.ip)
  server.post('/form', async request => request.body ?? 'nothing')
  takeJson(server, 1_000, api => api.post('/json', async request => request.body))
})

afterAll(() => server.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const changeFrom = (headers: Record<string, string>, url = '/change') =>
  server.inject({ method: 'POST', url, headers: { ...form, ...headers }, payload: 'a=1' })

describe('a change asked for by', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another origin without Fetch Metadata', { origin: 'https://evil.example' }],
    ['the opaque origin', { origin: 'null' }],
    ['nobody named', {}],
  ])('%s is refused', async (_who, headers) => {
    expect((await changeFrom(headers)).statusCode).toBe(403)
  })

  test.each([
    ['the own page', { 'sec-fetch-site': 'same-origin' }],
    ['the own origin', { origin: 'https://kulturport.example' }],
  ])('%s is done', async (_who, headers) => {
    expect((await changeFrom(headers)).statusCode).toBe(200)
  })

  test('another server is done where the address is for servers', async () => {
    expect((await changeFrom({}, '/notice')).statusCode).toBe(200)
  })
})

describe('every answer', () => {
  test('has the security headers (102)', async () => {
    const { headers } = await server.inject({ url: '/missing' })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`form-action 'self' https://login.example`)
    expect(policy).not.toContain('unsafe')
  })
})

describe('trouble', () => {
  test('of ours is a page with a number and no detail', async () => {
    const answer = await server.inject({ url: '/fail', headers: { accept: 'text/html' } })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toMatch(/500 failed [0-9a-f]{8}/)
    expect(answer.body).not.toContain('secret detail')
  })

  test('is problem+json for machines', async () => {
    const answer = await server.inject({ url: '/missing', headers: { accept: 'application/json' } })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' })
  })

  test.each([
    ['not ready', async () => false],
    ['no answer in time', () => new Promise<boolean>(() => undefined)],
    [
      'failed (28P01)',
      () =>
        Promise.reject(Object.assign(new Error('no entry for kulturport at 10.1.2.3'), { code: '28P01' })),
    ],
    ['failed', () => Promise.reject(new Error('lost'))],
  ])('of a part makes health 503 with its name: %s', async (state, check) => {
    isDatabaseWell = check
    const answer = await server.inject({ url: '/health' })
    isDatabaseWell = async () => true
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'trouble', checks: { database: state } },
    ])
  })

  test('is gone when all parts are well', async () => {
    const answer = await server.inject({ url: '/health' })
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok', checks: { database: 'ok' } }])
  })
})

describe('the language', () => {
  test.each([
    ['is the one asked for', '/language?language=da', {}, 'da'],
    ['is the cookie’s', '/language', { cookie: 'language=da' }, 'da'],
    ['is the browser’s', '/language', { 'accept-language': 'da-DK,en;q=0.5' }, 'da'],
    ['is English for unknown wishes', '/language?language=xx', {}, 'en'],
  ])('%s', async (_what, url, headers, language) => {
    expect((await server.inject({ url, headers })).body).toBe(language)
  })
})

describe('the language chooser leads to the same page', () => {
  test.each([
    ['/missing?a=1&language=da', '/missing?a=1&amp;language=en'],
    ['/missing?a=b?c', '/missing?a=b%3Fc&amp;language=en'],
    ['//', '/?language=en'],
    ['//evil.example/x', '/evil.example/x?language=en'],
    ['/%00', '/%00?language=en'],
  ])('from %s', async (url, href) => {
    const answer = await server.inject({
      url: `http://localhost${url}`,
      headers: { accept: 'text/html' },
    })
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain(`href="${href}"`)
  })
})

test('after a form the language chooser leads only where a page is', async () => {
  const headers = { 'sec-fetch-site': 'same-origin' }
  expect((await changeFrom(headers, '/language?a=1')).json()).toContain('/language?language=da')
  expect((await changeFrom(headers, '/choices')).json()).toEqual([null, null])
})

test.each([
  ['POST', '/shown-again?language=da', 'true da'],
  ['POST', '/shown-again?language=xx', 'true en'],
  ['POST', '/shown-again', 'false en'],
  ['GET', '/shown-again?language=da', 'false'],
] as const)('a form sent to another language is only shown again: %s %s', async (method, url, body) => {
  const headers = { ...form, 'sec-fetch-site': 'same-origin' }
  const payload = method === 'POST' ? { payload: 'a=1' } : {}
  expect((await server.inject({ method, url, headers, ...payload })).body).toBe(body)
})

test('of a visitor’s addresses only the one that the own proxy saw counts', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }
  expect((await server.inject({ url: '/address', headers })).body).toBe('203.0.113.7')
})

test('the language is remembered in a cookie that travels under TLS only', async () => {
  const [cookie] = (await server.inject({ url: '/language?language=da' })).cookies
  expect(cookie).toMatchObject({
    name: 'language',
    value: 'da',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
  })
})

test.each([
  ['/health', '10.0.0.9'],
  ['/missing', '10.0.0.10'],
])('too many requests to %s are refused', async (url, remoteAddress) => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => server.inject({ url, remoteAddress, headers: { accept: 'text/html' } })),
  )
  expect(answers.at(-1)?.statusCode).toBe(429)
  expect(answers.at(-1)?.body).toContain('429 too-many-requests')
})

const own = { 'sec-fetch-site': 'same-origin', accept: 'application/json' }
let senders = 0
const send = (url: string, type: string, payload: string) => {
  senders += 1
  const remoteAddress = `10.1.0.${senders}`
  return server.inject({
    method: 'POST',
    url,
    remoteAddress,
    headers: { ...own, 'content-type': type },
    payload,
  })
}
const urlencoded = 'application/x-www-form-urlencoded'

describe('attack F11', () => {
  test.each([
    ['a form', urlencoded, 'a=1&b=%C3%A6+%C3%B8&a=2&&c', { a: ['1', '2'], b: 'æ ø', c: '' }],
    ['a broken form', urlencoded, '%zz=%&%E0=1&a[b][c]=1', { '%zz': '%', '\ufffd': '1', 'a[b][c]': '1' }],
    ['1,999 fields', urlencoded, 'a&'.repeat(1_998), { a: Array(1_998).fill('') }],
  ])('%s is read', async (_what, type, payload, body) => {
    expect((await send('/form', type, payload)).json()).toEqual(body)
  })

  test.each([
    ['120,000 names', Array.from({ length: 120_000 }, (_, at) => `n${at}`).join('&')],
    ['a million separators', '&'.repeat(1_000_000)],
    ['2,000 fields of one name', 'a=1&'.repeat(2_000)],
    ['a name of 201 characters', `${'n'.repeat(201)}=1`],
    ['a name of a million characters', `${'a.'.repeat(500_000)}=1`],
    ['more than a megabyte', `a=${'x'.repeat(1_048_576)}`],
  ])('%s are refused before they are read', async (_what, payload) => {
    const begun = performance.now()
    const { statusCode } = await send('/form', urlencoded, payload)
    expect([statusCode, performance.now() - begun < 3_000]).toEqual([413, true])
  })

  test.each([
    ['/form', 'application/json', '{"a":1}', 415],
    ['/form', 'application/json; charset=utf-8', '{', 415],
    ['/form', 'application/problem+json', '{}', 415],
    ['/form', 'text/plain', 'a', 415],
    ['/form', 'application/xml', '<a/>', 415],
    ['/json', 'application/json', '{"a":1}', 200],
    ['/json', 'application/json', `{"a":"${'x'.repeat(1_000)}"}`, 413],
    ['/json', 'application/json', '{"__proto__":{"polluted":1}}', 400],
    ['/json', 'application/json', '{', 400],
    ['/json', urlencoded, 'a=1', 200],
  ])('%s takes %s %s: %i', async (url, type, payload, status) => {
    expect((await send(url, type, payload)).statusCode).toBe(status)
  })
})

test('req 102 attack F14 no answer to a machine is kept, be it of an address that is not there', async () => {
  for (const url of ['/missing', '/fail']) {
    const remoteAddress = '10.2.0.1'
    const { headers } = await server.inject({ url, remoteAddress, headers: { accept: 'application/json' } })
    expect(headers['cache-control'], url).toBe('no-store')
  }
})
