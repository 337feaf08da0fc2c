import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the Chromium that comes as a package, or the one that CHROMIUM_PATH names. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return driver.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await unpackChromium()),
    args: [...chromium.args.filter(isWanted), ...quiet, ...more],
    headless: true,
  })
}

// One process for all contexts would let a crashed page take the others with it.
function isWanted(argument: string): boolean {
  return !argument.startsWith('--single-process') && !argument.startsWith('--no-zygote')
}

/** Opens a page in a context of its own; problems that the page logs fail the journey. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & { readonly complaints?: string[] } = {},
): Promise<Page> {
  const { complaints, ...contextOptions } = options
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Folds that still open move what is pressed next.
    reducedMotion: 'reduce',
    ...contextOptions,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => complaints?.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints?.push(message.text())
  })
  return page
}
