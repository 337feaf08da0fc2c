import { createCipheriv } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSealedBox } from './sealed-box.ts'

const key = new Uint8Array(32).fill(7)
const box = createSealedBox(key)
const plain = Buffer.from('a seed')
const place = ['authenticator_code', 'seed', 'row 1', 'account 1']

test('attack F17 a box opens in its place', () => {
  expect(Buffer.from(box.open(box.close(plain, place), place)).toString()).toBe('a seed')
})

test.each([
  ['another table', ['phone_device', 'seed', 'row 1', 'account 1']],
  ['another column', ['authenticator_code', 'name', 'row 1', 'account 1']],
  ['another row', ['authenticator_code', 'seed', 'row 2', 'account 1']],
  ["another account's row", ['authenticator_code', 'seed', 'row 1', 'account 2']],
  ['words cut otherwise', ['authenticator_code', 'seed', 'row', '1 account 1']],
  ['no place', []],
])('attack F17 a box does not open in %s', (_name, other) => {
  const closed = box.close(plain, place)
  expect(() => box.open(closed, other)).toThrow()
})

test('attack F17 a bound box does not pass for one of an earlier version', () => {
  const closed = box.close(plain, place)
  expect(() => box.open(closed.subarray(4), place)).toThrow()
})

test('a box that was changed, and one of another key, does not open', () => {
  const closed = Buffer.from(box.close(plain, place))
  closed[closed.length - 1] = (closed.at(-1) ?? 0) ^ 1
  expect(() => box.open(closed, place)).toThrow()
  const other = createSealedBox(new Uint8Array(32).fill(8))
  expect(() => other.open(box.close(plain, place), place)).toThrow()
})

test('a box of an earlier version opens', () => {
  const nonce = Buffer.alloc(12, 1)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const closed = Buffer.concat([cipher.update(plain), cipher.final()])
  const earlier = Buffer.concat([nonce, cipher.getAuthTag(), closed])
  expect(Buffer.from(box.open(earlier, place)).toString()).toBe('a seed')
})
