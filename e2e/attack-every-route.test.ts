import { expect, test } from 'vitest'
import { PATIENCE } from './patience.ts'
import { attackEveryRoute } from './routes/attack-every-route.ts'

test('no hostile request fails, takes seconds or leaves anything behind, at any route, as anybody', {
  timeout: PATIENCE,
}, async () => {
  const seed = Math.trunc(Math.random() * 2 ** 31)
  const { requests, findings, slowest } = await attackEveryRoute({ budget: 500, seed })
  expect(requests, `seed ${seed}`).toBeGreaterThan(250)
  expect(findings, `seed ${seed}`).toEqual([])
  expect(slowest.milliseconds, `seed ${seed}: ${slowest.what}`).toBeLessThan(10_000)
})
