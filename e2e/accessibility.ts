import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const findings = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
)

/** What axe finds against WCAG 2.2 AA on the page as it is now, one line a finding. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('load')
  await page.evaluate('Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)))')
  await page.evaluate(axeSource)
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(result => result.violations)`,
  )
  return findings
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${page.url()} ${id}: ${help} at ${node.target.join(' ')}`),
    )
}

const looks = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const

/** Looks at the page wide by day and narrow by night; also that nothing has to be scrolled sideways. */
export async function findBarriersEverywhere(page: Page): Promise<readonly string[]> {
  const all: string[] = []
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    all.push(...(await findBarriers(page)))
    const isTooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    if (isTooWide) all.push(`${page.url()} scrolls sideways at ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  return all
}
