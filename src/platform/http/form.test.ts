import { expect, test } from 'vitest'
import { formKey, readForm, sendingKey } from './form.ts'

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

test('a name of ten thousand parts is left out', () => {
  expect(readForm({ [`a${'.a'.repeat(10_000)}`]: '1', b: '2' })).toEqual({ b: '2' })
})

test('only a plain key counts as idempotency key', () => {
  expect(formKey({ _key: 'abcdefgh-1' })).toBe('abcdefgh-1')
  expect(formKey({ _key: '<script>' })).toBeUndefined()
  expect(formKey({})).toBeUndefined()
})

test('two sendings of a form are the same only with the same contents', () => {
  const sent = { _key: 'abcdefgh-1', title: 'Vase' }
  expect(sendingKey(sent)).toBe(sendingKey({ ...sent }))
  expect(sendingKey(sent)).not.toBe(sendingKey({ ...sent, title: 'Bowl' }))
  expect(sendingKey(sent)).not.toBe(sendingKey(sent, 'button'))
  expect(sendingKey({ title: 'Vase' })).toBeUndefined()
})

test('attack F11 what is nested too deeply is refused, not a failure', () => {
  const deep = JSON.parse(`${'['.repeat(4_000)}${']'.repeat(4_000)}`)
  expect(() => sendingKey({ _key: 'abcdefgh-1', deep })).toThrow(expect.objectContaining({ statusCode: 400 }))
})
