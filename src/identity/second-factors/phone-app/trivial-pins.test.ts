import { describe, expect, it } from 'vitest'
import { isPin, isTrivialPin } from './trivial-pins.ts'

describe('a PIN', () => {
  it.each(['123', '123456789', '12a4', ' 123', '', '١٢٣٤'])('"%s" is none', text => {
    expect(isPin(text)).toBe(false)
  })

  it.each([
    '1234',
    '4321',
    '1111',
    '1212',
    '1122',
    '1990',
    '2026',
    '2580',
    '0852',
    '7890',
    '123456',
    '121212',
    '654321',
    '010190',
    '24121975',
    '19751224',
    '159753',
    '13579',
  ])('%s is the first that a thief tries', pin => {
    expect(isTrivialPin(pin)).toBe(true)
  })

  it.each(['7294', '8305', '4917', '83920', '739164', '60274918'])('%s is good', pin => {
    expect(isPin(pin)).toBe(true)
    expect(isTrivialPin(pin)).toBe(false)
  })
})
