import { expect, test } from 'vitest'
import { z } from 'zod'
import { optionalText } from '../fields.ts'
import { decodeForm } from './decode-form.ts'

const schema = z.strictObject({
  name: optionalText(10),
  version: z.int('invalid'),
  revision: z.int('invalid').optional(),
  hasRead: z.boolean(),
  isKept: z.boolean().optional(),
  places: z.array(z.string()),
  places2: z.array(z.string()).optional(),
  address: z.strictObject({ street: optionalText(10), floor: z.int('invalid').optional() }).optional(),
  activities: z.array(z.strictObject({ type: z.string(), position: z.int() })).optional(),
})

test.each([
  ['nothing at all', {}, { hasRead: false, places: [] }],
  ['fields that nobody knows', { _key: 'k', do: 'stay', x: '1' }, { hasRead: false, places: [] }],
  ['a number that is none', { version: 'one', revision: '1e9' }, { version: 'one', revision: '1e9' }],
  ['a blank number', { version: ' ' }, {}],
  ['an object where a text is meant', { 'name.x': 'a' }, { name: { x: 'a' } }],
  ['a text where an object is meant', { address: 'a' }, {}],
  ['digits', { version: ' 12 ', revision: '-3' }, { version: 12, revision: -3 }],
  ['ticks', { hasRead: 'on', isKept: 'yes' }, { hasRead: true, isKept: true }],
  ['answers of no', { hasRead: 'no', isKept: 'no' }, { hasRead: false, isKept: false }],
  ['an answer left blank', { isKept: '' }, {}],
  ['one of several', { places: 'a' }, { places: ['a'] }],
  ['several', { places: ['a', 'b'] }, { places: ['a', 'b'] }],
  ['a blank text', { name: '' }, { name: '' }],
  ['nested fields', { 'address.street': 'A', 'address.floor': '2' }, { address: { street: 'A', floor: 2 } }],
  [
    'nested lists',
    { 'activities.0.type': 'a', 'activities.0.position': '1', 'activities.1.type': 'b' },
    { activities: [{ type: 'a', position: 1 }, { type: 'b' }] },
  ],
])('%s', (_what, body, expected) => {
  const decoded = decodeForm(schema, body)
  const always = { hasRead: false, places: [] }
  expect(decoded).toEqual({ ...always, ...expected })
})
