import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { openDecodersOf } from './open-decoders.ts'
import { hostileTasks } from './testing/hostile-tasks.ts'

const module = join(import.meta.dirname, 'testing/hostile-worker.ts')
const log = openLog({ name: 'test', level: 'silent' })
const open = (options: { atOnce?: number; idleFor?: number } = {}) =>
  openDecodersOf({ tasks: hostileTasks, module, log, ...options })

const decoders = open({ atOnce: 1 })
afterAll(() => decoders.close())
const on = { owner: 'one' }

test('bytes go there and come back', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  const doubled = await decoders.decode('double', bytes, on)
  expect(doubled.ok && [...doubled.value.twice]).toEqual([1, 2, 3, 1, 2, 3])
})

describe('attack F1 whatever goes wrong in a worker is a refusal, and the next task works', () => {
  const bytes = new Uint8Array(1)
  const cases = [
    ['unreadable', 'an exception', () => decoders.decode('say-no', bytes, on)],
    ['too-costly', 'the deadline', () => decoders.decode('run-forever', bytes, on)],
    [
      'too-costly',
      'a promise that comes too late',
      () => decoders.decode('wait', new Uint8Array(10_000), on),
    ],
    ['too-costly', 'the heap', () => decoders.decode('fill-heap', bytes, on)],
    ['too-costly', 'memory outside of the heap', () => decoders.decode('fill-buffers', bytes, on)],
    ['too-costly', 'the stack', () => decoders.decode('call-itself', bytes, on)],
    ['too-costly', 'a crash', () => decoders.decode('crash', bytes, on)],
    ['too-costly', 'an exit', () => decoders.decode('leave', bytes, on)],
  ] as const
  test.each(cases)('%s: %s', async (code, _what, decode) => {
    expect(await decode()).toEqual({ ok: false, refusals: [{ code }] })
    expect(await decoders.decode('size', new Uint8Array(7), on)).toEqual({ ok: true, value: 7 })
  })
})

test('attack F1 the event loop is free while the largest upload goes there and comes back twice as large', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const bytes = new Uint8Array(25 * 1024 * 1024).fill(7)
  let shortest = Number.POSITIVE_INFINITY
  // The best of ten: on a machine that does something else, too, any process stands still at times.
  for (let left = 10; left > 0 && shortest >= 150; left -= 1) {
    delay.reset()
    delay.enable()
    const doubled = await decoders.decode('double', bytes, on)
    delay.disable()
    expect(doubled).toMatchObject({ ok: true, value: { twice: { length: 2 * bytes.length } } })
    shortest = Math.min(shortest, delay.max / 1e6)
  }
  expect(shortest).toBeLessThan(150)
})

test('a worker is given nothing of the environment but how it keeps memory', async () => {
  const found = await decoders.decode('environment', new Uint8Array(0), on)
  const names = found.ok ? found.value.split('\0').map(entry => entry.replace(/=.*/s, '')) : ['refused']
  expect(names.filter(name => !/^(MALLOC_|NODE_CHANNEL_|$)/.test(name))).toEqual([])
})

test('owners take turns: a hundred files of one do not delay the first of another', async () => {
  const finished: string[] = []
  const ask = async (owner: string) => {
    const outcome = await decoders.decode('wait', new Uint8Array(5), { owner })
    if (outcome.ok) finished.push(owner)
    return outcome
  }
  const many = Array.from({ length: 100 }, () => ask('eager'))
  await Promise.all([ask('other'), ask('third')])
  expect(finished.filter(owner => owner === 'eager').length).toBeLessThanOrEqual(3)
  const outcomes = await Promise.all(many)
  expect(outcomes.filter(({ ok }) => !ok).length).toBeGreaterThan(70)
})

test('no more run at once than there are places', async () => {
  const two = open({ atOnce: 2 })
  await Promise.all([two.decode('wait', new Uint8Array(0), on), two.decode('wait', new Uint8Array(0), on)])
  const start = performance.now()
  await Promise.all(Array.from({ length: 6 }, () => two.decode('wait', new Uint8Array(100), on)))
  expect(performance.now() - start).toBeGreaterThan(290)
  await two.close()
})

test('whoever has waited long enough is told to try again', async () => {
  const first = decoders.decode('wait', new Uint8Array(400), on)
  expect(await decoders.decode('size', new Uint8Array(1), { owner: 'two', patience: 50 })).toEqual({
    ok: false,
    refusals: [{ code: 'busy' }],
  })
  expect(await first).toMatchObject({ ok: true })
})

test('an idle worker ends, and the next task starts another', async () => {
  const resting = open({ atOnce: 1, idleFor: 50 })
  expect(await resting.decode('size', new Uint8Array(3), on)).toEqual({ ok: true, value: 3 })
  await wait(300)
  expect(await resting.decode('size', new Uint8Array(4), on)).toEqual({ ok: true, value: 4 })
  await resting.close()
})

test('closing ends what runs and refuses what waits and what comes', async () => {
  const closing = open({ atOnce: 1 })
  await closing.decode('size', new Uint8Array(1), on)
  const running = closing.decode('wait', new Uint8Array(900), on)
  const waiting = closing.decode('wait', new Uint8Array(900), on)
  await wait(50)
  await closing.close()
  expect(await running).toMatchObject({ ok: false, refusals: [{ code: 'too-costly' }] })
  expect(await waiting).toMatchObject({ ok: false, refusals: [{ code: 'busy' }] })
  expect(await closing.decode('wait', new Uint8Array(1), on)).toMatchObject({
    ok: false,
    refusals: [{ code: 'busy' }],
  })
})

test('what came of a task is held by nobody afterwards, however long its worker lives', () => {
  const at = (file: string) => JSON.stringify(join(import.meta.dirname, file))
  const program = `
    import { openDecodersOf } from ${at('open-decoders.ts')}
    import { hostileTasks as tasks } from ${at('testing/hostile-tasks.ts')}
    const log = { warn() {} }
    const decoders = openDecodersOf({ tasks, module: ${at('testing/hostile-worker.ts')}, log, atOnce: 1 })
    const double = async () => {
      const doubled = await decoders.decode('double', new Uint8Array(100_000), { owner: 'one' })
      return new WeakRef(doubled.value)
    }
    const held = []
    for (let left = 20; left > 0; left -= 1) held.push(await double())
    for (let left = 2; left > 0; left -= 1) {
      await new Promise(resolve => setTimeout(resolve, 50))
      gc()
    }
    console.log(held.filter(one => one.deref() !== undefined).length)
    await decoders.close()
  `
  const asked = ['--expose-gc', '--input-type=module', '--eval', program]
  expect(Number(execFileSync(process.execPath, asked))).toBeLessThanOrEqual(2)
})
