import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/perform.ts'
import { anonymous, type Person, theClock } from '../actor.ts'
import { openTestServer, type TestServer } from '../documents/lists/testing/test-server.ts'
import { rememberPerson } from '../roles/actions/remember-person.ts'
import { personAs } from '../roles/testing/every-actor.ts'
import { addLawLibraryPages } from './pages/index.ts'

let here: TestServer

const officer = (accountId: string): Person => ({
  ...personAs('authority-officer'),
  accountId,
  reference: `account:${accountId}`,
})
const [anna, bent] = [officer('anna'), officer('bent')]
const khmer = '019ad000-0000-7000-8000-000000000013'

beforeAll(async () => {
  here = await openTestServer(addLawLibraryPages)
  for (const accountId of ['anna', 'bent']) {
    const person = {
      givenName: accountId,
      familyName: 'Bech',
      email: `${accountId}@x.example`,
      language: 'da',
    }
    const input = { accountId, ...person }
    await perform(here.workplace, rememberPerson, { actor: theClock, input })
  }
})

afterAll(() => here.close())

const whole = {
  ...{ originalTitle: 'Arrêté n° 166 L.R.', englishTitle: 'Decision No. 166', validFrom: '1933' },
  ...{ need: 'required', englishSummary: 'With a licence.', danishSummary: 'Med tilladelse.' },
  ...{ 'sources.0.title': 'Journal officiel' },
}

/** Sends a proposal and gives its address. */
async function proposeAs(actor: Person, fields: Readonly<Record<string, string>>): Promise<string> {
  const sent = await here.as(actor).post('/law-library/LB/proposal', fields)
  expect(sent.statusCode).toBe(303)
  return String(sent.headers.location).split('?')[0] ?? ''
}

describe('everybody reads', () => {
  test('which countries there are, in their own language', async () => {
    const english = await here.as(anonymous).get('/law-library')
    expect(english.statusCode).toBe(200)
    expect(english.body.match(/href="\/law-library\/[A-Z]{2}"/g)).toHaveLength(10)
    expect(english.body).toContain('Export forbidden')
    expect(english.body).not.toContain('/law-library/proposals')
    const danish = await here.as(anonymous, 'da').get('/law-library')
    expect(danish.body).toContain('Tredjelandes lovgivning')
    expect(danish.body).toContain('Udførsel forbudt')
  })

  test.each([
    ['tür', 'en', 'href="/law-library/TR"'],
    ['tyrki', 'da', 'href="/law-library/TR"'],
    ['EG', 'en', 'href="/law-library/EG"'],
    ['leban', 'en', 'Not yet in the library'],
    ['Denmark', 'en', 'No country outside the European Union is called “Denmark”'],
    ['<script>', 'en', '&lt;script>'],
  ])('what is found for %s in %s', async (query, language, expected) => {
    const address = `/law-library?q=${encodeURIComponent(query)}`
    const { statusCode, body } = await here.as(anonymous, language).get(address)
    expect(statusCode).toBe(200)
    expect(body).toContain(expected)
    expect(body).not.toContain('<script>')
  })

  test('the laws of a country, with sources, dates and the mark', async () => {
    const { body } = await here.as(anonymous).get('/law-library/EG')
    for (const text of [
      ...['Export law: Egypt', 'This is unofficial', 'Law No. 117 of 1983', '1912 to 1951', 'Since 1983'],
      ...['href="https://en.unesco.org/cultnatlaws"', 'not yet checked against the source'],
    ])
      expect(body).toContain(text)
    expect(body).not.toContain('Propose')
    const danish = await here.as(anonymous, 'da').get('/law-library/EG')
    expect(danish.body).toContain('Oldsager tilhører staten.')
    expect(danish.body).toContain('endnu ikke kontrolleret i kilden')
    expect(danish.body).not.toContain('Antiquities belong to the State')
  })

  test.each([
    ['EG?day=1960-01-01', 200, 'cultural goods needed a permit to leave'],
    ['EG?day=1990-01-01', 200, 'export was forbidden'],
    ['EG?day=1983-05-01', 200, 'it depends on the object'],
    ['EG?day=1800-01-01', 200, 'does not know what held'],
    ['EG?day=30.2.1990', 422, 'Type an existing date'],
    ['EG?day=1990-02-30', 422, 'Type an existing date'],
  ])('%s: %i %s', async (address, status, text) => {
    const { statusCode, body } = await here.as(anonymous).get(`/law-library/${address}`)
    expect(statusCode).toBe(status)
    expect(body).toContain(text)
  })

  test.each(['DK', 'dk', 'ZZ', 'x', 'DK/proposal', 'ZZ/proposal', 'proposals/x'])(
    '%s is not there',
    async path => {
      expect((await here.as(anna).get(`/law-library/${path}`)).statusCode).toBe(404)
    },
  )
})

const keeping = [
  ...['LB/proposal', 'proposals', `proposals/${khmer}`, `entries/${khmer}/withdrawal`],
  `LB/proposal?replaces=${khmer}`,
]

describe('nobody but officers keeps', () => {
  test.each(keeping)('%s', async path => {
    const address = `/law-library/${path}`
    expect((await here.as(anonymous).get(address)).headers.location).toMatch(/^\/sign-in\?/)
    for (const kind of ['holder', 'customs-officer', 'system-administrator', undefined] as const)
      expect((await here.as(personAs(kind)).get(address)).statusCode).toBe(404)
    expect((await here.as(anna).get(address)).statusCode).toBe(200)
  })

  test.each([
    ...['LB/proposal', `proposals/${khmer}/change`, `proposals/${khmer}/confirmation`],
    ...[`proposals/${khmer}/refusal`, `entries/${khmer}/withdrawal`],
  ])('what others send to %s is not taken', async path => {
    const fields = { ...whole, revision: '1', reason: 'x' }
    const address = `/law-library/${path}`
    expect((await here.as(anonymous).post(address, fields)).statusCode).toBe(401)
    for (const kind of ['holder', 'customs-officer', 'system-administrator', undefined] as const)
      expect((await here.as(personAs(kind)).post(address, fields)).statusCode).toBe(404)
  })
})

describe('a form with errors says all of them, and keeps what was typed', () => {
  test.each([
    [{ validFrom: '' }, 'Give the day or the year from which the law held.'],
    [{ validFrom: '83' }, 'Give a day, such as 1983-07-23'],
    [{ validUntil: '1900' }, 'The law ends before it begins.'],
    [{ originalTitle: ' ' }, 'Give the title of the law in the original.'],
    [{ englishTitle: '' }, 'Give the title of the law in English.'],
    [{ englishSummary: '' }, 'Say in short what the law says about export.'],
    [{ danishSummary: '' }, 'Say the same in Danish.'],
    [{ need: '' }, 'Choose whether a permit was needed.'],
    [{ 'permits.0.issuer': 'x' }, 'Give the name of this kind of permit'],
    [{ 'sources.0.title': '' }, 'nothing stands in the library without one'],
    [{ 'sources.0.address': 'javascript:alert(1)' }, 'that begins with https:// or http://'],
    [{ 'sources.4.address': 'https://x.example' }, 'nothing stands in the library without one'],
    [{ englishTitle: 'x'.repeat(301) }, 'at most 300 characters fit'],
  ])('%j: %s', async (given, text) => {
    const { statusCode, body } = await here.as(anna).post('/law-library/LB/proposal', { ...whole, ...given })
    expect(statusCode).toBe(422)
    expect(body).toContain(text)
    if (!('originalTitle' in given)) expect(body).toContain('value="Arrêté n° 166 L.R."')
  })

  test('of nothing at all', async () => {
    const { body } = await here.as(anna).post('/law-library/LB/proposal', {})
    const summary = body.split('error-summary-title')[2]?.split('</ul>')[0] ?? ''
    expect(summary.match(/href="#[^"]+"/g)).toEqual([
      ...['href="#originalTitle"', 'href="#englishTitle"', 'href="#validFrom"', 'href="#need"'],
      ...['href="#englishSummary"', 'href="#danishSummary"', 'href="#sources-0-title"'],
    ])
  })
})

describe('a proposal', () => {
  test('is confirmed by another, and then read by everybody', async () => {
    const address = await proposeAs(anna, whole)
    const own = await here.as(anna).get(address)
    expect(own.body).toContain('another officer has to confirm it')
    expect(own.body).not.toContain('Confirm and publish')
    const alone = await here.as(anna).post(`${address}/confirmation`, { revision: '1' })
    expect(alone.statusCode).toBe(422)
    expect(alone.body).toContain('two pairs of eyes see more')
    expect((await here.as(anonymous).get('/law-library/LB')).body).not.toContain('Decision No. 166')
    expect((await here.as(bent).get('/law-library/proposals')).body).toContain('anna Bech')
    expect((await here.as(bent).get(address)).body).toContain('Confirm and publish')
    expect((await here.as(bent).get(`${address}/change`)).statusCode).toBe(404)
    const changed = await here
      .as(anna)
      .post(`${address}/change`, { ...whole, validFrom: '1934', revision: '1' })
    expect(changed.headers.location).toBe(`${address}?done=changed`)
    const stale = await here.as(bent).post(`${address}/confirmation`, { revision: '1' })
    expect(stale.statusCode).toBe(422)
    expect(stale.body).toContain('Read it again before you decide')
    const days = (lookedAt: string) => ({ revision: '2', 'sources.0.lookedAt': lookedAt })
    const late = await here.as(bent).post(`${address}/confirmation`, days('1.1.2999'))
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('value="1.1.2999"')
    const confirmed = await here.as(bent).post(`${address}/confirmation`, days('2026-01-31'))
    expect(confirmed.headers.location).toBe('/law-library/LB?done=published')
    expect((await here.as(bent).follow(confirmed)).body).toContain('The entry is published.')
    const read = (await here.as(anonymous).get('/law-library/LB')).body
    expect(read).toContain('Decision No. 166')
    expect(read).toContain('looked at on 31 January 2026')
    expect(read).not.toContain('Bech')
    expect((await here.as(bent).get(address)).body).toContain('is published')
  })

  test('is put aside with a reason', async () => {
    const address = await proposeAs(anna, { ...whole, englishTitle: 'Nonsense' })
    const empty = await here.as(bent).post(`${address}/refusal`, { revision: '1', reason: '' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Give a reason.')
    const declined = await here.as(bent).post(`${address}/refusal`, { revision: '1', reason: 'No such law' })
    expect(declined.headers.location).toBe('/law-library/LB?done=declined')
    expect((await here.as(anna).follow(declined)).body).toContain('No such law')
    expect((await here.as(anonymous).get('/law-library/LB')).body).not.toContain('Nonsense')
  })
})

test('an entry is taken away by two', async () => {
  const form = `/law-library/entries/${khmer}/withdrawal`
  const proposal = `/law-library/proposals/${khmer}`
  const empty = await here.as(anna).post(form, { revision: '1', reason: ' ' })
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('Give a reason.')
  const wished = await here.as(anna).post(form, { revision: '1', reason: 'Another law' })
  expect(wished.headers.location).toBe('/law-library/KH?done=withdrawal-proposed')
  expect((await here.as(anna).get(form)).statusCode).toBe(404)
  expect((await here.as(bent).get('/law-library/KH')).body).toContain(
    'A colleague proposes to take this away',
  )
  expect((await here.as(anonymous).get('/law-library/KH')).body).not.toContain('A colleague')
  expect((await here.as(anna).post(`${proposal}/confirmation`, { revision: '2' })).statusCode).toBe(422)
  expect((await here.as(bent).get(proposal)).body).toContain('anna Bech proposed on')
  const kept = await here.as(bent).post(`${proposal}/refusal`, { revision: '2', reason: 'It is right' })
  expect(kept.headers.location).toBe('/law-library/KH?done=kept')
  await here.as(bent).post(form, { revision: '3', reason: 'Wrong after all' })
  const gone = await here.as(anna).post(`${proposal}/confirmation`, { revision: '4' })
  expect(gone.headers.location).toBe('/law-library/KH?done=withdrawn')
  expect((await here.as(anonymous).get('/law-library/KH')).body).toContain(
    'Nothing is recorded about this country',
  )
})

test('what is typed never becomes markup, in any field and on any page', async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const fields = {
    ...{
      originalTitle: evil,
      englishTitle: evil,
      englishSummary: evil,
      danishSummary: evil,
      need: 'required',
    },
    ...{ validFrom: '1950', 'sources.0.title': evil },
    ...{ 'sources.0.address': 'https://x.example/"><script>alert(1)</script>' },
    ...{ 'permits.0.name': evil, 'permits.0.issuer': evil, 'permits.0.looks': evil },
  }
  const address = await proposeAs(anna, fields)
  const refused = await here.as(bent).post(`${address}/refusal`, { revision: '7', reason: evil })
  const change = await here.as(anna).post(`${address}/change`, { ...fields, validFrom: evil, revision: '1' })
  const pages = [refused, change]
  for (const path of [address, `${address}/change`, '/law-library/proposals'])
    pages.push(await here.as(anna).get(path))
  await here.as(bent).post(`${address}/confirmation`, { revision: '1' })
  await here
    .as(bent)
    .post(address.replace('proposals', 'entries').concat('/withdrawal'), { revision: '2', reason: evil })
  for (const path of ['/law-library', '/law-library/LB', address, '/law-library/proposals'])
    pages.push(await here.as(anna).get(path), await here.as(anna, 'da').get(path))
  for (const { body, statusCode } of pages) {
    expect([200, 422]).toContain(statusCode)
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('<img src=x')
    expect(body).not.toMatch(/href="javascript:/i)
  }
  expect(pages.some(({ body }) => body.includes('&lt;script>alert(1)'))).toBe(true)
})
