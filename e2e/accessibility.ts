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

/** Each language sees two of the four looks, so that together they see all. */
const looks: Readonly<Record<'da' | 'en', readonly Look[]>> = {
  da: [
    { ...wide, colorScheme: 'light' },
    { ...narrow, colorScheme: 'dark' },
  ],
  en: [
    { ...narrow, colorScheme: 'light' },
    { ...wide, colorScheme: 'dark' },
  ],
}

/** Looks at the page wide and narrow, by day and by night; also that nothing has to be scrolled sideways. */
export async function findBarriersEverywhere(page: Page, language: 'da' | 'en'): Promise<readonly string[]> {
  const all: string[] = []
  for (const { width, height, colorScheme } of looks[language]) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    all.push(...(await findBarriers(page)).map(barrier => `${barrier} (${width}, ${colorScheme})`))
    const isTooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    if (isTooWide) all.push(`${page.url()} scrolls sideways at ${width}`)
  }
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  return all
}
