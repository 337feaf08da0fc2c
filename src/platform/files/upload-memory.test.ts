import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { acceptUpload, usualLimits } from './accept-upload.ts'
import { holdBytes } from './upload-memory.ts'

const MEGABYTE = 1024 * 1024

test('attack F6 what lies in memory is bounded, for each owner and for all, until it is released', async () => {
  const mine = [holdBytes('one'), holdBytes('one'), holdBytes('one')]
  expect(mine.map(held => held.add(25 * MEGABYTE))).toEqual([true, true, false])
  const others = ['two', 'three', 'four', 'five'].map(owner => holdBytes(owner))
  expect(others.map(held => held.add(25 * MEGABYTE))).toEqual([true, true, true, true])
  const late = holdBytes('six')
  const sent = () => Readable.from([Buffer.alloc(100, 'x')])
  expect(await acceptUpload(sent(), usualLimits, late)).toEqual({ ok: false, refusals: [{ code: 'busy' }] })
  for (const held of [...mine, ...others]) held.release()
  expect(await acceptUpload(sent(), usualLimits, late)).toMatchObject({ refusals: [{ code: 'file-type' }] })
  late.release()
})
