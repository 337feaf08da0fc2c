import { describe, expect, test } from 'vitest'
import { chooseLanguage, languages } from './languages.ts'

test('languages carry their own name and code', () => {
  expect(languages).toContainEqual({ code: 'da', name: 'Dansk (da)' })
  expect(languages).toContainEqual({ code: 'en', name: 'English (en)' })
})

describe('the chosen language', () => {
  test('is asked for in the address, then kept in a cookie, then told by the browser', () => {
    expect(chooseLanguage({ query: 'da', cookie: 'en', acceptLanguage: 'en' })).toBe('da')
    expect(chooseLanguage({ query: 'xx', cookie: 'da', acceptLanguage: 'en' })).toBe('da')
    expect(chooseLanguage({ acceptLanguage: 'da-DK,da;q=0.9,en;q=0.8' })).toBe('da')
  })

  test('follows the weights of the browser', () => {
    expect(chooseLanguage({ acceptLanguage: 'en;q=0.5, da;q=0.7' })).toBe('da')
    expect(chooseLanguage({ acceptLanguage: 'da;q=0, en;q=0.1' })).toBe('en')
  })

  test('is English when nothing fits', () => {
    expect(chooseLanguage({})).toBe('en')
    expect(chooseLanguage({ query: '../../etc', acceptLanguage: 'tlh, *;q=nonsense' })).toBe('en')
  })
})
