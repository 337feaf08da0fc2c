import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { hostilePdfs } from '../pdf/testing/hostile-pdfs.ts'
import { openDecoders } from './index.ts'

const decoders = openDecoders(openLog({ name: 'test', level: 'silent' }))
const owner = 'stranger'
const small = Buffer.from('%PDF-1.7')

beforeAll(async () => {
  await Promise.all([1, 2].map(() => decoders.decode('examine-pdf', small, { owner })))
})

afterAll(() => decoders.close())

describe('attack F1 no PDF costs more than its task may, and nothing of it this process', () => {
  test.each(Object.entries(hostilePdfs))('%s', async (_what, make) => {
    const bytes = make()
    const before = process.cpuUsage()
    const tasks = ['verify-seals', 'examine-pdf'] as const
    const outcomes = await Promise.all(tasks.map(task => decoders.decode(task, bytes, { owner })))
    const { user, system } = process.cpuUsage(before)
    // Undone here, each of them would take this process ten seconds and more.
    expect((user + system) / 1000).toBeLessThan(3000)
    const codes = outcomes.flatMap(outcome => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code)))
    expect(codes.filter(code => code !== 'too-costly')).toEqual([])
    expect(await decoders.decode('examine-pdf', small, { owner })).toMatchObject({ ok: true })
  })
})
