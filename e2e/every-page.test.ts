import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluationPeople } from '../development/people.ts'
import { openBrowser, openPage } from './browser.ts'
import { type Looking, sendSignedOut, visitPage } from './pages/look-at-page.ts'
import { createNewcomer } from './pages/newcomer.ts'
import { noPageOfLicensing, noPageOfLogin } from './pages/not-looked-at.ts'
import type { PageVisit } from './pages/page-visit.ts'
import {
  applicationPages,
  decidedPages,
  mandatePages,
  requestPages,
  sealerPages,
} from './pages/pages-of-applications.ts'
import {
  applicantPages,
  authorityPages,
  calendarPages,
  customsPages,
  holderPages,
  newVersionOfLaw,
  pagesWithoutRole,
  publicPages,
  statementPages,
  systemPages,
} from './pages/pages-of-licensing.ts'
import { accountPages, publicPagesOfLogin } from './pages/pages-of-login.ts'
import { registeredRoutes } from './pages/registered-routes.ts'
import { findLink, findLinks } from './pages/samples.ts'
import { lookAtSignIn, signInWithCode } from './pages/sign-in-with-code.ts'
import { PATIENCE } from './patience.ts'
import { type RunningSystem, startSystem } from './start-system.ts'

type App = 'licensing' | 'identity' | 'mailbox'

let system: RunningSystem
let browser: Browser
const seen = new Set<string>()
const linked = new Map<string, string>()
let routes: Awaited<ReturnType<typeof registeredRoutes>>

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
  routes = await registeredRoutes()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

async function lookAs(person: string, app: App): Promise<Looking> {
  const complaints: string[] = []
  const page = await openPage(browser, { complaints, locale: 'da-DK' })
  return { page, person, origin: system[app], language: 'da', complaints, seen, linked }
}

/** Every page with every refusal, in Danish and then in English. */
async function lookAtAll(looking: Looking, visits: readonly PageVisit[]): Promise<void> {
  for (const language of ['da', 'en'] as const) {
    for (const visit of visits) await visitPage({ ...looking, language }, visit)
  }
  await looking.page.goto(`${looking.origin}/?language=da`)
}

async function signedIn(uid: string, person: string): Promise<Looking> {
  const looking = await lookAs(person, 'licensing')
  const found = evaluationPeople.find(one => one.uid === uid)
  if (found === undefined) throw new Error(`nobody is called ${uid}`)
  await signInWithCode(looking, found)
  return looking
}

async function finish({ page, complaints }: Looking): Promise<void> {
  await page.context().close()
  expect(complaints).toEqual([])
}

const inOperators = /^\/operators\/([0-9a-f-]{36})$/
const inStatements = /^\/importer-statements\/([0-9a-f-]{36})/
const inUsers = /^\/users\/([0-9a-f-]{36})/

describe.concurrent('every page', { timeout: PATIENCE }, () => {
  test('of strangers, and of whoever signs in', async () => {
    const stranger = await lookAs('stranger', 'licensing')
    await lookAtAll(stranger, publicPages)
    await lookAtAll({ ...stranger, origin: system.identity }, publicPagesOfLogin)
    const [person] = evaluationPeople.filter(one => one.uid === 'nstrang3')
    if (person === undefined) throw new Error('nobody to sign in')
    await lookAtSignIn({ ...stranger, origin: system.identity }, person)
    const list = `${system.identity}/account/authenticator-codes`
    const code = await findLink(stranger.page, list, /authenticator-codes\/([0-9a-f-]{36})/)
    await lookAtAll({ ...stranger, person: 'account', origin: system.identity }, accountPages(code))
    await finish(stranger)
  })

  test('of those who import', async () => {
    const firm = await signedIn('nkarens2', 'holder')
    const drafts = `${firm.origin}/documents?status=DRAFT`
    // The newest draft is a copy, still without photographs.
    const draft = (await findLinks(firm.page, drafts, inStatements)).at(-1) ?? ''
    const photographs = `${firm.origin}/importer-statements/${draft}/photographs`
    await lookAtAll(firm, [
      ...holderPages,
      ...statementPages({
        draft,
        signed: await findLink(firm.page, `${firm.origin}/documents?status=VALID`, inStatements),
        photograph: await findLink(firm.page, photographs, /photographs\/([0-9a-f-]{36})/),
        user: await findLink(firm.page, `${firm.origin}/users`, inUsers),
      }),
    ])
    await lookAtApplications(firm)
    await lookAtAll(firm, decidedPages(await findDecided(firm)))
    await lookAtRequest(firm)
    await lookAtEndedSession(firm, draft)
    await finish(firm)
    const privateHolder = await signedIn('nprivat3', 'private')
    await lookAtAll(privateHolder, holderPages)
    await finish(privateHolder)
  })

  test('of newcomers, and of those who decide', async () => {
    const fresh = await lookAs('newcomer', 'licensing')
    await createNewcomer({ ...fresh, origin: system.identity }, system.mailbox)
    await fresh.page.goto(`${system.licensing}/sign-in`)
    const search = `${system.licensing}/operators/select?country=DK&q=Havnegade`
    await fresh.page.goto(search)
    const firm =
      (await fresh.page.locator('main input[name="operators"]').first().getAttribute('value')) ?? ''
    await lookAtAll(fresh, pagesWithoutRole(firm))
    await askForRole(fresh, firm)
    await lookAtAll(fresh, [{ route: '/' }, { route: '/profile' }])
    await finish(fresh)
    const applicant = await signedIn('napplic4', 'applicant')
    const profile = `${applicant.origin}/profile`
    const returned = /^\/operators\/([0-9a-f-]{36})\/correction/
    const operator = await findLink(applicant.page, profile, returned)
    const request = await findLink(applicant.page, profile, /^\/profile\/requests\/([0-9a-f-]{36})/)
    await lookAtAll(applicant, applicantPages(operator, request))
    await finish(applicant)
    await lookAtDeciding()
    await lookAtMailbox()
  })
})

const inApplications = /^\/import-licences\/([0-9a-f-]{36})/

async function lookAtApplications(firm: Looking): Promise<void> {
  const draft = await findLink(firm.page, `${firm.origin}/documents?status=DRAFT`, inApplications)
  const goods = `${firm.origin}/import-licences/${draft}/goods`
  const submitted = `${firm.origin}/documents?status=SUBMITTED_FOR_DECISION`
  await lookAtAll(
    firm,
    applicationPages({
      draft,
      good: await findLink(firm.page, goods, /goods\/([0-9a-f-]{36})\/good/),
      photograph: await findLink(firm.page, goods, /photographs\/([0-9a-f-]{36})/),
      submitted: await findLink(firm.page, submitted, inApplications),
    }),
  )
}

/** One that was granted whole, before the licence of one that was granted in part. */
async function findDecided({ page, origin }: Looking) {
  const valid = await findLinks(page, `${origin}/documents?type=ICG-L&status=VALID`, inApplications)
  const inPart = await findLink(page, `${origin}/documents?status=PARTIALLY_REJECTED`, inApplications)
  return { granted: valid.at(-1) ?? '', inPart }
}

/** A request for information that is not answered yet, and a mandate. */
async function lookAtRequest(firm: Looking): Promise<void> {
  const list = `${firm.origin}/documents?status=CONDITIONALLY_REJECTED`
  const requested = await findLink(firm.page, list, inApplications)
  const path = `${firm.origin}/import-licences/${requested}`
  const request = await findLink(firm.page, `${path}/case`, /requests\/([0-9a-f-]{36})/)
  await firm.page.goto(`${path}/requests/${request}`)
  const button = firm.page.locator('main button[name="do"][value^="good:"]').first()
  const good = (await button.getAttribute('value'))?.replace('good:', '') ?? ''
  await lookAtAll(firm, requestPages({ requested, request, good }))
  const mandate = await findLink(firm.page, `${firm.origin}/mandates`, /^\/mandates\/([0-9a-f-]{36})/)
  await lookAtAll(firm, mandatePages(mandate))
}

/** A form of texts and one with a file, sent too late, in both languages. */
async function lookAtEndedSession(looking: Looking, draft: string): Promise<void> {
  const path = `/importer-statements/${draft}`
  for (const language of ['da', 'en'] as const) {
    for (const step of ['good', 'supporting-documents/new']) {
      const visit = { route: `/importer-statements/:id/${step}`, at: `${path}/${step}` }
      const to = step.replace('/new', '')
      await sendSignedOut({ ...looking, language }, visit, { to, fill: { title: 'Kande' } })
    }
  }
}

async function askForRole({ page, origin }: Looking, firm: string): Promise<void> {
  await page.goto(`${origin}/operators/select/request?country=DK&q=Havnegade&operators=${firm}`)
  await page.getByRole('button', { name: 'Send godkendelsesanmodning', exact: true }).click()
  await page.waitForURL(/profile/)
}

async function lookAtDeciding(): Promise<void> {
  const administrator = await signedIn('nsystem9', 'system')
  const operator = await findLink(administrator.page, `${administrator.origin}/operators`, inOperators)
  await lookAtAll(administrator, systemPages(operator))
  await finish(administrator)
  for (const [uid, person] of [
    ['nofficr5', 'officer'],
    ['nadmins7', 'administrator'],
  ] as const) {
    const officer = await signedIn(uid, person)
    const request = await findLink(
      officer.page,
      `${officer.origin}/work-list`,
      /^\/work-list\/([0-9a-f-]{36})/,
    )
    const signed = await findLink(officer.page, `${officer.origin}/documents`, inStatements)
    await writeLongReference(officer, signed)
    const proposal = await proposeLaw(officer)
    const cases = await findCases(officer)
    const pages = authorityPages({ operator, request, signed, proposal, cases })
    const isAdministrator = uid === 'nadmins7'
    // Cases look alike to both.
    await lookAtAll(
      officer,
      isAdministrator ? pages.filter(({ route }) => !route.startsWith('/cases/')) : pages,
    )
    if (isAdministrator) await lookAtAll(officer, calendarPages)
    await finish(officer)
  }
  const sealer = await signedIn('nsealed6', 'sealer')
  await lookAtAll(sealer, sealerPages(await findCases(sealer)))
  await finish(sealer)
  const customs = await signedIn('ncustms8', 'customs')
  const signed = await findLink(customs.page, `${customs.origin}/documents`, inStatements)
  const opinion = await findLink(customs.page, `${customs.origin}/opinions`, /^\/opinions\/([0-9a-f-]{36})/)
  await lookAtAll(customs, customsPages({ signed, opinion, ...(await findDecided(customs)) }))
  await finish(customs)
}

/** The cases of the evaluation: they wait for an officer, the applicant or the seal, or are decided. */
async function findCases(looking: Looking) {
  const { page, origin } = looking
  const inCases = /^\/cases\/([0-9a-f-]{36})/
  const requested = await findLink(page, `${origin}/cases?waiting=applicant`, inCases)
  const submitted = await findLink(page, `${origin}/cases?waiting=unassigned`, inCases)
  const asked = await findLink(page, `${origin}/cases/${requested}`, /requests\/([0-9a-f-]{36})\/take-back/)
  const inOpinions = /opinions\/([0-9a-f-]{36})$/
  const opinion = await findLink(page, `${origin}/cases/${requested}`, inOpinions)
  const ofInspection = /inspections\/([0-9a-f-]{36})\/moving/
  const inspection = await findLink(page, `${origin}/cases/${requested}`, ofInspection)
  const prepared = await findLink(page, `${origin}/cases?waiting=seal`, inCases)
  const decided = await findDecided(looking)
  const paper = await findLink(page, `${origin}/cases/${decided.granted}`, /papers\/([0-9a-f-]{36})/)
  return { submitted, requested, asked, prepared, inspection, opinion, paper, ...decided }
}

/** One word as long as it may be, which no page may scroll sideways for. */
async function writeLongReference({ page, origin }: Looking, statement: string): Promise<void> {
  await page.goto(`${origin}/importer-statements/${statement}`)
  await page.locator('main input[name="nationalReference"]').fill('7'.repeat(60))
  await page.locator('main form[action$="/national-reference"] button').click()
  await page.waitForURL(/done=authority-box/)
}

/** Proposes a new version of an entry of the law library, and gives the proposal. */
async function proposeLaw({ page, origin }: Looking): Promise<string> {
  await page.goto(`${origin}${newVersionOfLaw}`)
  await page.locator('main form[action$="/proposal"] button').click()
  await page.waitForURL(/done=proposed/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function lookAtMailbox(): Promise<void> {
  const reader = await lookAs('mailbox', 'mailbox')
  const mail = await findLink(reader.page, `${reader.origin}/`, /^\/messages\/([^/]+)$/)
  await lookAtAll(reader, [
    { route: '/' },
    { route: '/', at: '/?to=zzzz' },
    { route: '/messages/:id', at: `/messages/${mail}` },
    { route: '/messages/:id', at: '/messages/none', status: 404 },
  ])
  await finish(reader)
}

test('no page was left out (114, 115)', () => {
  const { ofLicensing, ofLogin } = routes
  const unseen = (origin: string, registered: readonly string[], known: Readonly<Record<string, string>>) =>
    registered.filter(route => !seen.has(`${origin} ${route}`) && !(route in known))
  expect(unseen(system.licensing, ofLicensing, noPageOfLicensing)).toEqual([])
  expect(unseen(system.identity, ofLogin, noPageOfLogin)).toEqual([])
  const stale = (registered: readonly string[], known: Readonly<Record<string, string>>) =>
    Object.keys(known).filter(route => !registered.includes(route))
  expect(stale(ofLicensing, noPageOfLicensing)).toEqual([])
  expect(stale(ofLogin, noPageOfLogin)).toEqual([])
})

test('every link leads somewhere', () => {
  const { ofLicensing, ofLogin } = routes
  const lost = (origin: string, registered: readonly string[]) => {
    // What stands for every file answers no page.
    const pages = registered.filter(route => !route.includes('*'))
    const answers = pages.map(
      route => new RegExp(`^${route.replaceAll(':id', '[0-9a-f-]{36}').replace(/:\w+/g, '[^/]+')}$`),
    )
    return [...linked].filter(([to]) => {
      const { origin: there, pathname } = new URL(to)
      return there === origin && !answers.some(answer => answer.test(pathname))
    })
  }
  expect(lost(system.licensing, ofLicensing)).toEqual([])
  expect(lost(system.identity, ofLogin)).toEqual([])
})
