import { expect, test } from 'vitest'
import { openPlaces } from './places.ts'

test('one takes some of the places, all together take them all, and who leaves makes room', () => {
  const places = openPlaces({ most: 3, mostOfOne: 2 })
  const [first, second] = [places.take('a'), places.take('a')]
  expect([first, second, places.take('a')].map(one => one !== undefined)).toEqual([true, true, false])
  expect([places.take('b'), places.take('c')].map(one => one !== undefined)).toEqual([true, false])
  first?.()
  expect(places.taken()).toBe(2)
  expect(places.take('a')).toBeDefined()
  expect(places.take('c')).toBeUndefined()
})
