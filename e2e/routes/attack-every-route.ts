import fc from 'fast-check'
import type { Visitor } from '../../src/platform/testing/visitor.ts'
import { encodeBody } from './encode-form.ts'
import { type Fields, formsOf } from './hostile-forms.ts'
import { type HostileParts, hostileParts } from './hostile-requests.ts'
import { listRoutes, nameOf, type Route } from './list-routes.ts'
import { type RawAnswer, sendRaw } from './send-raw.ts'
import { openLicensingTarget, openLoginTarget, type Target } from './targets.ts'
import { newLines } from './what-is-kept.ts'

/** How many requests are sent, and the seed from which they are made. */
export interface Attack {
  readonly budget: number
  readonly seed: number
}

/** What came of an attack: failures and things kept, and the slowest answer. */
export interface Attacked {
  readonly requests: number
  readonly findings: readonly string[]
  readonly slowest: { readonly milliseconds: number; readonly what: string }
}

/**
 * Sends generated hostile requests to every registered route of both applications, as a stranger and as each kind of
 * person. A finding is an answer of 500 or none at all, and whatever a refused stranger, or somebody to whom it does
 * not belong, changed.
 */
export async function attackEveryRoute({ budget, seed }: Attack): Promise<Attacked> {
  const licensing = await attackTarget(await openLicensingTarget(), { budget: budget / 2, seed })
  const login = await attackTarget(await openLoginTarget(), { budget: budget / 2, seed })
  const slower = licensing.slowest.milliseconds > login.slowest.milliseconds ? licensing : login
  return {
    requests: licensing.requests + login.requests,
    findings: [...licensing.findings, ...login.findings],
    slowest: slower.slowest,
  }
}

interface Turn {
  readonly target: Target
  readonly port: number
  readonly route: Route
  readonly person: string
  readonly parts: HostileParts
  /** Fields of the forms that stood on pages, by where they are sent. */
  readonly learned: Map<string, Fields>
}

async function attackTarget(target: Target, attack: Attack): Promise<Attacked> {
  const findings: string[] = []
  let requests = 0
  let slowest = { milliseconds: 0, what: '' }
  try {
    for (const turn of await turnsOf(target, attack)) {
      const judged = await judge(turn)
      requests += 1
      findings.push(...judged.findings)
      if (judged.milliseconds > slowest.milliseconds)
        slowest = { milliseconds: judged.milliseconds, what: what(turn) }
    }
  } finally {
    await target.close()
  }
  return { requests, findings, slowest }
}

async function turnsOf(target: Target, { budget, seed }: Attack): Promise<readonly Turn[]> {
  const port = Number(new URL(await target.server.listen({ port: 0, host: '127.0.0.1' })).port)
  const routes = [...listRoutes(target.server), ...target.further].sort(
    (one, other) => order(one) - order(other),
  )
  const numRuns = Math.max(1, Math.round(budget / routes.length))
  const learned = new Map<string, Fields>()
  return routes.flatMap((route, at) =>
    fc.sample(hostileParts(route), { numRuns, seed: seed + at }).map((parts, turn) => {
      const person = target.people[(turn + at) % target.people.length] ?? 'nobody'
      return { target, port, route, person, parts, learned }
    }),
  )
}

/** Pages first, for they teach the forms; what ends a session or a record last. */
function order({ method, path }: Route): number {
  if (/sign-out|\/end$|removal|deletion|signature|password/.test(path)) return 2
  return method === 'GET' ? 0 : 1
}

interface Judged {
  readonly findings: readonly string[]
  readonly milliseconds: number
}

async function judge(turn: Turn): Promise<Judged> {
  const { target, person, learned } = turn
  const before = await fingerprint(turn, true)
  const answer = await send(turn)
  learn(answer, learned)
  if (answer.status === 401 || String(answer.headers.location).startsWith('/sign-in')) target.forget(person)
  const after = await fingerprint(turn, answer.status >= 400)
  const changed = newLines(before, after)
  return {
    milliseconds: answer.milliseconds,
    findings: [
      ...(answer.status === 0 || answer.status === 500 ? [`${answer.status} ${what(turn)}`] : []),
      ...(changed === '' ? [] : [`${answer.status} changes ${changed}: ${what(turn)}`]),
    ],
  }
}

async function fingerprint({ target, person }: Turn, isRefused: boolean): Promise<string> {
  const always = await target.mustStay(person)
  return isRefused ? `${always}\n${await target.mustStayWhenRefused(person)}` : always
}

function what({ route, person, parts }: Turn): string {
  return `${nameOf(route)} as ${person} ${JSON.stringify(parts).slice(0, 600)}`
}

async function send({ target, port, route, person, parts, learned }: Turn): Promise<RawAnswer> {
  const address = addressOf(target, route, parts.parameter)
  const encoded = parts.body && encodeBody(parts.body, learned.get(address) ?? {})
  const cookie = cookieOf(await target.visitorOf(person), parts)
  return sendRaw({
    port,
    method: route.method,
    path: parts.query === '' ? address : `${address}?${parts.query}`,
    headers: {
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      ...parts.headers,
      ...(cookie === '' ? {} : { cookie }),
      ...(encoded === undefined ? {} : { 'content-type': encoded.type }),
    },
    body: encoded?.body,
  })
}

/** Those of the session, and hostile ones beside them. */
function cookieOf({ cookies }: Visitor, parts: HostileParts): string {
  const own = [...cookies].map(pair => pair.join('='))
  return [...own, parts.cookies].filter(one => one !== '').join('; ')
}

function addressOf(target: Target, route: Route, parameter: string | undefined): string {
  if (parameter === undefined || !/[:*]/.test(route.path)) return target.addressOf(route)
  const part = encodeURIComponent(parameter.toWellFormed()).slice(0, 6_000)
  return route.path.replace(/:[a-z]+|\*/gi, () => part)
}

/** Forms on the pages of those who may see them are what is changed and sent from then on. */
function learn({ body, headers }: RawAnswer, learned: Map<string, Fields>): void {
  if (!String(headers['content-type']).includes('html')) return
  for (const { action, fields } of formsOf(body, '')) if (action !== '') learned.set(action, fields)
}
