import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Response } from 'playwright-core'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'
import { findBarriersEverywhere } from '../accessibility.ts'
import type { PageVisit, RefusedForm } from './page-visit.ts'

/** Who looks, in which application, and where the findings go. */
export interface Looking {
  readonly page: Page
  readonly person: string
  readonly origin: string
  readonly language: 'da' | 'en'
  readonly complaints: string[]
  /** What was seen, as `origin route`. */
  readonly seen: Set<string>
  /** Where links lead, without their queries, and the page on which each was met first. */
  readonly linked: Map<string, string>
}

/** A folder for pictures of every page; none are taken without it. */
const pictures = process.env.SCREENSHOTS

/** Looks at a page in its first state and with each of its forms refused. */
export async function visitPage(looking: Looking, visit: PageVisit): Promise<void> {
  const { origin, seen, page, complaints } = looking
  const name = visit.at ?? visit.route
  const answer = await openAddress(looking, visit)
  const here = new URL(page.url()).pathname
  if (here === new URL(visit.leadsTo ?? name, origin).pathname) seen.add(`${origin} ${visit.route}`)
  else complaints.push(`${name} leads to ${here}`)
  await judge(looking, { name, answer, status: visit.status ?? 200 })
  for (const form of visit.refused ?? []) {
    await openAddress(looking, visit)
    await sendWrong(looking, form)
  }
}

/** Looks at the page where the browser is now, after a form of the journey. */
export async function lookHere(looking: Looking, route: string, name = route): Promise<void> {
  looking.seen.add(`${looking.origin} ${route}`)
  await judge(looking, { name, answer: null, status: 200 })
}

async function openAddress({ page, origin, language }: Looking, { route, at = route }: PageVisit) {
  const url = new URL(at, origin)
  url.searchParams.set('language', language)
  return page.goto(url.href)
}

/** Empties a form, fills in what is wrong, and sends it by its main button. */
export async function sendWrong(
  looking: Looking,
  { to, fill = {}, status = 422 }: RefusedForm,
): Promise<void> {
  const { page, complaints } = looking
  // A form of files has a query in its address.
  const there = `:is([action$="${to}"], [action*="${to}?"])`
  const form = page.locator(`main form[method="post"]${there}, dialog form${there}`).first()
  if ((await form.count()) === 0) {
    complaints.push(`${page.url()} has no form to ${to}`)
    return
  }
  const [answer] = await Promise.all([page.waitForNavigation(), form.evaluate(emptyAndSend, fill)])
  await judge(looking, { name: `${to}-refused-${status}`, answer, status })
  if (status === REFUSED && (await page.locator('[role=alert], .ds-validation-message').count()) === 0)
    complaints.push(`${page.url()} refuses without a word`)
}

/** Sends a form of a page after the session has ended: everything typed comes back to be sent again. */
export async function sendSignedOut(looking: Looking, visit: PageVisit, form: RefusedForm): Promise<void> {
  const context = looking.page.context()
  const kept = await context.cookies()
  await openAddress(looking, visit)
  await context.clearCookies({ name: 'kulturport_session' })
  await sendWrong(looking, { ...form, status: 401 })
  await context.addCookies(kept)
}

function emptyAndSend(element: unknown, fill: Readonly<Record<string, string>>): void {
  if (!(element instanceof HTMLFormElement)) return
  for (const control of element.elements) {
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    if (!isText && !(control instanceof HTMLSelectElement)) continue
    if (!control.checkVisibility() || control.type === 'file') continue
    if (control instanceof HTMLInputElement) control.checked = false
    if (control.type !== 'radio' && control.type !== 'checkbox') control.value = fill[control.name] ?? ''
  }
  const buttons = [...element.elements].filter(one => one instanceof HTMLButtonElement)
  const main = buttons.find(one => one.dataset.color === 'primary' && one.dataset.variant === undefined)
  element.requestSubmit(main ?? buttons.at(-1))
}

/** A form is shown again with what is wrong in it. */
const REFUSED = 422

interface Judged {
  readonly name: string
  readonly answer: Response | null
  readonly status: number
}

async function judge(looking: Looking, { name, answer, status }: Judged): Promise<void> {
  const { page, person, language } = looking
  const where = `${person} at ${new URL(page.url()).pathname} (${name}, ${language})`
  await collectLinks(looking)
  const found: string[] = []
  const given = answer?.status() ?? status
  if (given !== status) found.push(`answers ${given}, not ${status}`)
  found.push(...(await complaintsAboutText(page, language)))
  // A refused form is the same in both languages but for its words.
  const isJudged = status !== REFUSED || language === 'da'
  if (isJudged) found.push(...(await findBarriersEverywhere(page, language)))
  looking.complaints.push(...found.map(finding => `${where}: ${finding}`))
  if (pictures !== undefined) await takePictures(looking, name)
}

const hrefs = z.array(z.string())

async function collectLinks({ page, linked }: Looking): Promise<void> {
  const found: unknown = await page.evaluate(`[...document.links].map(link => link.href)`)
  const here = new URL(page.url()).pathname
  for (const href of hrefs.parse(found)) {
    const { origin, pathname, protocol } = new URL(href)
    const isPage = protocol.startsWith('http') && pathname !== here
    if (isPage && !linked.has(origin + pathname)) linked.set(origin + pathname, page.url())
  }
}

const pageText = z.object({
  language: z.string(),
  title: z.string(),
  headings: z.number(),
  text: z.string(),
})

async function complaintsAboutText(page: Page, wanted: string): Promise<readonly string[]> {
  // The phone app draws its screen by script.
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => undefined)
  const read: unknown = await page.evaluate(`({
    language: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    text: document.body.innerText,
  })`)
  const { language, title, headings, text } = pageText.parse(read)
  const words = [...new Set(`${title} ${text}`.split(/[\s.,:;()/“”]+/))]
  return [
    ...(language === wanted ? [] : [`is in ${language}`]),
    ...(title.trim() === '' ? ['has no title'] : []),
    ...(headings === 1 ? [] : [`has ${headings} first headings`]),
    ...(/\bundefined\b|\[object|\bNaN\b|Invalid Date|\{\w+[,}]/.exec(text) ?? []).map(raw => `says ${raw}`),
    ...words.filter(word => keys.has(word)).map(word => `says the key ${word}`),
  ]
}

/** The keys of all phrases that are no words of any language: two words written as one. */
const keys = readKeys(join(root, 'translations/da'))

function readKeys(folder: string): ReadonlySet<string> {
  const phrases = readdirSync(folder).map(name => z.record(z.string(), z.string()).parse(read(folder, name)))
  return new Set(phrases.flatMap(Object.keys).filter(key => /[a-z][A-Z]/.test(key)))
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

async function takePictures({ page, person, language }: Looking, name: string): Promise<void> {
  const folder = pictures ?? '.'
  mkdirSync(folder, { recursive: true })
  const port = new URL(page.url()).port.slice(-1)
  const file = `${person}-${port}-${name.replace(/[0-9a-f-]{30,}/g, 'id').replace(/\W+/g, '-')}-${language}`
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${file.slice(0, 120)}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
