import { type Bench, interleave, type Report } from './frame.ts'
import { requestsPerSecond } from './parts/load.ts'
import { type Served, serve } from './parts/serve.ts'
import { weigh } from './parts/wire.ts'

const ROUNDS = 3
const SECONDS = 3
const FIRST_PAGE_LIMIT = 60
const SCRIPT_LIMIT = 15

/** How fast pages come, against a server that does nothing; and how heavy the first page is. */
export const pages: Bench = {
  name: 'pages',
  run: async report => {
    const licensing = await serve('serve-licensing')
    const identity = await serve('serve-identity')
    try {
      await compare(report, 'welcome page', { ...licensing, cookie: '', path: '/' })
      await compare(report, 'sign-in page', { ...identity, path: '/sign-in' })
      await compare(report, 'document list', { ...licensing, path: '/documents' })
      await weighFirstPage(report, licensing.address)
    } finally {
      await licensing.stop()
      await identity.stop()
    }
  },
}

async function compare(
  report: Report,
  name: string,
  page: { readonly address: string; readonly cookie: string; readonly path: string },
): Promise<void> {
  const url = page.address + page.path
  const answer = await fetch(url, { headers: { cookie: page.cookie } })
  const size = (await answer.arrayBuffer()).byteLength
  const bare: Served = await serve('serve-text', String(size))
  const rates = await interleave(ROUNDS, {
    page: () => requestsPerSecond(url, page.cookie, SECONDS),
    bare: () => requestsPerSecond(bare.address, '', SECONDS),
  })
  await bare.stop()
  const against = { what: `bare server, ${size} bytes,`, value: rates.bare }
  report({ name, value: rates.page, unit: 'requests/s', against })
}

async function weighFirstPage(report: Report, address: string): Promise<void> {
  const page = await (await fetch(`${address}/`)).text()
  const styles = linked(page, /<link[^>]*href="([^"]+\.css)"/g)
  const scripts = linked(page, /<script[^>]*src="([^"]+\.js)"/g)
  const sum = async (paths: readonly string[], encoding: 'br' | 'gzip') => {
    const wires = await Promise.all(paths.map(path => weigh(address + path, encoding)))
    return wires.reduce((total, wire) => total + wire.bytes, 0) / 1000
  }
  const first = { name: 'first page with styles', value: await sum(['/', ...styles], 'br'), unit: 'kB' }
  report({ ...first, against: { what: 'limit', value: FIRST_PAGE_LIMIT } })
  const script = { name: 'script of a page, gzipped', value: await sum(scripts, 'gzip'), unit: 'kB' }
  report({ ...script, against: { what: 'limit', value: SCRIPT_LIMIT } })
}

function linked(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].flatMap(([, path]) => path ?? [])
}
