import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'
import { watchOutage } from './outage.ts'

interface Line {
  readonly msg: string
  readonly faults: number
}

function watch(waits = { look: 10, line: 60_000, late: 0 }) {
  const lines: Line[] = []
  const state = { isBack: false }
  const outage = watchOutage({
    log: openLog({ name: 'test', level: 'warn', to: { write: line => lines.push(JSON.parse(line)) } }),
    what: 'the database',
    recognises: fault => fault instanceof Error && fault.message === 'gone',
    isBack: async () => state.isBack,
    waits,
  })
  const fail = (times: number) => {
    for (let count = 0; count < times; count += 1) outage.note(new Error('gone'))
  }
  return { outage, state, fail, lines, told: () => lines.map(line => line.msg) }
}

test('setup 15, many faults of one outage are one line, and one that it is over', async () => {
  const { outage, state, fail, lines, told } = watch()
  fail(500)
  expect(told()).toEqual(['the database is away'])
  state.isBack = true
  await expect.poll(told).toEqual(['the database is away', 'the database is back'])
  expect(lines[1]?.faults).toBe(500)
  outage.close()
})

test('setup 15, while it lasts a line comes each minute with the number of faults', async () => {
  const { outage, state, fail, lines, told } = watch({ look: 10, line: 60, late: 0 })
  fail(3)
  await sleep(100)
  fail(4)
  await expect.poll(() => told().length).toBeGreaterThanOrEqual(3)
  state.isBack = true
  await expect.poll(() => told().at(-1)).toBe('the database is back')
  expect(new Set(told().slice(1, -1))).toEqual(new Set(['the database is still away']))
  expect(told().length).toBeLessThan(20)
  expect(lines.at(-1)?.faults).toBe(7)
  outage.close()
})

test('setup 15, a late fault after the end is no outage of its own unless it is away again', async () => {
  const { outage, state, fail, told } = watch({ look: 10, line: 60_000, late: 60_000 })
  fail(1)
  state.isBack = true
  await expect.poll(() => told().length).toBe(2)
  fail(1)
  await sleep(50)
  expect(told()).toHaveLength(2)
  state.isBack = false
  fail(1)
  await expect.poll(() => told().at(-1)).toBe('the database is away')
  outage.close()
})

test('another fault is not counted, and a noted one is known again', () => {
  const { outage, told } = watch()
  const [gone, other] = [new Error('gone'), new Error('a bug')]
  expect([outage.note(other), told()]).toEqual([false, []])
  outage.note(gone)
  expect([outage.caused(gone), outage.caused(other), outage.caused(undefined)]).toEqual([true, false, false])
  outage.close()
})
