import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const findings = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
)

const animationsThatEnd = `Promise.all(document.getAnimations()
  .filter(one => one.effect.getComputedTiming().endTime !== Infinity)
  .map(one => one.finished.catch(() => undefined)))`

/** What axe finds against WCAG 2.2 AA on the page as it is now, one line a finding. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('load')
  await page.evaluate(animationsThatEnd)
  // To load axe takes as long as to run it: once for each document.
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(axeSource)
  const found: unknown = await page.evaluate(
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      preload: false,
    }).then(result => result.violations)`,
  )
  return findings
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${page.url()} ${id}: ${help} at ${node.target.join(' ')}`),
    )
}

interface Look {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

/** A page is seen in both looks of its row, one in each language; so are its neighbours in the other row. */
const looks: readonly Readonly<Record<'da' | 'en', Look>>[] = [
  { da: { ...wide, colorScheme: 'light' }, en: { ...narrow, colorScheme: 'dark' } },
  { da: { ...narrow, colorScheme: 'light' }, en: { ...wide, colorScheme: 'dark' } },
]

/** Looks at the page wide or narrow, by day or by night; and that nothing has to be scrolled sideways, wide and narrow. */
export async function findBarriersEverywhere(page: Page, language: 'da' | 'en'): Promise<readonly string[]> {
  const { width, height, colorScheme } = lookOf(page, language)
  await page.emulateMedia({ colorScheme })
  const tooWide = await findSideways(page, width === wide.width ? narrow : wide)
  tooWide.push(...(await findSideways(page, { width, height })))
  const barriers = await findBarriers(page)
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...tooWide, ...barriers.map(barrier => `${barrier} (${width}, ${colorScheme})`)]
}

function lookOf(page: Page, language: 'da' | 'en'): Look {
  const row = looks[new URL(page.url()).pathname.length % looks.length]
  if (row === undefined) throw new Error('no look')
  return row[language]
}

async function findSideways(page: Page, size: Pick<Look, 'width' | 'height'>): Promise<string[]> {
  await page.setViewportSize(size)
  const isTooWide = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )
  return isTooWide ? [`${page.url()} scrolls sideways at ${size.width}`] : []
}
