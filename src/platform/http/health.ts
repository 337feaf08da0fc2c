import type { FastifyInstance } from 'fastify'

/** What `GET /health` says of one part: true when it is in order, false when it is not ready, a text when it is in order but for something. */
export type HealthCheck = () => Promise<boolean | string>

/** What must be in order, by name. */
export type HealthChecks = Readonly<Record<string, HealthCheck>>

/** Trouble whose words may be shown to everybody, and say what to change. */
export class Trouble extends Error {}

/** Milliseconds until a check that does not answer counts as trouble. */
const PATIENCE = 5_000

/**
 * Adds `GET /health`: 200 when all checks are in order, else 503 with the reason by name; details go to the log alone,
 * when a state begins.
 */
export function addHealth(server: FastifyInstance, checks: HealthChecks, patience = PATIENCE): void {
  const known = new Map<string, string>()
  server.get('/health', async (request, reply) => {
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const found = await stateOf(check, patience)
        const { state, error } = found
        if (state !== (known.get(name) ?? 'ok'))
          request.log.warn({ check: name, state, ...(error === undefined ? {} : { err: error }) }, 'health')
        known.set(name, state)
        return [name, found] as const
      }),
    )
    const isWell = entries.every(([, found]) => found.isWell)
    return reply
      .code(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: isWell ? 'ok' : 'trouble',
        checks: Object.fromEntries(entries.map(([name, { state }]) => [name, state])),
      })
  })
}

/** A check that is made at most once in so many milliseconds, however often it is asked for. */
export function atMostEvery(milliseconds: number, check: HealthCheck): HealthCheck {
  let last: Promise<boolean | string> | undefined
  let at = 0
  return () => {
    const now = performance.now()
    if (last === undefined || now - at >= milliseconds) {
      at = now
      last = check()
    }
    return last
  }
}

interface State {
  readonly isWell: boolean
  readonly state: string
  readonly error?: unknown
}

async function stateOf(check: HealthCheck, patience: number): Promise<State> {
  const waiting = Promise.withResolvers<State>()
  const late = { isWell: false, state: 'no answer in time' }
  const timer = setTimeout(() => waiting.resolve(late), patience)
  try {
    return await Promise.race([waiting.promise, check().then(told)])
  } catch (error) {
    return { isWell: false, state: `failed${reasonOf(error)}`, error }
  } finally {
    clearTimeout(timer)
  }
}

function told(answer: boolean | string): State {
  if (typeof answer === 'string') return { isWell: true, state: answer }
  return { isWell: answer, state: answer ? 'ok' : 'not ready' }
}

function reasonOf(error: unknown): string {
  if (error instanceof Trouble) return `: ${error.message}`
  return error instanceof Error && 'code' in error ? ` (${error.code})` : ''
}
