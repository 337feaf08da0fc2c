import type { Page } from 'playwright-core'

/** The addresses of a page's links and pictures, without their search parts. */
async function linksOn(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address)
  const links = await page
    .locator('main :is(a, img)')
    .evaluateAll(all => all.map(one => one.getAttribute('href') ?? one.getAttribute('src') ?? ''))
  return links.map(link => link.split(/[?#]/)[0] ?? '')
}

/** The links of a page that look as wanted; of each its one group is given. */
export async function findLinks(page: Page, address: string, wanted: RegExp): Promise<readonly string[]> {
  const links = await linksOn(page, address)
  return links.flatMap(link => wanted.exec(link)?.[1] ?? [])
}

/** The first such link. */
export async function findLink(page: Page, address: string, wanted: RegExp): Promise<string> {
  const [first] = await findLinks(page, address, wanted)
  if (first === undefined) throw new Error(`${address} leads nowhere like ${wanted}`)
  return first
}
