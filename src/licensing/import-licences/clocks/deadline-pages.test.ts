import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../../platform/perform.ts'
import { anonymous } from '../../actor.ts'
import { addHoliday } from '../../calendars/actions/add-holiday.ts'
import { openTestServer, type TestServer } from '../../documents/lists/testing/test-server.ts'
import { personAs } from '../../roles/testing/every-actor.ts'
import { addDeadlinePages } from './pages.tsx'

let here: TestServer

beforeAll(async () => {
  here = await openTestServer(addDeadlinePages)
})

afterAll(() => here.close())

const ask = async (query: string, language = 'en') => {
  const { statusCode, body } = await here.as(anonymous, language).get(`/deadlines${query}`)
  return { statusCode, body, text: textOf(body) }
}

function textOf(body: string): string {
  const main = body.slice(body.indexOf('<main'))
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
}

test('who only changes the language has asked nothing yet', async () => {
  const { statusCode, body } = await ask('?language=da')
  expect(statusCode).toBe(200)
  expect(body).not.toContain('error-summary')
})

describe('what does not fit together is said at its field, and kept', () => {
  test.each([
    ['?country=&submitted=', 'Choose the State whose authority has the application.'],
    ['?country=US&submitted=2026-03-01', 'Choose the State whose authority has the application.'],
    ['?country=DK&submitted=', 'Give the day on which the application was submitted.'],
    ['?country=DK&submitted=2026-02-30', 'date'],
    ['?country=DK&submitted=2019-01-01', '28 June 2025'],
    ['?country=DK&submitted=2026-03-01&answered1=2026-03-09', 'Give the day on which this request was sent'],
    ['?country=DK&submitted=2026-03-01&sent1=2026-02-28', 'before the day of the submission'],
    ['?country=DK&submitted=2026-03-01&sent1=2026-03-09&answered1=2026-03-08', 'before its request'],
    ['?country=DK&submitted=2026-03-01&forwarded=2026-03-09', 'Choose the State to whose authority'],
    [
      '?country=DK&submitted=2026-03-01&forwardedTo=SE',
      'Give the day on which the application was forwarded',
    ],
    [
      '?country=DK&submitted=2026-03-01&sent1=2026-04-24',
      'could be asked for until Monday, 23 March 2026 only (Regulation 2019/880, Article 4(6))',
    ],
    [
      '?country=DK&submitted=2026-03-01&sent1=2026-03-10&answered1=2026-04-21',
      'when its 40 days ended on Monday, 20 April 2026',
    ],
    [
      '?country=DK&submitted=2026-03-01&sent1=2026-03-10&forwardedTo=SE&forwarded=2026-03-12&answered1=2026-03-20',
      'it lapsed when the application was forwarded',
    ],
    ['?country=DK&country=SE&submitted=x', 'Choose the State'],
  ])('%s: %s', async (query, sentence) => {
    const { statusCode, body, text } = await ask(query)
    expect(statusCode).toBe(422)
    expect(text).toContain(sentence)
    expect(body).toContain('role="alert"')
    expect(body).not.toContain('id="result"')
  })

  test('all that was typed stays', async () => {
    const { body } = await ask('?country=DK&submitted=2026-03-01&sent2=2026-04-24')
    expect(body).toContain('value="2026-03-01"')
    expect(body).toContain('value="2026-04-24"')
    expect(body).toMatch(/<option value="DK" selected/)
  })
})

test('the page asks first, and knows whose State it is', async () => {
  const { statusCode, text } = await ask('')
  expect(statusCode).toBe(200)
  expect(text).toContain('How long does it take?')
  expect(text).toContain('Regulation 1182/71, Article 3')
  const { body } = await here.as(personAs('authority-officer')).get('/deadlines')
  expect(body).toMatch(/<option value="DK" selected/)
})

describe('the clocks, sentence by sentence', () => {
  test('submitted, nothing asked', async () => {
    const { statusCode, text } = await ask('?country=DK&submitted=2026-03-12&sent1=&answered1=')
    expect(statusCode).toBe(200)
    expect(text).toContain('Last day: Tuesday, 7 April 2026')
    expect(text).toContain('21 days to ask for information')
    expect(text).toContain('The authority received the application on Thursday, 12 March 2026.')
    expect(text).toContain('(Regulation 1182/71, Article 3(1))')
    expect(text).toContain(
      '21 calendar days, with all weekends and holidays, lead to Thursday, 2 April 2026.',
    )
    expect(text).toContain(
      'Thursday, 2 April 2026 (Maundy Thursday, “Skærtorsdag”), Friday, 3 April 2026 (Good',
    )
    expect(text).toContain('are not working days, so the last day moves to Tuesday, 7 April 2026.')
    expect(text).toContain('folkekirkens helligdage (forordning af 26. oktober 1770)')
    expect(text).toContain('7 April 2026 at 23:59')
    expect(text).toContain('90 days to decide')
  })

  test('an open request: two clocks, and when the third will end at the latest', async () => {
    const { text } = await ask('?country=DK&submitted=2026-03-01&sent1=2026-03-10&sent2=2026-03-12')
    expect(text.match(/40 days to answer · The applicant is waited for/g)).toHaveLength(2)
    expect(text).toContain('The 90 days to decide do not run yet')
    expect(text).not.toContain('90 days to decide · ')
  })

  test('forwarded: by the calendar and the time of the other State', async () => {
    const { text } = await ask('?country=DK&submitted=2026-03-01&forwardedTo=FI&forwarded=2026-03-20')
    expect(text).toContain('All clocks start anew there; open requests lapse.')
    expect(text).toContain('EEST')
    expect(text).toContain('Public holidays: Finland')
  })

  test('what if information were asked for today', async () => {
    const today = here.workplace.clock.now().toISOString().slice(0, 10)
    const { text } = await ask(`?country=DK&submitted=${today}`)
    expect(text).toContain('What if information were asked for today?')
    const { text: late } = await ask('?country=DK&submitted=2025-07-01')
    expect(late).not.toContain('What if information were asked for today?')
  })

  test('in Danish', async () => {
    const { text } = await ask('?country=DK&submitted=2026-03-12', 'da')
    expect(text).toContain('Hvor lang tid tager det?')
    expect(text).toContain('Sidste dag: tirsdag den 7. april 2026')
    expect(text).toContain('Myndigheden modtog ansøgningen torsdag den 12. marts 2026.')
    expect(text).toContain('(forordning 1182/71, artikel 3, stk. 1)')
    expect(text).toContain('torsdag den 2. april 2026 (Skærtorsdag), fredag den 3. april 2026 (Langfredag)')
  })

  test('a day that an administrator added counts, and says so', async () => {
    const actor = personAs('authority-officer', { isAdministrator: true, isCentral: true })
    const input = { country: 'DK', date: '2027-06-10', name: 'Valgdag', reason: 'Lov nr. 5' }
    expect((await perform(here.workplace, addHoliday, { actor, input })).ok).toBe(true)
    const { text } = await ask('?country=DK&submitted=2027-05-20')
    expect(text).toContain('Thursday, 10 June 2027 (Valgdag) is not a working day')
    expect(text).toContain('Valgdag: added to the calendar by the central authority.')
    expect(text).toContain('Last day: Friday, 11 June 2027')
  })
})
