import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { askAndAnswer } from './licences/ask-and-answer.ts'
import { leaveUnanswered } from './licences/forty-days.ts'
import { forward } from './licences/forward.ts'
import { grant } from './licences/grant.ts'
import { type Office, openOffice } from './licences/office.ts'
import { rejectInPart } from './licences/reject-in-part.ts'
import { represent } from './licences/represent.ts'
import { revoke } from './licences/revoke.ts'
import { setOut, type Walk, type Way } from './licences/walk.ts'
import { withdraw } from './licences/withdraw.ts'
import { PATIENCE } from './patience.ts'

let office: Office
let browser: Browser

beforeAll(async () => {
  office = await openOffice()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await office?.close()
})

type Journey = readonly [string, Way['language'], Way['by'], (walk: Walk) => Promise<void>]

const journeys: readonly Journey[] = [
  ['granted', 'da', 'mouse', grant],
  ['granted', 'en', 'no script', grant],
  ['answered and granted', 'en', 'mouse', askAndAnswer],
  ['answered and granted', 'da', 'keyboard', askAndAnswer],
  ['granted in part', 'en', 'mouse', rejectInPart],
  ['granted in part', 'da', 'no script', rejectInPart],
  ['granted, and revoked', 'da', 'mouse', revoke],
  ['granted, and revoked', 'en', 'keyboard', revoke],
  ['forwarded, and granted there', 'en', 'mouse', forward],
  ['forwarded, and granted there', 'da', 'no script', forward],
  ['answered and withdrawn by a representative', 'da', 'mouse', represent],
  ['answered and withdrawn by a representative', 'en', 'no script', represent],
  ['withdrawn', 'en', 'mouse', withdraw],
  ['withdrawn', 'da', 'no script', withdraw],
  ['rejected after forty days', 'da', 'mouse', leaveUnanswered],
  ['rejected after forty days', 'en', 'no script', leaveUnanswered],
]

test.each(journeys)(
  'an application is %s: %s, by %s',
  { timeout: PATIENCE },
  async (_name, language, by, go) => {
    const walk = setOut(browser, office, { language, by })
    await go(walk)
    await walk.end()
  },
)
