import type { FastifyInstance } from 'fastify'

/** What must be in order; each check rejects or gives false with trouble. */
export type HealthChecks = Readonly<Record<string, () => Promise<boolean>>>

/** Milliseconds until a check that does not answer counts as trouble. */
const PATIENCE = 5_000

/** Adds `GET /health`: 200 when all checks are in order, else 503 with the reason by name; details go to the log alone. */
export function addHealth(server: FastifyInstance, checks: HealthChecks, patience = PATIENCE): void {
  server.get('/health', async (request, reply) => {
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const { state, error } = await stateOf(check, patience)
        if (error !== undefined) request.log.warn({ err: error, check: name }, 'health')
        return [name, state] as const
      }),
    )
    const isWell = entries.every(([, state]) => state === 'ok')
    return reply
      .code(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isWell ? 'ok' : 'trouble', checks: Object.fromEntries(entries) })
  })
}

interface State {
  readonly state: string
  readonly error?: unknown
}

async function stateOf(check: () => Promise<boolean>, patience: number): Promise<State> {
  const waiting = Promise.withResolvers<State>()
  const timer = setTimeout(() => waiting.resolve({ state: 'no answer in time' }), patience)
  try {
    return await Promise.race([
      waiting.promise,
      check().then(isWell => ({ state: isWell ? 'ok' : 'not ready' })),
    ])
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return { state: `failed${code}`, error }
  } finally {
    clearTimeout(timer)
  }
}
