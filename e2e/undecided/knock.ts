import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Fields } from '../routes/hostile-forms.ts'

/** One request of somebody whose cookies these are. */
export interface Knock {
  readonly cookies: ReadonlyMap<string, string>
  readonly at: string
  /** Of a form that is posted. */
  readonly fields?: Fields | undefined
}

let last = 0

/** Each request comes from another machine, so that none is answered that there were too many. */
function anotherMachine(): string {
  last += 1
  return `10.${(last >> 16) & 255}.${(last >> 8) & 255}.${last & 255}`
}

/** Asks the server, as a browser would. */
export function knock(
  server: FastifyInstance,
  { cookies, at, fields }: Knock,
): Promise<LightMyRequestResponse> {
  const headers = {
    accept: 'text/html',
    'accept-language': 'en',
    'sec-fetch-site': 'same-origin',
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
  const from = { url: at, remoteAddress: anotherMachine() }
  if (fields === undefined) return server.inject({ method: 'GET', ...from, headers })
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map(one => [name, String(one)]),
  )
  return server.inject({
    ...{ method: 'POST', ...from, payload: new URLSearchParams(pairs).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  })
}
