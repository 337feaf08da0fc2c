import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMovableClock } from '../../src/platform/clock.ts'
import { createServer } from '../../src/platform/http/server.ts'
import { openLog } from '../../src/platform/log.ts'
import { addClockPages } from './clock-pages.tsx'

const clock = createMovableClock()
const moves: number[] = []
let server: FastifyInstance

beforeAll(async () => {
  server = await createServer({
    log: openLog({ name: 'test', level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    requestsPerMinute: 1000,
    trustProxy: false,
    showProblem: () => h('p', {}),
  })
  addClockPages(server, clock, async () => void moves.push(clock.offset()))
})

afterAll(() => server.close())

const post = (payload: object) => server.inject({ method: 'POST', url: '/evaluation/clock', payload })

test.each([{}, { days: -1 }, { days: 'x' }, { days: 4001 }, { hours: 1.5 }])(
  '%j does not move it',
  async wish => {
    expect((await post(wish)).statusCode).toBe(422)
    expect(clock.offset()).toBe(0)
    expect(moves).toEqual([])
  },
)

test('days and hours pass at once', async () => {
  expect((await post({ days: 21, hours: 2 })).statusCode).toBe(303)
  expect(clock.offset()).toBe((21 * 24 + 2) * 3_600_000)
  expect(moves).toEqual([clock.offset()])
  expect((await server.inject({ url: '/evaluation/clock?done' })).body).toContain('The clock has been moved.')
})
