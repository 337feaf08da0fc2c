import type { FastifyInstance } from 'fastify'

/** What must be in order; each check rejects or gives false with trouble. */
export type HealthChecks = Readonly<Record<string, () => Promise<boolean>>>

/** Adds `GET /health`: 200 when all checks are in order, else 503 with the reason by name. */
export function addHealth(server: FastifyInstance, checks: HealthChecks): void {
  server.get('/health', { logLevel: 'silent' }, async (_request, reply) => {
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await stateOf(check)] as const),
    )
    const isWell = entries.every(([, state]) => state === 'ok')
    return reply
      .code(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isWell ? 'ok' : 'trouble', checks: Object.fromEntries(entries) })
  })
}

async function stateOf(check: () => Promise<boolean>): Promise<string> {
  try {
    return (await check()) ? 'ok' : 'not ready'
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  }
}
