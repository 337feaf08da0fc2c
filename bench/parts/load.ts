import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'

const run = promisify(execFile)
const CONNECTIONS = 10

const result = z.object({
  requests: z.object({ average: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
})

/** Requests a second that an address answers on ten connections; throws when it answers anything but 200. */
export async function requestsPerSecond(url: string, cookie: string, seconds: number): Promise<number> {
  const autocannon = join(root, 'node_modules/.bin/autocannon')
  const options = ['-j', '-n', '-c', String(CONNECTIONS), '-d', String(seconds)]
  const headers = cookie === '' ? [] : ['-H', `cookie=${cookie}`]
  const { stdout } = await run(autocannon, [...options, ...headers, url])
  const { requests, non2xx, errors } = result.parse(JSON.parse(stdout))
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} other answers, ${errors} errors`)
  return requests.average
}
