import { expect, test } from 'vitest'
import { formKey, readForm } from './form.ts'

test.each([
  ['nothing', undefined, {}],
  ['text', 'x', {}],
  ['a prototype’s name', JSON.parse('{"__proto__.polluted":"yes","a":"1"}'), { a: '1' }],
])('%s gives no surprise', (_what, body, expected) => {
  expect(readForm(body)).toMatchObject(expected)
  expect({}).not.toHaveProperty('polluted')
})

test('names with dots become records and lists, in the order of their numbers', () => {
  const body = { 'addresses.10.city': 'B', 'addresses.2.city': 'A', 'holder.name': 'K', kinds: ['x', 'y'] }
  expect(readForm(body)).toEqual({
    addresses: [{ city: 'A' }, { city: 'B' }],
    holder: { name: 'K' },
    kinds: ['x', 'y'],
  })
})

test('only a plain key counts as idempotency key', () => {
  expect(formKey({ _key: 'abcdefgh-1' })).toBe('abcdefgh-1')
  expect(formKey({ _key: '<script>' })).toBeUndefined()
  expect(formKey({})).toBeUndefined()
})
