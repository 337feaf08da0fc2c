import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Refusal } from '../action.ts'
import { refusalsOf } from '../check-input.ts'
import { readAt } from '../date-bounds.ts'
import { email, optionalDate, recordId, text } from '../fields.ts'
import { acceptUpload, usualLimits } from '../files/index.ts'
import { preparePicture } from '../files/prepare-picture.ts'
import { promisingPng, sample, tiff } from '../files/testing/samples.ts'
import { sayIn } from '../words/say.ts'
import { defineWords } from '../words/words.ts'
import { errorOf, explain } from './explain.ts'

const say = sayIn('en')
const bounds = () => ({ earliest: '2000-01-01', latest: '2031-11-30' })
const schema = z.object({ name: text(5), email, day: optionalDate(bounds), id: recordId })

function refuse(input: unknown): readonly Refusal[] {
  const read = readAt(new Date('2026-11-30'), () => schema.safeParse(input))
  return read.success ? [] : refusalsOf(read.error)
}

async function refuseUpload(bytes: Uint8Array): Promise<readonly Refusal[]> {
  const limits = { ...usualLimits, maximumBytes: 1_048_576 }
  const outcome = await acceptUpload(new Blob([new Uint8Array(bytes)]).stream(), limits)
  return outcome.ok ? [] : outcome.refusals
}

async function refusePicture(bytes: Uint8Array): Promise<readonly Refusal[]> {
  const outcome = await preparePicture(bytes)
  return outcome.ok ? [] : outcome.refusals
}

test.each(['en', 'da'])('everything that the platform refuses is said in %s', async language => {
  const refusals = [
    ...refuse({}),
    ...refuse({ name: 'too long', email: 'x', day: '2026-02-30', id: '1' }),
    ...['1999-12-31', '2227-03-01', '0027-03-01'].flatMap(day => refuse({ day })),
    ...refuse({ name: '\u0007', email: 'a\u0007@b.dk' }),
    ...(await refuseUpload(Buffer.alloc(0))),
    ...(await refuseUpload(Buffer.from('GIF89a'))),
    ...(await refuseUpload(Buffer.alloc(2_000_000))),
    ...(await refuseUpload(Buffer.from('MZ'))),
    ...(await refusePicture(promisingPng(20_000, [1, 0, 0]))),
    ...(await refusePicture(promisingPng(10_000, [16, 6, 0]))),
    ...(await refusePicture(promisingPng(10, [8, 2, 0]))),
    ...(await refusePicture(sample('two-pages.tif'))),
    ...(await refusePicture(tiff(new Uint8Array(4096), { 258: [64] }))),
    { code: 'picture-moving', values: { frames: 2 } },
    { code: 'unreadable' },
    { code: 'busy' },
  ]
  expect(refusals.length).toBeGreaterThan(18)
  const invalid = explain(sayIn(language), [{ code: 'nothing that is known' }])[0]?.text
  for (const { text } of explain(sayIn(language), refusals)) expect(text).not.toBe(invalid)
})

test('a feature’s sentence for the field goes before the one for the code, and both before the general', () => {
  const words = defineWords('explain-test', { field: 'F {citation}', code: 'C' })
  const phrases = { 'name:required': words.field, required: words.code }
  const refusals = [
    { code: 'required', field: 'name', citation: 'R 5(1)' },
    { code: 'required', field: 'email' },
  ]
  const explained = explain(say, refusals, phrases)
  expect(errorOf(explained, 'name')).toBe('F R 5(1)')
  expect(errorOf(explained, 'email')).toBe('C')
  expect(errorOf(explain(say, refusals), 'email')).toBe('Type your e-mail address.')
})

test.each([
  ['1999-12-31', 'The date may be 1 January 2000 at the earliest. Check the year.'],
  ['2227-03-01', 'The date may be 30 November 2031 at the latest. Check the year.'],
  ['0027-03-01', 'Type the year with four digits. Did you mean 1 March 2027?'],
])('D6: %s is refused with the bound in words', (day, text) => {
  const refusals = refuse({ name: 'a', email: 'a@b.dk', id: '01900000-0000-7000-8000-000000000001', day })
  expect(explain(say, refusals)).toEqual([{ field: 'day', text }])
})
